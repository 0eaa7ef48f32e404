//! Pages as streams.

use std::collections::HashSet;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use serde_json::Value;

use super::{Call, Error, ErrorKind, Position, Reply, Sending};

/// The pages of an operation as a stream, each asked for when the one before has been taken.
///
/// The stream ends after the page that names no next one, and after the first error. A server that
/// names a page again that was there already would make it endless, so that this is an error of
/// kind [`Decode`](ErrorKind::Decode).
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<T> {
    state: State<T>,
    position: Position,
    order: Order<T>,
}

enum State<T> {
    /// The next call, not sent yet.
    Ready(Call<T>),
    /// A call on its way, and what to make the next one of.
    Sent(Sending<T>, Call<T>),
    /// The page before was taken, and there is something wrong with where it leads.
    Failed(Box<Error>),
    Done,
}

/// What tells the next page.
enum Order<T> {
    Cursor {
        next: fn(&T) -> Option<&str>,
        seen: HashSet<String>,
    },
    Offset {
        count: fn(&T) -> usize,
        skipped: u64,
    },
}

/// Where a page leads.
enum Next {
    Page(Value),
    End,
    Again(String),
}

impl<T> Order<T> {
    fn after(&mut self, page: &T) -> Next {
        match self {
            Self::Cursor { next, seen } => match next(page) {
                None | Some("") => Next::End,
                Some(cursor) if seen.insert(cursor.to_owned()) => Next::Page(cursor.into()),
                Some(cursor) => Next::Again(cursor.to_owned()),
            },
            Self::Offset { count, skipped } => match count(page) {
                // A page may be shorter than asked for and still not be the last.
                0 => Next::End,
                count => {
                    *skipped = skipped.saturating_add(count as u64);
                    Next::Page((*skipped).into())
                }
            },
        }
    }
}

impl<T> Pages<T> {
    /// Pages that name the next one by a text, which `next` finds.
    pub fn by_cursor(call: Call<T>, position: Position, next: fn(&T) -> Option<&str>) -> Self {
        // The caller may start at a cursor of an earlier run, to which no page should lead back.
        let start = call.value_at(position);
        let seen = start
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect();
        Self {
            state: State::Ready(call),
            position,
            order: Order::Cursor { next, seen },
        }
    }

    /// Pages that are asked for by the number of elements before them, which `count` counts.
    pub fn by_offset(call: Call<T>, position: Position, count: fn(&T) -> usize) -> Self {
        let skipped = match call.value_at(position) {
            Some(Value::String(text)) => text.parse().unwrap_or(0),
            Some(value) => value.as_u64().unwrap_or(0),
            None => 0,
        };
        Self {
            state: State::Ready(call),
            position,
            order: Order::Offset { count, skipped },
        }
    }

    /// The elements of all pages, one after the other; `split` takes them out of a page.
    pub fn items<I>(self, split: fn(T) -> Vec<I>) -> Items<T, I> {
        Items {
            pages: self,
            split,
            current: Vec::new().into_iter(),
        }
    }

    /// The next page, or `None` after the last.
    ///
    /// # Errors
    ///
    /// The error of the call. The stream is at its end then.
    pub async fn try_next(&mut self) -> Result<Option<Reply<T>>, Error> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx))
            .await
            .transpose()
    }
}

impl<T> Stream for Pages<T> {
    type Item = Result<Reply<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            match std::mem::replace(&mut this.state, State::Done) {
                State::Done => return Poll::Ready(None),
                State::Failed(error) => return Poll::Ready(Some(Err(*error))),
                State::Ready(call) => this.state = State::Sent(call.clone().send(), call),
                State::Sent(mut sending, call) => {
                    let Poll::Ready(result) = Pin::new(&mut sending).poll(cx) else {
                        this.state = State::Sent(sending, call);
                        return Poll::Pending;
                    };
                    let reply = match result {
                        Ok(reply) => reply,
                        Err(error) => return Poll::Ready(Some(Err(error))),
                    };
                    this.state = match this.order.after(&reply) {
                        Next::End => State::Done,
                        Next::Page(value) => State::Ready(call.with_value_at(this.position, value)),
                        Next::Again(cursor) => State::Failed(Box::new(again(&call, &cursor))),
                    };
                    return Poll::Ready(Some(Ok(reply)));
                }
            }
        }
    }
}

fn again<T>(call: &Call<T>, cursor: &str) -> Error {
    let cursor = call.connection().redact(cursor);
    Error::new(
        ErrorKind::Decode,
        format!("the page after the cursor {cursor:?} was there already"),
    )
    .of(call.operation())
}

impl<T> Unpin for Pages<T> {}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("position", &self.position)
            .finish_non_exhaustive()
    }
}

/// The elements of all pages of an operation as a stream.
///
/// A page is asked for when the elements of the one before have been taken.
#[must_use = "a stream does nothing until it is polled"]
pub struct Items<T, I> {
    pages: Pages<T>,
    split: fn(T) -> Vec<I>,
    current: std::vec::IntoIter<I>,
}

impl<T, I> Items<T, I> {
    /// The next element, or `None` after the last.
    ///
    /// # Errors
    ///
    /// The error of the call that asked for the next page. The stream is at its end then.
    pub async fn try_next(&mut self) -> Result<Option<I>, Error> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx))
            .await
            .transpose()
    }
}

impl<T, I> Stream for Items<T, I> {
    type Item = Result<I, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(item) = this.current.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut this.pages).poll_next(cx)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(page)) => this.current = (this.split)(page.into_inner()).into_iter(),
            }
        }
    }
}

impl<T, I> Unpin for Items<T, I> {}

impl<T, I> fmt::Debug for Items<T, I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", &self.pages)
            .finish_non_exhaustive()
    }
}
