//! One request, answered as its fault says.

use std::{io, time::Duration};

use tokio::time::{sleep, timeout};

use crate::{
    Fault, RequestHead,
    answer::{self, DeepJson, JSON, answer, good, head, message, problem},
    gzip::{self, Zeros},
    wire::Wire,
};

/// Half of a head, which ends in the middle of a name.
const HALF_A_HEAD: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Le";

/// What becomes of the connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Then {
    /// It waits for the next request.
    KeepAlive,
    /// It waits for the next request, which will meet a reset.
    ResetTheNext,
    /// It ends.
    Close,
    /// It breaks off.
    Reset,
}

/// One answer on its way.
pub(crate) struct Exchange<'a> {
    pub(crate) wire: &'a mut Wire,
    pub(crate) request: &'a RequestHead,
    /// Is told how many bytes were sent, whenever some were.
    pub(crate) sent: &'a (dyn Fn(usize) + Sync),
}

impl Exchange<'_> {
    /// Does what the fault says.
    ///
    /// # Errors
    ///
    /// If the client goes away before all is done.
    pub(crate) async fn play(&mut self, fault: &Fault) -> io::Result<Then> {
        let good = good(self.request).into_bytes();
        match fault {
            Fault::None => self.json("200 OK", &good).await,
            Fault::After(delay) => {
                if timeout(*delay, self.wire.closed()).await.is_ok() {
                    return Err(io::ErrorKind::UnexpectedEof.into());
                }
                self.json("200 OK", &good).await
            }
            Fault::Silent => {
                self.wire.closed().await;
                Ok(Then::Close)
            }
            Fault::Reset => Ok(Then::Reset),
            Fault::ResetInHeaders => {
                self.send(HALF_A_HEAD).await?;
                Ok(Then::Reset)
            }
            Fault::ResetInBody => {
                self.send(&head("200 OK", &[JSON], good.len())).await?;
                self.send(&good[..good.len() / 2]).await?;
                Ok(Then::Reset)
            }
            Fault::ByteByByte { pause } => self.byte_by_byte(&good, *pause).await,
            Fault::TruncatedGzip => {
                let body = gzip::gzip(&good)?;
                let headers = [JSON, ("Content-Encoding", "gzip")];
                let half = &body[..body.len() / 2];
                self.send(&answer("200 OK", &headers, half)).await?;
                Ok(Then::KeepAlive)
            }
            Fault::GzipBomb => {
                let zeros = Zeros::mebibytes(1024)?;
                let headers = [JSON, ("Content-Encoding", "gzip")];
                self.send(&head("200 OK", &headers, zeros.len())).await?;
                self.pieces(zeros.pieces()).await
            }
            Fault::LengthTooLarge => {
                self.send(&head("200 OK", &[JSON], 2 * good.len())).await?;
                self.send(&good).await?;
                Ok(Then::Close)
            }
            Fault::LengthTooSmall => {
                let mut bytes = head("200 OK", &[JSON], good.len() / 2);
                bytes.extend_from_slice(&good);
                self.send(&bytes).await?;
                Ok(Then::KeepAlive)
            }
            Fault::Unasked => {
                let mut bytes = answer("200 OK", &[JSON], &good);
                bytes.extend(answer("200 OK", &[JSON], message("unasked").as_bytes()));
                // In one write, so that no client can read the one without the other.
                self.send(&bytes).await?;
                Ok(Then::KeepAlive)
            }
            Fault::Redirect { to } => {
                let location = format!("{to}{}", self.request.target);
                let headers = [("Location", location.as_str())];
                self.send(&answer("301 Moved Permanently", &headers, b""))
                    .await?;
                Ok(Then::KeepAlive)
            }
            Fault::TooManyRequests { retry_after } => {
                let headers = [JSON, ("Retry-After", &retry_after.to_string())];
                let body = problem(429, 9, "Too many requests");
                self.send(&answer("429 Too Many Requests", &headers, body.as_bytes()))
                    .await?;
                Ok(Then::KeepAlive)
            }
            Fault::Unavailable => {
                let headers = [("Content-Type", "text/html")];
                let body = answer::PAGE.as_bytes();
                self.send(&answer(
                    "503 Service Temporarily Unavailable",
                    &headers,
                    body,
                ))
                .await?;
                Ok(Then::KeepAlive)
            }
            Fault::Echo => {
                let mut text = format!("bad request {}", self.request.target);
                for (name, value) in &self.request.headers {
                    text.push_str(&format!(", {name}: {value}"));
                }
                self.json("400 Bad Request", problem(400, 4, &text).as_bytes())
                    .await
            }
            Fault::DeepJson { member, of } => {
                let deep = DeepJson::new(self.request, member, *of);
                self.send(&head("200 OK", &[JSON], deep.len())).await?;
                self.pieces(deep.pieces()).await
            }
            Fault::InvalidUtf8 => {
                let body =
                    b"{\"duration\":\"1.00ms\",\"message\":{\"id\":\"m1\",\"text\":\"\xff\xfe\"}}";
                self.json("200 OK", body).await
            }
            Fault::NotHttp => {
                self.send(b"SSH-2.0-OpenSSH_9.6\r\n").await?;
                Ok(Then::Close)
            }
            Fault::CloseIdle => {
                self.json("200 OK", &good).await?;
                self.wire.finish().await;
                Ok(Then::ResetTheNext)
            }
            Fault::CloseOnReuse => {
                self.json("200 OK", &good).await?;
                Ok(Then::ResetTheNext)
            }
        }
    }

    async fn json(&mut self, status: &str, body: &[u8]) -> io::Result<Then> {
        self.send(&answer(status, &[JSON], body)).await?;
        Ok(Then::KeepAlive)
    }

    async fn byte_by_byte(&mut self, body: &[u8], pause: Duration) -> io::Result<Then> {
        self.send(&head("200 OK", &[JSON], body.len())).await?;
        for byte in body {
            // Even a sleep of no length takes a millisecond.
            if !pause.is_zero() {
                sleep(pause).await;
            }
            self.send(std::slice::from_ref(byte)).await?;
        }
        Ok(Then::KeepAlive)
    }

    async fn pieces<'a>(&mut self, pieces: impl Iterator<Item = &'a [u8]>) -> io::Result<Then> {
        for piece in pieces {
            self.send(piece).await?;
        }
        Ok(Then::KeepAlive)
    }

    /// Sends bytes and counts them as they leave, so that the count is right when the client goes
    /// away in between.
    async fn send(&mut self, mut bytes: &[u8]) -> io::Result<()> {
        while !bytes.is_empty() {
            let written = self.wire.write(bytes).await?;
            if written == 0 {
                return Err(io::ErrorKind::WriteZero.into());
            }
            (self.sent)(written);
            bytes = &bytes[written..];
        }
        Ok(())
    }
}
