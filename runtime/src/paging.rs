//! Pages as streams.

mod order;

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use self::order::{Cursor, Next, Order, Skip};
use super::{Call, Error, Offset, Position, Reply, Sending};

/// The pages of an operation as a stream, each asked for when the one before has been taken.
///
/// The stream ends after the last page, and after the first error. An error of kind
/// [`Paging`](super::ErrorKind::Paging) means that the list may go on, but not by its pages: the
/// server names a page that was there already, repeats the elements of the page before, or takes no
/// larger offset.
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<T> {
    state: State<T>,
    order: Box<dyn Order<T>>,
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

impl<T: 'static> Pages<T> {
    /// Pages that name the next one by a text, which `next` finds.
    pub fn by_cursor(call: Call<T>, position: Position, next: fn(&T) -> Option<&str>) -> Self {
        let order = Box::new(Cursor::new(&call, position, next));
        Self::new(call, order)
    }

    /// Pages that are asked for by the number of elements before them, which `list` finds in a page.
    pub fn by_offset<I>(call: Call<T>, offset: Offset, list: fn(&T) -> &[I]) -> Self
    where
        I: Clone + PartialEq + Send + 'static,
    {
        let order = Box::new(Skip::new(&call, offset, list));
        Self::new(call, order)
    }
}

impl<T> Pages<T> {
    fn new(call: Call<T>, order: Box<dyn Order<T>>) -> Self {
        let state = State::Ready(call);
        Self { state, order }
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
                    let named = |error: Error| error.of(call.operation());
                    this.state = match this.order.after(&reply) {
                        Next::End => State::Done,
                        Next::Page(value) => {
                            State::Ready(call.with_value_at(this.order.position(), value))
                        }
                        Next::Lost(error) => State::Failed(Box::new(named(error))),
                        Next::Repeated(error) => return Poll::Ready(Some(Err(named(error)))),
                    };
                    return Poll::Ready(Some(Ok(reply)));
                }
            }
        }
    }
}

impl<T> Unpin for Pages<T> {}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("position", &self.order.position())
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
