//! Frames of HTTP/2 (RFC 9113, section 4).

use std::io;

use tokio::io::{AsyncRead, AsyncReadExt as _};

pub(super) const DATA: u8 = 0;
pub(super) const HEADERS: u8 = 1;
pub(super) const RST_STREAM: u8 = 3;
pub(super) const SETTINGS: u8 = 4;
pub(super) const PING: u8 = 6;
pub(super) const GOAWAY: u8 = 7;
pub(super) const WINDOW_UPDATE: u8 = 8;
pub(super) const CONTINUATION: u8 = 9;

pub(super) const END_STREAM: u8 = 0x1;
pub(super) const ACK: u8 = 0x1;
pub(super) const END_HEADERS: u8 = 0x4;
pub(super) const PADDED: u8 = 0x8;
pub(super) const PRIORITY: u8 = 0x20;

pub(super) const NO_ERROR: u32 = 0;
pub(super) const INTERNAL_ERROR: u32 = 2;
pub(super) const REFUSED_STREAM: u32 = 7;

pub(super) const MAX_CONCURRENT_STREAMS: u16 = 3;

/// The first bytes that a client sends.
pub(super) const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

/// A frame that was read.
pub(super) struct Frame {
    pub(super) kind: u8,
    pub(super) flags: u8,
    pub(super) stream: u32,
    pub(super) payload: Vec<u8>,
}

impl Frame {
    /// Reads the next frame. `None` if the connection ended before it.
    pub(super) async fn read(reader: &mut (impl AsyncRead + Unpin)) -> io::Result<Option<Self>> {
        let mut head = [0; 9];
        match reader.read_exact(&mut head).await {
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
            Err(error) => return Err(error),
        }
        let length = u32::from_be_bytes([0, head[0], head[1], head[2]]);
        let stream = u32::from_be_bytes([head[5], head[6], head[7], head[8]]) & 0x7fff_ffff;
        // The server announces no larger size than the usual one, 16,384.
        if length > 16_384 {
            return Err(malformed("a frame is too large"));
        }
        let mut payload = vec![0; length as usize];
        reader.read_exact(&mut payload).await?;
        Ok(Some(Self {
            kind: head[3],
            flags: head[4],
            stream,
            payload,
        }))
    }

    pub(super) fn has(&self, flag: u8) -> bool {
        self.flags & flag != 0
    }

    /// The payload without padding and priority.
    pub(super) fn content(&self) -> io::Result<&[u8]> {
        let mut content = self.payload.as_slice();
        if self.has(PADDED) {
            let (&padding, rest) = content
                .split_first()
                .ok_or_else(|| malformed("padding is missing"))?;
            let end = rest
                .len()
                .checked_sub(usize::from(padding))
                .ok_or_else(|| malformed("padding is too long"))?;
            content = &rest[..end];
        }
        if self.kind == HEADERS && self.has(PRIORITY) {
            content = content
                .get(5..)
                .ok_or_else(|| malformed("a priority is missing"))?;
        }
        Ok(content)
    }
}

/// The bytes of a frame.
pub(super) fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    // No frame that a server of these tests sends is longer than 16 KB.
    let length = u32::try_from(payload.len())
        .unwrap_or_default()
        .to_be_bytes();
    let mut bytes = vec![length[1], length[2], length[3], kind, flags];
    bytes.extend_from_slice(&stream.to_be_bytes());
    bytes.extend_from_slice(payload);
    bytes
}

/// The frame that resets a stream.
pub(super) fn reset(stream: u32, reason: u32) -> Vec<u8> {
    frame(RST_STREAM, 0, stream, &reason.to_be_bytes())
}

/// The frame that closes a connection, but for streams up to `last`.
pub(super) fn go_away(last: u32) -> Vec<u8> {
    let payload = [last.to_be_bytes(), NO_ERROR.to_be_bytes()].concat();
    frame(GOAWAY, 0, 0, &payload)
}

/// The headers of an answer with status 200 and JSON, from the static table of HPACK.
pub(super) fn ok_headers(stream: u32) -> Vec<u8> {
    // `:status: 200` is entry 8; `content-type` is the name of entry 31, with a value not indexed.
    let value = b"application/json";
    let mut block = vec![0x88, 0x0f, 0x10, value.len() as u8];
    block.extend_from_slice(value);
    frame(HEADERS, END_HEADERS, stream, &block)
}

pub(super) fn malformed(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what.to_owned())
}
