//! How a server behaves.

use std::{fmt, sync::Arc};

use spec_document::Fill;

use crate::RecordedRequest;

/// Called with every request after it was judged, before it is answered.
pub type Observer = Arc<dyn Fn(&RecordedRequest) + Send + Sync>;

/// How a server behaves. The default accepts any key and any well-formed token, on a free port.
#[derive(Clone)]
#[non_exhaustive]
pub struct Options {
    /// The port on the loopback interface; 0 takes a free one.
    pub port: u16,
    /// How much the answers hold that nothing was queued for.
    pub fill: Fill,
    /// The key that requests must carry; none accepts any that is not empty.
    pub api_key: Option<String>,
    /// The secret that tokens must be signed with; none accepts any signature.
    pub api_secret: Option<String>,
    /// Whether a request without `X-Stream-Client`, which names the SDK, is wrong.
    pub require_client_header: bool,
    /// Whether answers are compressed for clients that accept it.
    pub gzip: bool,
    /// What the headers about the rate limit say.
    pub rate_limit: RateLimit,
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
            require_client_header: false,
            gzip: false,
            rate_limit: RateLimit {
                limit: 1000,
                remaining: 999,
                reset: 1_900_000_000,
            },
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
            .field("require_client_header", &self.require_client_header)
            .field("gzip", &self.gzip)
            .field("rate_limit", &self.rate_limit)
            .field("observer", &self.observer.is_some())
            .finish()
    }
}
