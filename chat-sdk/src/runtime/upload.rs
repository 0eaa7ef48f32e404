//! Turning the parts of a form into one that can be sent.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use reqwest::multipart;
use tokio_util::io::ReaderStream;

use super::Error;
use super::body::Part;
use super::file::{CHUNK, Chunks, File, Source};

/// Opens the files of a form. This is where a reader is used up.
pub(super) async fn form(parts: Vec<Part>) -> Result<multipart::Form, Error> {
    let mut form = multipart::Form::new();
    for part in parts {
        let name = part.name().to_owned();
        let body = match (part.text(), part.file()) {
            (Some(text), _) => multipart::Part::text(text.to_owned()),
            (None, Some(file)) => open(&name, file).await?,
            (None, None) => continue,
        };
        form = form.part(name, body);
    }
    Ok(form)
}

async fn open(name: &str, file: &File) -> Result<multipart::Part, Error> {
    let part = match file.source() {
        Source::Bytes(bytes) => {
            multipart::Part::stream_with_length(bytes.clone(), bytes.len() as u64)
        }
        Source::Once(once) => {
            let Some(chunks) = once.take() else {
                return Err(Error::build(format!(
                    "form field `{name}`: the reader of `{}` is used up, because it was sent before",
                    file.name()
                )));
            };
            streamed(chunks, once.length)
        }
        Source::Path(path) => {
            let unreadable = |error: io::Error| {
                Error::build(format!(
                    "form field `{name}`: cannot read {}: {error}",
                    path.display()
                ))
                .caused_by(error)
            };
            let opened = tokio::fs::File::open(path).await.map_err(unreadable)?;
            let metadata = opened.metadata().await.map_err(unreadable)?;
            if metadata.is_dir() {
                return Err(unreadable(io::ErrorKind::IsADirectory.into()));
            }
            // A pipe or a device has no length that could be told beforehand.
            let length = metadata.is_file().then_some(metadata.len());
            streamed(Box::pin(ReaderStream::with_capacity(opened, CHUNK)), length)
        }
    };
    part.file_name(file.name().to_owned())
        .mime_str(file.mime_type())
        .map_err(|error| {
            Error::build(format!(
                "form field `{name}`: the content type is not valid"
            ))
            .caused_by(error)
        })
}

fn streamed(chunks: Chunks, length: Option<u64>) -> multipart::Part {
    match length {
        Some(length) => {
            let body = reqwest::Body::wrap_stream(Measured {
                chunks,
                left: length,
            });
            multipart::Part::stream_with_length(body, length)
        }
        None => multipart::Part::stream(reqwest::Body::wrap_stream(chunks)),
    }
}

/// Chunks of a known total length.
///
/// Without the check, a file that grows while it is sent would run into the boundary of the form,
/// and one that shrinks would leave the server waiting.
struct Measured {
    chunks: Chunks,
    left: u64,
}

impl Stream for Measured {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(match ready!(self.chunks.as_mut().poll_next(cx)) {
            Some(Ok(chunk)) => match self.left.checked_sub(chunk.len() as u64) {
                Some(left) => {
                    self.left = left;
                    Some(Ok(chunk))
                }
                None => Some(Err(io::Error::other(
                    "the file is longer than it was said to be",
                ))),
            },
            None if self.left > 0 => {
                self.left = 0;
                Some(Err(io::Error::new(
                    io::ErrorKind::UnexpectedEof,
                    "the file is shorter than it was said to be",
                )))
            }
            end_or_error => end_or_error,
        })
    }
}
