//! Sending a request, and telling what became of it.

use std::error::Error as StdError;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue, LOCATION};
use reqwest::{Response, StatusCode};
use tokio::time::{Instant, timeout_at};

use super::body::Body;
use super::decode::Failure;
use super::{Connection, Error, ErrorKind, Request, upload};

/// An answer whose status is a 2xx, not decoded yet.
#[derive(Clone)]
pub(super) struct Answer {
    operation: &'static str,
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) bytes: Bytes,
}

impl Answer {
    /// The error of an answer that does not fit the type it should have.
    pub(super) fn undecodable(self, failure: Failure) -> Error {
        Error::new(ErrorKind::Decode, failure.sentence())
            .of(self.operation)
            .answered(self.status, self.headers, self.bytes)
            .caused_by(failure.source)
            .at(failure.path)
    }
}

/// Sends a request and reads the whole answer.
pub(super) async fn send(
    connection: Connection,
    request: Request,
    timeout: Option<Duration>,
    accept: &'static str,
) -> Result<Answer, Error> {
    let operation = request.operation;
    let timeout = timeout.unwrap_or(connection.timeout());
    let exchange = Exchange {
        connection: &connection,
        deadline: deadline(timeout),
        timeout,
    };
    match exchange.run(request, accept).await {
        Ok(Received {
            status,
            headers,
            bytes,
        }) => Ok(Answer {
            operation,
            status,
            headers,
            bytes,
        }),
        Err(error) => Err(error.of(operation)),
    }
}

/// The moment at which the time is up. A timeout too long for the clock is as good as none.
fn deadline(timeout: Duration) -> Instant {
    const A_CENTURY: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);
    let now = Instant::now();
    now.checked_add(timeout)
        .or_else(|| now.checked_add(A_CENTURY))
        .unwrap_or(now)
}

struct Exchange<'a> {
    connection: &'a Connection,
    deadline: Instant,
    timeout: Duration,
}

struct Received {
    status: StatusCode,
    headers: HeaderMap,
    bytes: Bytes,
}

