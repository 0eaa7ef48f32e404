//! The one error of this crate.

mod cause;
mod connect;

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde::de::DeserializeOwned;

use super::RateLimit;
use super::decode::Failure;
use super::rate_limit::retry_after;
use super::redact::{LONGEST_MESSAGE, one_line};

pub(super) use cause::veiled;
pub use connect::ConnectFailure;
pub(super) use connect::{Cut, ThroughProxy, TunnelRefusal, is_of_proxy, tunnel_refusal};

/// The length of an operation's name that is kept, in characters: more than any path that a caller
/// writes is meant to have.
pub(super) const LONGEST_NAME: usize = 300;

/// Why a call failed.
///
/// Opaque and one word wide. [`kind`](Error::kind) is the phase in which the call failed, predicates
/// such as [`is_not_found`](Error::is_not_found) answer the usual questions, and accessors return
/// what is known. The text is one line without a secret in it:
/// ``SendMessage: 404 (code 16): Can't find channel``.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    operation: Option<Cow<'static, str>>,
    message: String,
    timed_out: bool,
    attempts: u32,
    request_id: Option<Box<str>>,
    /// The id of the object of the API that the error is about, where a client sets it.
    subject: Option<Box<str>>,
    path: Option<String>,
    answer: Option<Answer>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// The answer of the server.
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    received: SystemTime,
    problem: Option<Problem>,
}

/// The phase in which a call failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A client cannot be made of the settings given.
    Configuration,
    /// The values of a call cannot be sent. Nothing was.
    Build,
    /// No connection came about: DNS, TCP, TLS, a proxy. Nothing was sent.
    Connect,
    /// The server refused the call before it did anything, or the connection ended before the call was
    /// sent. Nothing was done.
    Refused,
    /// The time was up. The server may have carried out the call.
    Timeout,
    /// The connection broke off. The server may have carried out the call.
    Transport,
    /// The server answered with an error.
    Api,
    /// The server answered that there were too many calls (status 429).
    RateLimited,
    /// The server answered with a redirect, none of which is followed.
    Redirect,
    /// The answer is larger than the connection accepts.
    TooLarge,
    /// The call succeeded, but its answer does not fit the description of the API.
    Decode,
    /// A task that the server works on by itself failed, or did not end in time.
    Task,
    /// A list may go on, but its pages do not: the server repeats a page, or takes no larger offset.
    Paging,
    /// A delivery of the server, such as a webhook, is not genuine or cannot be read.
    Webhook,
}

/// The content of an error's body, in terms that any API has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problem {
    /// The API's own code of the error.
    pub code: Option<i64>,
    /// The message, which is a sentence.
    pub message: Option<String>,
    /// Set if the server says that trying again is useless.
    pub unrecoverable: bool,
}

