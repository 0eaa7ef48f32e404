//! The answer to a call that succeeded.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use super::RateLimit;
use super::redact::REDACTED;
use super::send::Answer;

/// The answer to a call: the decoded body, to which it dereferences, and what came along with it.
///
/// Not named `Response`, because APIs have schemas of that name.
#[derive(Clone)]
pub struct Reply<T> {
    body: T,
    answer: Answer,
}

impl<T> Reply<T> {
    pub(super) fn new(body: T, answer: Answer) -> Self {
        Self { body, answer }
    }

    /// The body alone.
    pub fn into_inner(self) -> T {
        self.body
    }

    /// The HTTP status, which is always a 2xx.
    pub fn status(&self) -> StatusCode {
        self.answer.status
    }

    /// The HTTP headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.answer.headers
    }

    /// How many attempts it took. 1 unless a [`RetryPolicy`](super::RetryPolicy) asked for more.
    pub fn attempts(&self) -> u32 {
        self.answer.attempts
    }

    /// The id under which the call was sent, for questions to whoever runs the server. All attempts
    /// share it.
    pub fn request_id(&self) -> &str {
        self.answer.request_id()
    }

    /// The rate limit that the server reported, if it did.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        RateLimit::from_headers(&self.answer.headers)
    }

    /// The body as it came, after decompression. Cloning it copies nothing.
    pub fn bytes(&self) -> &Bytes {
        &self.answer.bytes
    }
}

impl<T> Deref for Reply<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.body
    }
}

/// Shows status and body. Not the headers, which would hide them.
impl<T: fmt::Debug> fmt::Debug for Reply<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut reply = f.debug_struct("Reply");
        reply.field("status", &self.answer.status);
        match self.answer.secrets.is_whole_body() {
            true => reply.field("body", &format_args!("{REDACTED}")),
            false => reply.field("body", &self.body),
        };
        reply.finish_non_exhaustive()
    }
}
