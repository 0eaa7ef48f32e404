//! Opens the files of a request body and sends them in chunks.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use reqwest::multipart;

use super::Error;
use super::body::Part;
use super::deadline::Deadline;
use super::file::{CHUNK, Chunks, File, OnProgress, Source};

/// Opens the files of a form, which uses up readers. Every chunk that is sent later, and the end of
/// each file, defers the deadline, if that can be deferred.
pub(super) async fn form(parts: &[Part], deadline: &Deadline) -> Result<multipart::Form, Error> {
    let mut form = multipart::Form::new();
    for part in parts {
        let name = part.name().to_owned();
        let body = match (part.text(), part.file()) {
            (Some(text), _) => text_part(&name, text, part.kind())?,
            (None, Some(file)) => part_of(&name, file, deadline).await?,
            (None, None) => continue,
        };
        form = form.part(name, body);
    }
    Ok(form)
}

fn text_part(name: &str, text: &str, kind: Option<&str>) -> Result<multipart::Part, Error> {
    let part = multipart::Part::text(text.to_owned());
    match kind {
        None => Ok(part),
        Some(kind) => part
            .mime_str(kind)
            .map_err(|error| invalid_type(&format!("form field `{name}`"), error)),
    }
}

/// Opens a file as a whole body. Returns its length too, if that is known.
pub(super) async fn body(
    file: &File,
    deadline: &Deadline,
) -> Result<(reqwest::Body, Option<u64>), Error> {
    streamed("the body", file, deadline).await
}

async fn streamed(
    place: &str,
    file: &File,
    deadline: &Deadline,
) -> Result<(reqwest::Body, Option<u64>), Error> {
    let (chunks, length) = open(place, file).await?;
    let body = reqwest::Body::wrap_stream(Outgoing {
        chunks,
        sent: 0,
        length,
        progress: file.progress(),
        deadline: deadline.clone(),
    });
    Ok((body, length))
}

fn invalid_type(place: &str, error: reqwest::Error) -> Error {
    Error::build(format!("{place}: the content type is not valid")).caused_by(error)
}

async fn part_of(name: &str, file: &File, deadline: &Deadline) -> Result<multipart::Part, Error> {
    let place = format!("form field `{name}`");
    let (body, length) = streamed(&place, file, deadline).await?;
    let part = match length {
        Some(length) => multipart::Part::stream_with_length(body, length),
        None => multipart::Part::stream(body),
    };
    let headers = file.part_headers();
    let headers = headers.map_err(|fault| Error::build(format!("{place}: {fault}")))?;
    part.file_name(file.name().to_owned())
        .headers(headers)
        .mime_str(file.mime_type())
        .map_err(|error| invalid_type(&place, error))
}

/// Opens a file. Returns its chunks, and its length if that is known.
async fn open(place: &str, file: &File) -> Result<(Chunks, Option<u64>), Error> {
    match file.source() {
        Source::Bytes(bytes) => Ok((
            Box::pin(Slices(bytes.clone())),
            // A length that does not fit is left out.
            u64::try_from(bytes.len()).ok(),
        )),
        Source::Once(once) => match once.take() {
            Some(chunks) => Ok((chunks, once.length)),
            None => Err(Error::build(format!(
                "{place}: the reader of `{}` is used up, because it was sent before",
                file.name()
            ))),
        },
        Source::Path { path, open } => open(path).await.map_err(|error| {
            Error::build(format!("{place}: cannot read {}: {error}", path.display()))
                .caused_by(error)
        }),
    }
}

/// Bytes in memory as chunks, none of which is copied.
struct Slices(Bytes);

impl Stream for Slices {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.0.is_empty() {
            return Poll::Ready(None);
        }
        let size = self.0.len().min(CHUNK);
        Poll::Ready(Some(Ok(self.0.split_to(size))))
    }
}

/// Chunks on their way.
///
/// Their length is checked: otherwise a file that grows while it is sent would run into the boundary
/// of the form, and one that shrinks would leave the server waiting.
struct Outgoing {
    chunks: Chunks,
    sent: u64,
    length: Option<u64>,
    progress: Option<OnProgress>,
    deadline: Deadline,
}

impl Stream for Outgoing {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(match ready!(self.chunks.as_mut().poll_next(cx)) {
            Some(Ok(chunk)) => {
                self.sent = self.sent.saturating_add(chunk.len() as u64);
                if self.length.is_some_and(|length| self.sent > length) {
                    return Poll::Ready(Some(Err(io::Error::other(
                        "the file is longer than it was said to be",
                    ))));
                }
                self.deadline.defer();
                if let Some(report) = &self.progress {
                    report(self.sent, self.length);
                }
                Some(Ok(chunk))
            }
            None if self.length.is_some_and(|length| self.sent < length) => {
                self.length = None;
                Some(Err(io::Error::new(
                    io::ErrorKind::UnexpectedEof,
                    "the file is shorter than it was said to be",
                )))
            }
            None => {
                // The last chunk is on its way: from now on the server has the whole timeout to answer.
                self.deadline.defer();
                None
            }
            error => error,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::future::{pending, poll_fn};
    use std::pin::pin;
    use std::time::Duration;

    use tokio::time::{Instant, sleep};

    /// The network takes the last chunk late. From then on the server has the whole timeout.
    #[tokio::test(start_paused = true)]
    async fn the_end_of_a_file_defers_the_deadline() {
        const TIMEOUT: Duration = Duration::from_secs(5);
        let deadline = Deadline::deferrable(TIMEOUT);
        let file = File::bytes("a.txt", "bytes");
        let (chunks, length) = open("the body", &file).await.expect("chunks");
        let mut outgoing = Outgoing {
            chunks,
            sent: 0,
            length,
            progress: None,
            deadline: deadline.clone(),
        };
        let mut next = async || poll_fn(|cx| Pin::new(&mut outgoing).poll_next(cx)).await;
        assert!(next().await.is_some_and(|chunk| chunk.is_ok()));
        let begin = Instant::now();
        sleep(TIMEOUT - Duration::from_secs(1)).await;
        assert!(next().await.is_none());
        assert!(deadline.limit(pin!(pending::<()>())).await.is_err());
        assert_eq!(begin.elapsed().as_secs(), 9);
    }
}
