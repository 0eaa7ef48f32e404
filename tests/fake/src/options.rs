//! How a server behaves.

use std::{fmt, sync::Arc, time::Duration};

use spec_document::Fill;

use crate::RecordedRequest;

/// A file of 100 MB, and a megabyte for what a form has besides.
const LARGEST_UPLOAD: usize = 101 << 20;

/// Called with every request and what became of it, before the answer is sent.
pub type Observer = Arc<dyn Fn(&RecordedRequest, &Outcome) + Send + Sync>;

/// What became of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Outcome {
    /// HTTP status of the answer; none if the connection is closed instead.
    pub status: Option<u16>,
    /// Where the answer comes from.
    pub source: Source,
    /// How long the request was judged and carried out, without a delay that a test asked for.
    pub took: Duration,
    /// Why there is no success: what is wrong with the request, or what is not there.
    pub problems: Vec<String>,
}

/// Where an answer comes from. The header `x-fake-answer` says it to the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source {
    /// The request is not as the document says.
    Refused,
    /// A test queued the answer. It has no header of this kind.
    Queued,
    /// What was sent before, or the knowledge that it was not.
    Remembered,
    /// A value that is made up from the schema of the response.
    Sample,
}

impl Source {
    /// The word for it in headers and logs.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Refused => "refused",
            Self::Queued => "queued",
            Self::Remembered => "remembered",
            Self::Sample => "sample",
        }
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// How a server behaves. The default accepts any key and any well-formed token, on a free port.
#[derive(Clone)]
#[non_exhaustive]
pub struct Options {
    /// The port on the loopback interface; 0 takes a free one.
    pub port: u16,
    /// How much the answers hold that are made up.
    pub fill: Fill,
    /// The key that requests must carry; none accepts any that is not empty.
    pub api_key: Option<String>,
    /// The secret that tokens must be signed with; none accepts any signature.
    pub api_secret: Option<String>,
    /// Whether keys may be anything, as those of an API that is not Stream's. Off, a key in
    /// `Authorization` is a token, and `api_key` is not empty.
    pub any_credentials: bool,
    /// Whether a request without `X-Stream-Client`, which names the SDK, is wrong.
    pub require_client_header: bool,
    /// Whether answers are compressed for clients that accept it.
    pub gzip: bool,
    /// What the headers about the rate limit say.
    pub rate_limit: RateLimit,
    /// Whether the server remembers what it is sent, and answers the operations that
    /// [`remembered`](crate::remembered) lists from that. Off, every answer is made up.
    pub memory: bool,
    /// Whether lists that are made up end after their first page, so that a client which follows the
    /// pages comes to an end. Off, an answer that is made up is the same for every request of an
    /// operation.
    pub pages_end: bool,
    /// The most bytes of a request body. A larger one is answered with 413, and is not read to its end.
    /// The default is that of the largest upload that the API takes.
    pub body_limit: usize,
    /// Whether requests are kept for [`FakeServer::requests`](crate::FakeServer::requests). A server that
    /// runs for long, with nobody to ask it, would keep them for nothing.
    pub record: bool,
    /// Is told of every request.
    pub observer: Option<Observer>,
}

/// What the headers `X-RateLimit-…` of an answer say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    /// Calls in a window.
    pub limit: u32,
    /// Calls left in the window.
    pub remaining: u32,
    /// When the window ends, in seconds since the Unix epoch.
    pub reset: u64,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            port: 0,
            fill: Fill::Full,
            api_key: None,
            api_secret: None,
            any_credentials: false,
            require_client_header: false,
            gzip: false,
            rate_limit: RateLimit {
                limit: 1000,
                remaining: 999,
                reset: 1_900_000_000,
            },
            memory: false,
            pages_end: false,
            body_limit: LARGEST_UPLOAD,
            record: true,
            observer: None,
        }
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Options")
            .field("port", &self.port)
            .field("fill", &self.fill)
            .field("api_key", &self.api_key)
            .field("api_secret", &self.api_secret.as_ref().map(|_| "…"))
            .field("any_credentials", &self.any_credentials)
            .field("require_client_header", &self.require_client_header)
            .field("gzip", &self.gzip)
            .field("rate_limit", &self.rate_limit)
            .field("memory", &self.memory)
            .field("pages_end", &self.pages_end)
            .field("body_limit", &self.body_limit)
            .field("record", &self.record)
            .field("observer", &self.observer.is_some())
            .finish()
    }
}
