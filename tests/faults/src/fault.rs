//! What can go wrong.

use std::{fmt, time::Duration};

/// What a request meets.
///
/// Where nothing else is said, the answer is whole and proper HTTP, and the connection stays open
/// for the next request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing goes wrong: status 200 and a JSON document, whose `message.text` is method and path
    /// of the request, so that a client can tell whose answer it got.
    None,
    /// The good answer, after a while.
    After(Duration),
    /// No answer. The connection stays open until the client closes it.
    Silent,
    /// The connection is reset before the first byte of an answer.
    Reset,
    /// The connection is reset in the middle of a header.
    ResetInHeaders,
    /// The connection is reset after half of the body.
    ResetInBody,
    /// The good answer, but its body comes one byte at a time, with a pause before each. Without a
    /// pause each byte is a packet of its own all the same.
    ByteByByte {
        /// How long to wait before each byte.
        pause: Duration,
    },
    /// An answer that is compressed, but ends in the middle of the gzip stream, while its
    /// `Content-Length` says that this is all.
    TruncatedGzip,
    /// A gibibyte of zeros, which is a megabyte of gzip. Made of one small block that is sent over
    /// and over, so the server holds a few kilobytes.
    GzipBomb,
    /// The `Content-Length` is larger than the body, after which the connection is closed.
    LengthTooLarge,
    /// The `Content-Length` is half of the body. The rest of the body follows where a client that
    /// uses the connection again would expect its next answer.
    LengthTooSmall,
    /// The good answer, and in the same packet a second answer that nobody asked for, with
    /// `unasked` as its `message.text`.
    Unasked,
    /// A redirect (301) to the same path and query of another host.
    Redirect {
        /// The other host, as a URL without a path.
        to: String,
    },
    /// Status 429, with the header `Retry-After`.
    TooManyRequests {
        /// How many seconds to wait.
        retry_after: u32,
    },
    /// Status 503, with a page of HTML.
    Unavailable,
    /// Status 400 and a JSON document whose `message` repeats the target and all headers of the
    /// request, secrets included.
    Echo,
    /// The good answer, but with one more member in `message`, which makes it 20 MB and nests
    /// 10,000 deep.
    DeepJson {
        /// The name of the member. A client may know it, or skip it.
        member: &'static str,
        /// What nests in it.
        of: Nesting,
    },
    /// Status 200 and a JSON document with a string that is not UTF-8.
    InvalidUtf8,
    /// The greeting of another protocol.
    NotHttp,
    /// The good answer, which promises to keep the connection, and then the connection is closed
    /// at once. A request that is already on its way meets [`Reset`](Fault::Reset).
    CloseIdle,
    /// The good answer, which promises to keep the connection. The next request on it meets
    /// [`Reset`](Fault::Reset), as if the server had closed the idle connection in the moment in
    /// which the client used it again. The script is not asked about that request.
    CloseOnReuse,
}

/// What nests in a deep document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nesting {
    /// An object with a list of lists of lists…
    Lists,
    /// An object that has a member of its own name, which has a member of its own name…
    Objects,
}

/// What happens, in a few words.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "good answer",
            Self::After(delay) => return write!(f, "good answer after {delay:?}"),
            Self::Silent => "no answer",
            Self::Reset => "reset before the answer",
            Self::ResetInHeaders => "reset in the headers",
            Self::ResetInBody => "reset in the body",
            Self::ByteByByte { pause } if pause.is_zero() => "one byte at a time",
            Self::ByteByByte { pause } => return write!(f, "one byte every {pause:?}"),
            Self::TruncatedGzip => "truncated gzip",
            Self::GzipBomb => "gzip bomb of 1 GiB",
            Self::LengthTooLarge => "Content-Length too large",
            Self::LengthTooSmall => "Content-Length too small",
            Self::Unasked => "second answer unasked",
            Self::Redirect { .. } => "301 to another host",
            Self::TooManyRequests { .. } => "429 with Retry-After",
            Self::Unavailable => "503 with HTML",
            Self::Echo => "400 that repeats the request",
            Self::DeepJson { member, of } => {
                let of = match of {
                    Nesting::Lists => "lists",
                    Nesting::Objects => "objects",
                };
                return write!(f, "20 MB of {of}, 10,000 deep, in `{member}`");
            }
            Self::InvalidUtf8 => "invalid UTF-8",
            Self::NotHttp => "not HTTP",
            Self::CloseIdle => "closed while idle",
            Self::CloseOnReuse => "closed when used again",
        })
    }
}
