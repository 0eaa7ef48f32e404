//! What happened.

use bytes::Bytes;

use crate::{Fault, RequestHead};

/// A request that came, and what it met.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Record {
    /// Which connection it came on, from 1 on.
    pub connection: usize,
    /// The how-manieth request of this method and target it is, from 1 on.
    pub attempt: usize,
    /// Request line and headers.
    pub head: RequestHead,
    /// The body, without the framing of chunks.
    pub body: Bytes,
    /// The whole request, byte for byte.
    pub raw: Bytes,
    /// What it met.
    pub fault: Fault,
    /// How many bytes the server has sent, heads included. The operating system took them; the
    /// client need not have read them.
    pub sent: u64,
    /// Whether the server has done all that the fault asks for. False if the client went away in
    /// the meantime, or is still being served.
    pub finished: bool,
}
