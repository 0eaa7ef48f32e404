//! A hook around each attempt of a call.

use std::fmt;
use std::time::Duration;

use reqwest::header::HeaderMap;
use reqwest::{StatusCode, Url};

use super::{Error, Request};

/// A hook around each attempt of a call: for trace headers, signatures and metrics.
///
/// ```
/// # use openapi_client_runtime::{Connection, FinishedAttempt, Hook, OutgoingAttempt};
/// # use openapi_client_runtime::http::HeaderValue;
/// struct Meter;
///
/// impl Hook for Meter {
///     fn before(&self, attempt: &mut OutgoingAttempt<'_>) {
///         attempt.headers.insert("x-team", HeaderValue::from_static("harbour"));
///     }
///
///     fn after(&self, attempt: &FinishedAttempt<'_>) {
///         println!("{} {:?} {:?}", attempt.request.operation(), attempt.status, attempt.elapsed);
///     }
/// }
/// # fn main() -> Result<(), openapi_client_runtime::Error> {
/// let client = Connection::builder("http://localhost:8080").hook(Meter).build()?;
/// # Ok(())
/// # }
/// ```
///
/// Both methods run within the span of the call. They must not block. A call that the caller drops
/// has a `before` without an `after`.
pub trait Hook: Send + Sync {
    /// Sees and changes the headers of an attempt before it is sent.
    ///
    /// Does nothing unless implemented.
    fn before(&self, attempt: &mut OutgoingAttempt<'_>) {
        let _ = attempt;
    }

    /// Sees how an attempt ended.
    ///
    /// Does nothing unless implemented.
    fn after(&self, attempt: &FinishedAttempt<'_>) {
        let _ = attempt;
    }
}

/// An attempt of a call that is about to be sent.
///
/// `Debug` shows neither the address nor the headers, in which credentials stand.
#[non_exhaustive]
pub struct OutgoingAttempt<'a> {
    /// The request of the operation.
    pub request: &'a Request,
    /// The number of the attempt, counted from 1.
    pub number: u32,
    /// The address with its query, in which keys may stand.
    pub url: &'a Url,
    /// All headers that are set by the call and the client, credentials included. The HTTP client
    /// adds those of the connection, such as `Host`. A form's content type is set later.
    pub headers: &'a mut HeaderMap,
}

impl<'a> OutgoingAttempt<'a> {
    pub(super) fn new(
        request: &'a Request,
        number: u32,
        url: &'a Url,
        headers: &'a mut HeaderMap,
    ) -> Self {
        Self {
            request,
            number,
            url,
            headers,
        }
    }
}

impl fmt::Debug for OutgoingAttempt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OutgoingAttempt")
            .field("request", &self.request)
            .field("number", &self.number)
            .finish_non_exhaustive()
    }
}

/// An attempt of a call that ended.
#[derive(Debug)]
#[non_exhaustive]
pub struct FinishedAttempt<'a> {
    /// The request of the operation.
    pub request: &'a Request,
    /// The number of the attempt, counted from 1.
    pub number: u32,
    /// The time from before the attempt was sent to the last byte of the answer, or the failure.
    pub elapsed: Duration,
    /// The HTTP status, if the server answered.
    pub status: Option<StatusCode>,
    /// The error, if the attempt failed. Decoding comes later and is no part of an attempt.
    pub error: Option<&'a Error>,
}

impl<'a> FinishedAttempt<'a> {
    pub(super) fn new(
        request: &'a Request,
        number: u32,
        elapsed: Duration,
        outcome: Result<StatusCode, &'a Error>,
    ) -> Self {
        let status = match outcome {
            Ok(status) => Some(status),
            Err(error) => error.status(),
        };
        Self {
            request,
            number,
            elapsed,
            status,
            error: outcome.err(),
        }
    }
}
