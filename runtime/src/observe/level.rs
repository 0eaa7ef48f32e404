//! The level at which the failure of a call is logged.

use std::sync::Arc;

use reqwest::StatusCode;

use super::super::{Error, ErrorKind};

/// A level of the log.
///
/// A type of its own, so that programs without the feature `tracing` can name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LogLevel {
    /// Not logged.
    Off,
    /// Failures that the program cannot expect.
    Error,
    /// Between `Error` and `Info`.
    Warn,
    /// Events that an operator may want to know.
    Info,
    /// Events that help to find a fault.
    Debug,
    /// Below `Debug`.
    Trace,
}

impl LogLevel {
    /// Returns the level at which failures are logged unless the client sets another.
    ///
    /// - `Debug` for a 404: programs ask whether something exists.
    /// - `Info` for other refusals with a 4xx, which depend on what users do and on limits.
    /// - `Error` for 401 and 403 all the same: the key, the token or its permissions are wrong.
    /// - `Error` for everything else: failures on the way, 5xx, answers that do not decode.
    pub fn of(error: &Error) -> Self {
        let is_refusal = matches!(error.kind(), ErrorKind::Api | ErrorKind::RateLimited);
        match error.status() {
            Some(StatusCode::NOT_FOUND) if is_refusal => Self::Debug,
            Some(StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN) => Self::Error,
            Some(status) if is_refusal && status.is_client_error() => Self::Info,
            _ => Self::Error,
        }
    }
}

/// A function that chooses the level of each failure.
#[derive(Clone)]
pub(in super::super) struct FailureLevel(
    #[cfg_attr(
        not(feature = "tracing"),
        expect(dead_code, reason = "nothing is logged")
    )]
    Arc<dyn Fn(&Error) -> LogLevel + Send + Sync>,
);

impl FailureLevel {
    pub(in super::super) fn new(
        level: impl Fn(&Error) -> LogLevel + Send + Sync + 'static,
    ) -> Self {
        Self(Arc::new(level))
    }

    #[cfg(feature = "tracing")]
    pub(in super::super) fn of(&self, error: &Error) -> LogLevel {
        (self.0)(error)
    }
}

impl Default for FailureLevel {
    fn default() -> Self {
        Self::new(LogLevel::of)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bytes::Bytes;
    use reqwest::header::HeaderMap;

    #[test]
    fn levels() {
        let answered = |kind, status: u16| {
            let status = StatusCode::from_u16(status).expect("a status");
            Error::new(kind, "").answered(status, HeaderMap::new(), Bytes::new())
        };
        for (error, expected) in [
            (answered(ErrorKind::Api, 404), LogLevel::Debug),
            (answered(ErrorKind::Api, 400), LogLevel::Info),
            (answered(ErrorKind::RateLimited, 429), LogLevel::Info),
            (answered(ErrorKind::Api, 401), LogLevel::Error),
            (answered(ErrorKind::Api, 403), LogLevel::Error),
            (answered(ErrorKind::Api, 503), LogLevel::Error),
            (answered(ErrorKind::Decode, 404), LogLevel::Error),
            (answered(ErrorKind::Connect, 407), LogLevel::Error),
            (Error::new(ErrorKind::Timeout, ""), LogLevel::Error),
        ] {
            assert_eq!(LogLevel::of(&error), expected, "{error:?}");
        }
    }
}