impl Error {
    /// An error of code around the runtime, such as a client written by hand. Hidden like the others
    /// below, since programs only ever get errors.
    #[doc(hidden)]
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            operation: None,
            message: line(message.into().into(), LONGEST_MESSAGE).into_owned(),
            timed_out: kind == ErrorKind::Timeout,
            attempts: 0,
            request_id: None,
            subject: None,
            path: None,
            answer: None,
            source: None,
        }))
    }

    /// An error of the settings that a client is made of.
    #[doc(hidden)]
    pub fn configuration(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, message)
    }

    /// An error of the values that something is made of.
    #[doc(hidden)]
    pub fn build(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Build, message)
    }

    /// An error of a free-form object that does not fit a type.
    pub(super) fn object(source: serde_json::Error) -> Self {
        let failure = Failure::new(&source, String::new());
        Self::new(
            ErrorKind::Decode,
            format!("cannot decode the object: {}", failure.source),
        )
        .caused_by(failure.source)
    }

    /// Names the operation that failed.
    #[doc(hidden)]
    pub fn of(mut self, operation: impl Into<Cow<'static, str>>) -> Self {
        self.0.operation = Some(line(operation.into(), LONGEST_NAME));
        self
    }

    /// Says how often the call was sent, and under which id.
    pub(super) fn after(mut self, attempts: u32, request_id: &str) -> Self {
        self.0.attempts = attempts;
        self.0.request_id = Some(request_id.into());
        self
    }

    /// Names what it was caused by.
    #[doc(hidden)]
    pub fn caused_by(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Sets the id of the object of the API that the error is about, such as a task.
    #[doc(hidden)]
    pub fn about(mut self, id: impl Into<Box<str>>) -> Self {
        self.0.subject = Some(id.into());
        self
    }

    /// The id that [`about`](Self::about) has set.
    #[doc(hidden)]
    pub fn subject(&self) -> Option<&str> {
        self.0.subject.as_deref()
    }

    /// Says that the time was up, whatever the kind.
    #[doc(hidden)]
    pub fn while_timed_out(mut self, timed_out: bool) -> Self {
        self.0.timed_out |= timed_out;
        self
    }

    /// Replaces the message.
    pub(super) fn with_message(mut self, message: String) -> Self {
        self.0.message = line(message.into(), LONGEST_MESSAGE).into_owned();
        self
    }

    pub(super) fn answered(mut self, status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        let received = SystemTime::now();
        self.0.answer = Some(Answer {
            status,
            headers,
            body,
            received,
            problem: None,
        });
        self
    }

    pub(super) fn with_problem(mut self, problem: Option<Problem>) -> Self {
        if let Some(answer) = &mut self.0.answer {
            answer.problem = problem;
        }
        self
    }

    pub(super) fn at(mut self, path: Option<String>) -> Self {
        self.0.path = path;
        self
    }

    /// The phase in which the call failed.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The id of the operation that failed, as the description of the API spells it; method and
    /// path of a [`RawRequest`](super::RawRequest). `None` where there was no operation yet, as when
    /// a client is made.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.as_deref()
    }

    /// The message without operation and status, as one line. Of an error that the server
    /// reports, its message without secrets, cut off if it is very long; if it sent none, the name of
    /// the status, or nothing. The message as it came is in the [`body`](Self::body).
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The HTTP status, if the server answered.
    pub fn status(&self) -> Option<StatusCode> {
        self.answer().map(|answer| answer.status)
    }

    /// The API's own code of the error, if its body has one.
    pub fn code(&self) -> Option<i64> {
        self.problem().and_then(|problem| problem.code)
    }

    /// The number of attempts to send the call. 0 if it could not be built, 1 unless a
    /// [`RetryPolicy`](super::RetryPolicy) asked for more.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The id under which the call was sent, for questions to whoever runs the server. All attempts
    /// share it. `None` if the call could not be built.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The HTTP headers, if the server answered.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.answer().map(|answer| &answer.headers)
    }

    /// The body as it came, which may be JSON, HTML, text or empty. `None` if there was no answer;
    /// cut off where it is larger than the connection accepts.
    pub fn body(&self) -> Option<&Bytes> {
        self.answer().map(|answer| &answer.body)
    }

    /// The body as a type of the description, decoded as answers are. `None` if there is no answer, or
    /// one that does not fit.
    pub fn decode<T: DeserializeOwned>(&self) -> Option<T> {
        super::from_slice(self.body()?).ok()
    }

    /// The wait before the next try that the server asks for, from the moment it answered: the
    /// `Retry-After` header, in seconds or as a date, or after a 429 without one, the time until
    /// `X-RateLimit-Reset`. Dates count from the answer's `Date`.
    pub fn retry_after(&self) -> Option<Duration> {
        self.answer()
            .and_then(|answer| retry_after(&answer.headers, answer.status, answer.received))
    }

    /// The rate limit that the server reported, if it did.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.headers().and_then(RateLimit::from_headers)
    }

    /// The place in the answer where decoding failed, as a JSON pointer such as `/channels/0/type`. Empty for
    /// the document as a whole, `None` for errors of other kinds.
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// Returns true if the server answered with status 404.
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(StatusCode::NOT_FOUND)
    }

    /// Returns true if the server answered with status 429. See [`retry_after`](Error::retry_after).
    pub fn is_rate_limited(&self) -> bool {
        self.kind() == ErrorKind::RateLimited
    }

    /// Returns true if the time was up, while connecting or afterwards.
    pub fn is_timeout(&self) -> bool {
        self.0.timed_out
    }

    /// Returns true if no connection came about, so that nothing was sent.
    pub fn is_connect(&self) -> bool {
        self.kind() == ErrorKind::Connect
    }

    /// Why no connection came about. `None` for errors of other kinds.
    pub fn connect_failure(&self) -> Option<ConnectFailure> {
        self.is_connect().then(|| ConnectFailure::of(self))
    }

    /// Returns true if the name of the server could not be looked up.
    pub fn is_dns(&self) -> bool {
        self.connect_failure() == Some(ConnectFailure::Dns)
    }

    /// Returns true if the TLS handshake with the server failed, also if the server ended it.
    pub fn is_tls(&self) -> bool {
        self.connect_failure() == Some(ConnectFailure::Tls)
    }

    /// Returns true if a proxy could not be reached, or refused to connect to the server. The
    /// [`status`](Self::status) is that of the proxy's answer, if there was one.
    pub fn is_proxy(&self) -> bool {
        self.connect_failure() == Some(ConnectFailure::Proxy)
    }

    /// Returns true if the call certainly had no effect: nothing was sent, or the server refused the
    /// call before it did anything.
    pub fn did_nothing(&self) -> bool {
        matches!(
            self.kind(),
            ErrorKind::Configuration
                | ErrorKind::Build
                | ErrorKind::Connect
                | ErrorKind::Refused
                | ErrorKind::RateLimited
        )
    }

    /// Returns true if the other side reset the connection, while connecting or later.
    pub fn is_reset(&self) -> bool {
        matches!(self.kind(), ErrorKind::Connect | ErrorKind::Transport) && connect::is_reset(self)
    }

    /// Returns true if the connection broke off.
    pub fn is_transport(&self) -> bool {
        self.kind() == ErrorKind::Transport
    }

    /// Returns true if the answer does not fit the description of the API.
    pub fn is_decode(&self) -> bool {
        self.kind() == ErrorKind::Decode
    }

    /// Returns true if the values of the call cannot be sent.
    pub fn is_build(&self) -> bool {
        self.kind() == ErrorKind::Build
    }

    /// Returns true if a client cannot be made of the settings given.
    pub fn is_configuration(&self) -> bool {
        self.kind() == ErrorKind::Configuration
    }

    /// Returns true if the same call may succeed later: after a failure on the way, a 429, or a 502, 503 or
    /// 504, unless the server calls it [unrecoverable](Self::is_unrecoverable).
    ///
    /// It does not say that trying again is safe: see [`did_nothing`](Self::did_nothing). A proxy's
    /// refusal with a 4xx, such as 407, is not retryable.
    pub fn is_retryable(&self) -> bool {
        match self.kind() {
            ErrorKind::Connect => self.status().is_none_or(|status| status.is_server_error()),
            ErrorKind::Refused | ErrorKind::Timeout | ErrorKind::Transport => true,
            ErrorKind::RateLimited => !self.is_unrecoverable(),
            ErrorKind::Api => {
                !self.is_unrecoverable()
                    && matches!(self.status().map(|status| status.as_u16()), Some(502..=504))
            }
            _ => false,
        }
    }

    /// Returns true if the server says that trying again is useless.
    pub fn is_unrecoverable(&self) -> bool {
        self.problem().is_some_and(|problem| problem.unrecoverable)
    }

    fn answer(&self) -> Option<&Answer> {
        self.0.answer.as_ref()
    }

    fn problem(&self) -> Option<&Problem> {
        self.answer().and_then(|answer| answer.problem.as_ref())
    }
}

