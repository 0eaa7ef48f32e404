//! The faults that HTTP/2 adds.

use std::{fmt, time::Duration};

/// The treatment of a request over HTTP/2.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Http2Fault {
    /// The good answer, as over HTTP/1.
    None,
    /// The good answer, after a while.
    After(Duration),
    /// `RST_STREAM` with `REFUSED_STREAM` as soon as the headers came: nothing was done.
    RefusedStream,
    /// `GOAWAY` with `NO_ERROR`, which does not take up this stream. Nothing was done. The connection
    /// closes once the streams before it are answered.
    GoAwayBefore,
    /// `GOAWAY` with `NO_ERROR`, which takes up this stream. It is answered, and then the connection
    /// closes.
    GoAwayWithAnswer,
    /// `GOAWAY` with `NO_ERROR`, which takes up this stream. The connection closes without an answer, so
    /// that the request may have been carried out.
    GoAwayAndClose,
    /// The good answer, and then `GOAWAY` with `NO_ERROR` while no stream is open.
    GoAwayIdle,
    /// `RST_STREAM` with `INTERNAL_ERROR` after half of the body.
    ResetInBody,
    /// Neither answers nor PINGs come from now on, on this connection. TCP stays open.
    Silent,
}

impl Http2Fault {
    /// Returns true if the server promises that the request was not carried out.
    pub fn did_nothing(&self) -> bool {
        matches!(self, Self::RefusedStream | Self::GoAwayBefore)
    }
}

/// A short description.
impl fmt::Display for Http2Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "good answer",
            Self::After(delay) => return write!(f, "good answer after {delay:?}"),
            Self::RefusedStream => "REFUSED_STREAM",
            Self::GoAwayBefore => "GOAWAY before this stream",
            Self::GoAwayWithAnswer => "GOAWAY, and an answer",
            Self::GoAwayAndClose => "GOAWAY, and no answer",
            Self::GoAwayIdle => "GOAWAY while idle",
            Self::ResetInBody => "RST_STREAM in the body",
            Self::Silent => "silence while TCP lives",
        })
    }
}