impl Exchange<'_> {
    async fn run(&self, request: Request, accept: &'static str) -> Result<Received, Error> {
        let response = self.in_time(self.start(request, accept)).await??;
        let status = response.status();
        let headers = response.headers().clone();
        if status.is_success() {
            let (bytes, end) = self.read(response).await;
            return match end {
                Ok(()) => Ok(Received {
                    status,
                    headers,
                    bytes,
                }),
                // What has arrived of a body that is cut off would only mislead.
                Err(error) => Err(error.answered(status, headers, Bytes::new())),
            };
        }
        if status.is_redirection() {
            let message = self.redirected(&headers);
            return Err(Error::new(ErrorKind::Redirect, message).answered(
                status,
                headers,
                Bytes::new(),
            ));
        }
        // The status tells what happened, however much of the body arrives.
        let (bytes, end) = self.read(response).await;
        let problem = self.connection.problem(&bytes);
        let kind = if status == StatusCode::TOO_MANY_REQUESTS {
            ErrorKind::RateLimited
        } else {
            ErrorKind::Api
        };
        let message = problem
            .as_ref()
            .and_then(|problem| problem.message.as_deref())
            .filter(|message| !message.is_empty())
            .or(status.canonical_reason())
            .unwrap_or_default();
        let error = Error::new(kind, self.connection.redact(message))
            .answered(status, headers, bytes)
            .with_problem(problem);
        Err(match end {
            Ok(()) => error,
            Err(cause) => error.caused_by(cause),
        })
    }

    async fn start(&self, request: Request, accept: &'static str) -> Result<Response, Error> {
        let url = self
            .connection
            .url(&request)
            .map_err(|fault| Error::build(fault.as_str()))?;
        let mut headers = self.connection.headers(&request);
        headers
            .entry(ACCEPT)
            .or_insert(HeaderValue::from_static(accept));
        let http = self.connection.http();
        let builder = match request.body {
            Body::Empty => http.request(request.method, url).headers(headers),
            Body::Json(document) => {
                headers
                    .entry(CONTENT_TYPE)
                    .or_insert(HeaderValue::from_static("application/json"));
                http.request(request.method, url)
                    .headers(headers)
                    .body(document)
            }
            Body::Form(parts) => {
                // Only the form knows its boundary.
                headers.remove(CONTENT_TYPE);
                let form = upload::form(parts).await?;
                http.request(request.method, url)
                    .headers(headers)
                    .multipart(form)
            }
        };
        builder.send().await.map_err(|error| self.failed(error))
    }

    /// Reads a body chunk by chunk, so that one too large is never held in memory. Returns what
    /// arrived, and whether that is all of it.
    async fn read(&self, mut response: Response) -> (Bytes, Result<(), Error>) {
        let limit = self.connection.max_response_bytes();
        let mut body = BytesMut::new();
        loop {
            let chunk = match self.in_time(response.chunk()).await {
                Ok(Ok(chunk)) => chunk,
                Ok(Err(error)) => return (body.freeze(), Err(self.failed(error))),
                Err(error) => return (body.freeze(), Err(error)),
            };
            let Some(chunk) = chunk else {
                return (body.freeze(), Ok(()));
            };
            let room = limit - body.len();
            if chunk.len() > room {
                body.extend_from_slice(&chunk[..room]);
                let message = format!(
                    "the answer is larger than {limit} bytes, which is the limit of this client"
                );
                return (body.freeze(), Err(Error::new(ErrorKind::TooLarge, message)));
            }
            body.extend_from_slice(&chunk);
        }
    }

    async fn in_time<T>(&self, future: impl Future<Output = T>) -> Result<T, Error> {
        timeout_at(self.deadline, future).await.map_err(|elapsed| {
            let message = format!(
                "{} did not answer within {:?}",
                self.connection.server(),
                self.timeout
            );
            Error::new(ErrorKind::Timeout, message).caused_by(elapsed)
        })
    }

    /// The error of a request that broke off on its way.
    fn failed(&self, error: reqwest::Error) -> Error {
        // The address has the key in it.
        let error = error.without_url();
        let timed_out = error.is_timeout();
        let server = self.connection.server();
        let cause = self.connection.redact(&root(&error).to_string());
        let (kind, message) = if error.is_connect() {
            (
                ErrorKind::Connect,
                format!("cannot connect to {server}: {cause}"),
            )
        } else if timed_out {
            (
                ErrorKind::Timeout,
                format!("{server} did not answer in time: {cause}"),
            )
        } else if error.is_redirect() {
            (
                ErrorKind::Redirect,
                format!("{server} redirects too often: {cause}"),
            )
        } else if error.is_builder() {
            (
                ErrorKind::Build,
                format!("the request cannot be sent: {cause}"),
            )
        } else {
            (
                ErrorKind::Transport,
                format!("the exchange with {server} broke off: {cause}"),
            )
        };
        Error::new(kind, message)
            .while_timed_out(timed_out)
            .caused_by(error)
    }

    fn redirected(&self, headers: &HeaderMap) -> String {
        let target = headers
            .get(LOCATION)
            .and_then(|location| location.to_str().ok())
            .and_then(|location| self.connection.base_url().join(location).ok());
        match target {
            // Neither its query nor a user name, in both of which secrets can stand.
            Some(url) => format!(
                "the server redirects to {}{}, but redirects are not followed: check the base URL",
                url.origin().ascii_serialization(),
                self.connection.redact(url.path()),
            ),
            None => "the server redirects, but redirects are not followed: check the base URL"
                .to_owned(),
        }
    }
}

/// The first cause of an error, which says most.
fn root<'a>(error: &'a (dyn StdError + 'static)) -> &'a (dyn StdError + 'static) {
    let mut cause = error;
    while let Some(next) = cause.source() {
        cause = next;
    }
    cause
}