/// One line: the operation, status and code as far as they are known, and what went wrong.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Long enough for every message of a server that is meant to be read.
        const LONGEST: usize = 500;
        let message = one_line(self.message(), LONGEST);
        if let Some(operation) = self.operation() {
            write!(f, "{operation}: ")?;
        }
        match (self.status(), self.code()) {
            (Some(status), Some(code)) => write!(f, "{} (code {code})", status.as_u16())?,
            (Some(status), None) => write!(f, "{}", status.as_u16())?,
            (None, _) => return f.write_str(&message),
        }
        if !message.is_empty() {
            write!(f, ": {message}")?;
        }
        if let (ErrorKind::RateLimited, Some(wait)) = (self.kind(), self.retry_after()) {
            write!(f, " (retry after {} s)", wait.as_secs())?;
        }
        Ok(())
    }
}

/// Everything but headers and body, which may hold secrets.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut error = f.debug_struct("Error");
        error.field("kind", &self.0.kind);
        if let Some(operation) = &self.0.operation {
            error.field("operation", operation);
        }
        error.field("message", &self.0.message);
        if self.0.attempts > 1 {
            error.field("attempts", &self.0.attempts);
        }
        if let Some(request_id) = &self.0.request_id {
            error.field("request_id", request_id);
        }
        if let Some(subject) = &self.0.subject {
            error.field("subject", subject);
        }
        if let Some(answer) = &self.0.answer {
            error.field("status", &answer.status);
            if let Some(Problem {
                code: Some(code), ..
            }) = &answer.problem
            {
                error.field("code", code);
            }
            error.field("body", &format_args!("{} bytes", answer.body.len()));
        }
        if let Some(path) = &self.0.path {
            error.field("path", path);
        }
        if let Some(source) = &self.0.source {
            error.field("source", source);
        }
        error.finish()
    }
}

/// A text as one line, not copied if it is one already.
fn line(text: Cow<'static, str>, limit: usize) -> Cow<'static, str> {
    if let Cow::Owned(line) = one_line(&text, limit) {
        return line.into();
    }
    text
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

#[cfg(test)]
mod tests;
