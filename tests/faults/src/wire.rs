//! A connection, read by the line and by the byte, and written as it is wanted.

use std::io;

use bytes::{Bytes, BytesMut};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

use crate::RequestHead;

/// More than any client of a test sends; a mistake is not to fill the memory.
const LARGEST: usize = 64 << 20;

/// A request that was read in full.
pub(crate) struct Request {
    pub(crate) head: RequestHead,
    pub(crate) body: Bytes,
    pub(crate) raw: Bytes,
}

/// The server's end of a connection.
pub(crate) struct Wire {
    stream: TcpStream,
    /// What was read ahead.
    ahead: BytesMut,
    /// What the request at hand has had so far.
    raw: BytesMut,
}

impl Wire {
    pub(crate) fn new(stream: TcpStream) -> Self {
        // Each write is to be a packet of its own.
        let _ = stream.set_nodelay(true);
        Self {
            stream,
            ahead: BytesMut::new(),
            raw: BytesMut::new(),
        }
    }

    /// Reads a request. None if the connection ends before its first byte.
    pub(crate) async fn request(&mut self) -> io::Result<Option<Request>> {
        if self.ahead.is_empty() && !self.more().await.unwrap_or(false) {
            return Ok(None);
        }
        let mut lines = Vec::new();
        loop {
            let line = self.line().await?;
            if line.is_empty() {
                break;
            }
            lines.push(line);
        }
        let head = RequestHead::parse(&lines).ok_or_else(|| malformed("the head"))?;
        let chunked = head
            .header("transfer-encoding")
            .is_some_and(|coding| coding.eq_ignore_ascii_case("chunked"));
        let body = if chunked {
            self.chunks().await?
        } else {
            let length = match head.header("content-length") {
                Some(length) => length.parse().map_err(|_| malformed("the length"))?,
                None => 0,
            };
            self.take(length).await?
        };
        Ok(Some(Request {
            head,
            body,
            raw: self.raw.split().freeze(),
        }))
    }

    async fn chunks(&mut self) -> io::Result<Bytes> {
        let mut body = BytesMut::new();
        loop {
            let line = self.line().await?;
            let size = line.split(';').next().unwrap_or_default().trim();
            let size = usize::from_str_radix(size, 16).map_err(|_| malformed("a chunk"))?;
            if size == 0 {
                // Trailers, which nobody needs.
                while !self.line().await?.is_empty() {}
                return Ok(body.freeze());
            }
            body.extend_from_slice(&self.take(size).await?);
            if !self.line().await?.is_empty() {
                return Err(malformed("the end of a chunk"));
            }
        }
    }

    /// The next line, without its end.
    async fn line(&mut self) -> io::Result<String> {
        let mut searched = 0;
        let end = loop {
            let found = self.ahead[searched..]
                .windows(2)
                .position(|pair| pair == b"\r\n");
            if let Some(found) = found {
                break searched + found;
            }
            searched = self.ahead.len().saturating_sub(1);
            self.want_more().await?;
        };
        let line = self.take(end + 2).await?;
        String::from_utf8(line[..end].to_vec()).map_err(|_| malformed("a line"))
    }

    /// The next bytes.
    async fn take(&mut self, length: usize) -> io::Result<Bytes> {
        while self.ahead.len() < length {
            self.want_more().await?;
        }
        let bytes = self.ahead.split_to(length).freeze();
        self.raw.extend_from_slice(&bytes);
        Ok(bytes)
    }

    async fn want_more(&mut self) -> io::Result<()> {
        if self.ahead.len() + self.raw.len() > LARGEST {
            return Err(malformed("the size"));
        }
        if self.more().await? {
            Ok(())
        } else {
            Err(io::ErrorKind::UnexpectedEof.into())
        }
    }

    /// Reads ahead. False at the end.
    async fn more(&mut self) -> io::Result<bool> {
        Ok(self.stream.read_buf(&mut self.ahead).await? > 0)
    }

    /// Returns when the client has closed the connection, or broken it off.
    pub(crate) async fn closed(&mut self) {
        while matches!(self.more().await, Ok(true)) && self.ahead.len() <= LARGEST {}
    }

    /// Writes some of the bytes. Returns how many.
    pub(crate) async fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.stream.write(bytes).await
    }

    /// Tells the client that nothing follows. Requests can still be read.
    pub(crate) async fn finish(&mut self) {
        // It fails if the client is gone, and then all is said anyway.
        let _ = self.stream.shutdown().await;
    }

    /// Breaks the connection off: the client gets a reset.
    pub(crate) fn reset(self) {
        // It cannot fail on a socket that is open; if it did, the client would see an end instead.
        let _ = self.stream.set_zero_linger();
    }
}

fn malformed(what: &str) -> io::Error {
    io::Error::new(
        io::ErrorKind::InvalidData,
        format!("{what} of the request is malformed"),
    )
}
