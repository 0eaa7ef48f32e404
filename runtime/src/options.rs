//! What can be set for a single call.

use std::fmt::{self, Display};
use std::time::Duration;

use serde::Serialize;

use super::body::to_json;
use super::fault::Fault;
use super::query::Query;
use super::retry::{RetryPolicy, Shared};

/// Settings of a single call, passed to its `with_options`.
///
/// They stand apart from the setters of an operation, so that no field of the API can ever clash
/// with one. Extra headers, query parameters and body fields reach what the description of the API
/// does not know yet; each takes the place of one of the same name.
#[derive(Clone, Default, PartialEq)]
#[must_use = "options do nothing until they are passed to `with_options`"]
pub struct Options {
    limits: Limits,
    extra: Extra,
    fault: Option<Fault>,
}

/// The part of the options that changes how the request is sent. What is not set is as the
/// connection has it.
#[derive(Clone, Default, PartialEq)]
pub(super) struct Limits {
    pub(super) timeout: Option<Duration>,
    pub(super) retry: Option<Shared>,
}

/// The part of the options that changes the request itself.
#[derive(Clone, Default, PartialEq)]
pub(super) struct Extra {
    pub(super) headers: Vec<(String, String)>,
    pub(super) query: Query,
    pub(super) fields: Vec<(String, String)>,
}

impl Options {
    /// Options that change nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// How long the call may take, from connecting to the last byte of the answer, in place of the
    /// client's timeout. Where the call is tried again, it is the time of each attempt.
    ///
    /// For an upload it is the time of all of it, while the client's timeout only limits how long an
    /// upload may stand still.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.limits.timeout = Some(timeout);
        self
    }

    /// Whether the call is tried again when it fails, in place of what the client does:
    /// [`Retry`](super::Retry), or a policy of your own.
    pub fn retry(mut self, policy: impl RetryPolicy + 'static) -> Self {
        self.limits.retry = Some(Shared::new(policy));
        self
    }

    /// Adds a header.
    pub fn header(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.extra.headers.push((name.into(), value.to_string()));
        self
    }

    /// Adds a query parameter.
    pub fn query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.extra.query.set(name.into(), &value.to_string());
        self
    }

    /// Adds a field to the JSON object of the body, or a plain field to a form.
    ///
    /// An operation without a body refuses it with an error of kind
    /// [`Build`](super::ErrorKind::Build).
    pub fn field(mut self, name: impl Into<String>, value: impl Serialize) -> Self {
        let name = name.into();
        match to_json(format_args!("extra body field `{name}`"), &value) {
            Ok(json) => self.extra.fields.push((name, json)),
            Err(fault) => {
                self.fault.get_or_insert(fault);
            }
        }
        self
    }

    pub(super) fn limits(&self) -> &Limits {
        &self.limits
    }

    pub(super) fn extra(&self) -> Result<&Extra, Fault> {
        match &self.fault {
            None => Ok(&self.extra),
            Some(fault) => Err(fault.clone()),
        }
    }

    /// Whether both make the same request of the same call.
    pub(super) fn same_request(&self, other: &Self) -> bool {
        self.extra == other.extra && self.fault == other.fault
    }
}

/// Shows names only: the values may be secrets.
impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fn names(pairs: &[(String, String)]) -> Vec<&str> {
            pairs.iter().map(|(name, _)| name.as_str()).collect()
        }
        f.debug_struct("Options")
            .field("timeout", &self.limits.timeout)
            .field("retry", &self.limits.retry)
            .field("headers", &names(&self.extra.headers))
            .field("query", &self.extra.query)
            .field("fields", &names(&self.extra.fields))
            .finish()
    }
}
