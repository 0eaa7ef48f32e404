//! What a log is told of a call: a span for each call, and events for what becomes of it.
//!
//! The names are those of OpenTelemetry's conventions for HTTP clients. Headers, the query, keys and
//! tokens are never among the values; bodies only where the connection was told to, and then without
//! what looks like a secret.
//!
//! Without the feature `tracing` all of it does nothing.

#[cfg_attr(feature = "tracing", path = "tracing.rs")]
#[cfg_attr(not(feature = "tracing"), path = "nothing.rs")]
mod output;

pub(super) use output::{Span, client_made, received, retrying, sent};
