//! A span for each call, and events for its attempts.
//!
//! The names are those of OpenTelemetry's conventions for HTTP clients. Headers, the query, keys and
//! tokens are never logged. Bodies are logged only if the connection was set so, and then without
//! values that look like secrets.
//!
//! Without the feature `tracing` these functions are empty.

mod level;
#[cfg_attr(feature = "tracing", path = "tracing.rs")]
#[cfg_attr(not(feature = "tracing"), path = "nothing.rs")]
mod output;

pub(super) use level::FailureLevel;
pub use level::LogLevel;
pub(super) use output::{Span, client_made, received, retrying, sent};
