//! The spans and events that `tracing` records.

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;
use tracing::field::Empty;
use tracing::{Instrument, Level, debug, enabled, error, info, info_span, trace, warn};

use super::super::body::logged;
use super::super::error::LONGEST_NAME;
use super::super::redact::LONGEST_MESSAGE;
use super::super::{Connection, Error, ErrorKind, Request};
use super::LogLevel;

/// The span of one call, around all of its attempts.
pub(in super::super) struct Span(tracing::Span);

impl Span {
    pub(in super::super) fn new(connection: &Connection, request: &Request, id: &str) -> Self {
        let base = connection.base_of(request);
        let path = match request.template {
            Some(_) => None,
            // A caller wrote this path. It may contain line breaks or secrets.
            None => Some(connection.secrets().shown(&request.path, LONGEST_NAME)),
        };
        let target = request.template.or(path.as_deref()).unwrap_or_default();
        let span = info_span!(
            "call",
            otel.name = format!("{} {target}", request.method),
            otel.kind = "client",
            operation = request.operation(),
            http.request.method = request.method.as_str(),
            // The template where there is one: a path has the ids of users in it, and every path
            // would be a line of its own in a statistic.
            url.template = request.template,
            url.path = path.as_deref(),
            server.address = base.host_str(),
            server.port = base.port_or_known_default(),
            request_id = id,
            http.response.status_code = Empty,
            http.request.resend_count = Empty,
            error.type = Empty,
            otel.status_code = Empty,
        );
        Self(span)
    }

    pub(in super::super) async fn around<T>(&self, call: impl Future<Output = T>) -> T {
        call.instrument(self.0.clone()).await
    }

    /// Does what belongs to the call after its attempts.
    pub(in super::super) fn within<T>(&self, run: impl FnOnce() -> T) -> T {
        self.0.in_scope(run)
    }

    /// Records that the call succeeded.
    pub(in super::super) fn succeeded(&self, status: StatusCode, attempts: u32) {
        self.0
            .record("http.response.status_code", u64::from(status.as_u16()));
        self.resent(attempts);
    }

    /// Records that the call failed for good, and logs it at the level that the connection chooses.
    pub(in super::super) fn failed(&self, connection: &Connection, error: &Error, attempts: u32) {
        if let Some(status) = error.status() {
            self.0
                .record("http.response.status_code", u64::from(status.as_u16()));
        }
        self.0.record("error.type", &*error_type(error));
        self.0.record("otel.status_code", "ERROR");
        self.resent(attempts);
        let level = connection.failure_level(error);
        self.0.in_scope(|| log_failure(level, error));
    }

    /// As in the convention, only where something was sent again.
    fn resent(&self, attempts: u32) {
        if attempts > 1 {
            self.0
                .record("http.request.resend_count", u64::from(attempts - 1));
        }
    }
}

/// Logs a failure. A macro for each level, because `tracing` fixes levels at compile time.
fn log_failure(level: LogLevel, error: &Error) {
    macro_rules! log {
        ($log:ident) => {
            $log!(error.type = &*error_type(error), %error, "request failed")
        };
    }
    match level {
        LogLevel::Off => {}
        LogLevel::Error => log!(error),
        LogLevel::Warn => log!(warn),
        LogLevel::Info => log!(info),
        LogLevel::Debug => log!(debug),
        LogLevel::Trace => log!(trace),
    }
}

pub(in super::super) fn client_made(connection: &Connection) {
    let base = connection.base_url();
    info!(
        server.address = base.host_str(),
        server.port = base.port_or_known_default(),
        timeout = ?connection.timeout(),
        "client made"
    );
}

pub(in super::super) fn sent(connection: &Connection, request: &Request, attempt: u32) {
    if !enabled!(Level::DEBUG) {
        return;
    }
    let bytes = request.bytes();
    debug!(
        attempt,
        http.request.body.size = bytes.map(|bytes| bytes.len() as u64),
        http.request.body = connection.logs_bodies().then(|| {
            let text = request.body.logged(request.secrets, LONGEST_MESSAGE);
            connection.secrets_of(request).message(&text)
        }),
        "request sent"
    );
}

pub(in super::super) fn received(
    connection: &Connection,
    request: &Request,
    status: StatusCode,
    body: &Bytes,
    elapsed: Duration,
) {
    if !enabled!(Level::DEBUG) {
        return;
    }
    debug!(
        http.response.status_code = status.as_u16(),
        http.response.body.size = body.len() as u64,
        http.response.body = connection.logs_bodies().then(|| {
            let text = logged(body, request.secrets, LONGEST_MESSAGE);
            connection.secrets_of(request).message(&text)
        }),
        ?elapsed,
        "response received"
    );
}

/// Logs an attempt that failed and is not the last one.
pub(in super::super) fn retrying(error: &Error, delay: Duration) {
    debug!(
        error.type = &*error_type(error),
        %error,
        retry_in = ?delay,
        "request failed, and will be sent again"
    );
}

/// The `error.type` of OpenTelemetry: one of few values, so that statistics can group by it.
fn error_type(error: &Error) -> Cow<'static, str> {
    if let Some(failure) = error.connect_failure().filter(|_| !error.is_timeout()) {
        return failure.as_str().into();
    }
    match error.kind() {
        _ if error.is_timeout() => "timeout".into(),
        _ if error.is_reset() => "connection_reset".into(),
        ErrorKind::Decode => "decode".into(),
        ErrorKind::TooLarge => "too_large".into(),
        ErrorKind::Build => "build".into(),
        ErrorKind::Refused => "refused".into(),
        ErrorKind::Transport => "transport".into(),
        _ => match error.status() {
            Some(status) => status.as_u16().to_string().into(),
            None => "other".into(),
        },
    }
}
