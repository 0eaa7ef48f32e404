//! An operation that is ready to be sent.

mod links;

use std::any::Any;
use std::borrow::Cow;
use std::fmt::{self, Display};
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use reqwest::{Method, StatusCode};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::decode::{self, Failure};
use super::error::LONGEST_NAME;
use super::open_enum::exact;
use super::request::Draft;
use super::send::{Answered, send};
use super::status::{self, ByStatus};
use super::{Connection, Error, Options, Reply, Request};

/// A call of one operation: a request under construction, where it goes, and how its answer is
/// decoded.
///
/// It is an owned value. Debug output and equality look at the request, never at the connection.
/// Setters cannot fail: the first thing that goes wrong is kept, and is the error of
/// [`to_request`](Call::to_request) and of sending.
#[must_use = "a call does nothing until it is sent"]
pub struct Call<T> {
    connection: Connection,
    // Boxed, because every setter moves the call.
    state: Box<State>,
    decoder: Decoder<T>,
}

#[derive(Clone)]
struct State {
    draft: Draft,
    options: Options,
    /// Set if the operation changes nothing, whatever its method.
    only_reads: bool,
    /// Set if a body of null is an answer whatever the type.
    nullable: bool,
}

/// The function that decodes the body of an answer.
struct Decoder<T> {
    accept: &'static str,
    decode: Decode<T>,
    /// Returns true if a body of null is an answer.
    takes_null: fn() -> bool,
}

type Decode<T> = fn(StatusCode, &Bytes) -> Result<T, Failure>;

impl<T> Clone for Decoder<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Decoder<T> {}

impl<T: DeserializeOwned> Call<T> {
    /// A call that is answered with JSON.
    pub fn json(
        connection: &Connection,
        id: &'static str,
        method: Method,
        path: &'static str,
    ) -> Self {
        let decoder = Decoder {
            accept: "application/json",
            decode: |_, bytes| decode::json(bytes),
            takes_null: decode::takes_null::<T>,
        };
        Self::new(connection, id, method, path, decoder)
    }
}

impl<T: ByStatus> Call<T> {
    /// A call whose answers differ by status.
    pub fn by_status(
        connection: &Connection,
        id: &'static str,
        method: Method,
        path: &'static str,
    ) -> Self {
        let decoder = Decoder {
            accept: "application/json, */*;q=0.5",
            decode: status::decode,
            takes_null: || false,
        };
        Self::new(connection, id, method, path, decoder)
    }
}

impl Call<()> {
    /// A call whose answer has no body, or none that matters.
    pub fn empty(
        connection: &Connection,
        id: &'static str,
        method: Method,
        path: &'static str,
    ) -> Self {
        let decoder = Decoder {
            accept: "*/*",
            decode: |_, _| Ok(()),
            takes_null: || true,
        };
        Self::new(connection, id, method, path, decoder)
    }
}

impl Call<Bytes> {
    /// A call that is answered with bytes of any kind.
    pub fn bytes(
        connection: &Connection,
        id: &'static str,
        method: Method,
        path: &'static str,
    ) -> Self {
        let decoder = Decoder {
            accept: "*/*",
            decode: |_, bytes| Ok(bytes.clone()),
            takes_null: || true,
        };
        Self::new(connection, id, method, path, decoder)
    }
}

impl Call<String> {
    /// A call that is answered with text, which must be UTF-8.
    pub fn text(
        connection: &Connection,
        id: &'static str,
        method: Method,
        path: &'static str,
    ) -> Self {
        let decoder = Decoder {
            accept: "text/plain, */*",
            decode: |_, bytes| decode::text(bytes),
            takes_null: || true,
        };
        Self::new(connection, id, method, path, decoder)
    }
}

impl Call<Value> {
    /// A call by method and path, which is answered with JSON or nothing.
    pub(super) fn raw(connection: &Connection, method: Method, path: String) -> Self {
        let shown = connection.secrets().shown(&path, LONGEST_NAME);
        Self::of(connection, Draft::raw(method, path, &shown), Decoder::raw())
    }
}

impl<T: DeserializeOwned> Decoder<T> {
    fn raw() -> Self {
        Self {
            accept: "application/json, */*;q=0.5",
            decode: |_, bytes| decode::json(if bytes.is_empty() { b"null" } else { bytes }),
            takes_null: || true,
        }
    }
}

impl<T> Call<T> {
    fn new(
        connection: &Connection,
        id: &'static str,
        method: Method,
        path: &'static str,
        decoder: Decoder<T>,
    ) -> Self {
        Self::of(connection, Draft::new(id, method, path), decoder)
    }

    fn of(connection: &Connection, draft: Draft, decoder: Decoder<T>) -> Self {
        let state = State {
            draft,
            options: Options::default(),
            only_reads: false,
            nullable: false,
        };
        Self {
            connection: connection.clone(),
            state: Box::new(state),
            decoder,
        }
    }

    /// The same raw call, whose answer is decoded into another type.
    pub(super) fn decoded<U: DeserializeOwned>(self) -> Call<U> {
        Call {
            connection: self.connection,
            state: self.state,
            decoder: Decoder::raw(),
        }
    }

    /// Sets a query parameter whose name the caller chose.
    pub(super) fn raw_query(self, name: String, value: impl Display) -> Self {
        let value = value.to_string();
        self.draft(|draft| draft.query().set(name, &value))
    }

    /// Sets a header whose name the caller chose.
    pub(super) fn raw_header(self, name: &str, value: impl Display) -> Self {
        let value = value.to_string();
        self.draft(|draft| draft.header(name, &value))
    }

    /// The connection that sends the call.
    pub fn connection(&self) -> &Connection {
        &self.connection
    }

    /// The id of the operation.
    pub(super) fn operation(&self) -> Cow<'static, str> {
        self.state.draft.operation()
    }

    pub(super) fn draft_ref(&self) -> &Draft {
        &self.state.draft
    }

    fn draft(mut self, change: impl FnOnce(&mut Draft)) -> Self {
        change(&mut self.state.draft);
        self
    }

    /// Says that the operation changes nothing, whatever its method, so that repeating it does no harm.
    pub fn reads(mut self) -> Self {
        self.state.only_reads = true;
        self
    }

    /// Says that a body of null is an answer.
    pub fn nullable(mut self) -> Self {
        self.state.nullable = true;
        self
    }

    /// Sets the options of this call, in place of those set before.
    pub fn with_options(mut self, options: Options) -> Self {
        self.state.options = options;
        self
    }

    /// The request that would be sent. Pure: nothing is sent, and no key or token is in it.
    ///
    /// # Errors
    ///
    /// An error of kind [`Build`](super::ErrorKind::Build) if a value cannot be sent.
    pub fn to_request(&self) -> Result<Request, Error> {
        let State { draft, options, .. } = &*self.state;
        draft.clone().build(options)
    }

    /// Sends the call.
    pub fn send(self) -> Sending<T> {
        let nullable = self.state.nullable;
        let Decoder { accept, .. } = self.decoder;
        let answer = exchange(self.connection, *self.state, accept);
        Sending {
            answer,
            decoder: self.decoder,
            nullable,
        }
    }
}

/// Not a part of [`Call::send`], since even a future that does not mention the type of the answer would be compiled once
/// for every operation there.
fn exchange(connection: Connection, state: State, accept: &'static str) -> Exchange {
    let State {
        draft,
        options,
        only_reads,
        ..
    } = state;
    Box::pin(async move {
        let request = draft.build(&options)?;
        send(connection, request, options.limits(), accept, only_reads).await
    })
}

type Exchange = Pin<Box<dyn Future<Output = Result<Answered, Error>> + Send>>;

/// A value as text, which it usually is already.
fn text<T: Display + 'static>(value: &T) -> Cow<'_, str> {
    match (value as &dyn Any).downcast_ref::<String>() {
        Some(text) => Cow::Borrowed(text),
        None => Cow::Owned(exact(value)),
    }
}

impl<T> Clone for Call<T> {
    fn clone(&self) -> Self {
        Self {
            connection: self.connection.clone(),
            state: self.state.clone(),
            decoder: self.decoder,
        }
    }
}

impl<T> PartialEq for Call<T> {
    fn eq(&self, other: &Self) -> bool {
        self.state.draft == other.state.draft
            && self.state.options.same_request(&other.state.options)
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.state.draft.fmt(f)
    }
}

/// A call on its way. The future of every operation.
#[must_use = "a future does nothing until it is awaited"]
pub struct Sending<T> {
    answer: Exchange,
    decoder: Decoder<T>,
    nullable: bool,
}

impl<T> Sending<T> {
    fn decode(&self, status: StatusCode, bytes: &Bytes) -> Result<T, Failure> {
        let Decoder {
            decode, takes_null, ..
        } = self.decoder;
        if decode::is_null(bytes) && !self.nullable && !takes_null() {
            return Err(Failure::null());
        }
        decode(status, bytes)
    }
}

impl<T> Future for Sending<T> {
    type Output = Result<Reply<T>, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let Answered {
            answer,
            request,
            span,
        } = ready!(self.answer.as_mut().poll(cx))?;
        Poll::Ready(
            match span.within(|| self.decode(answer.status, &answer.bytes)) {
                Ok(body) => {
                    span.succeeded(answer.status, answer.attempts);
                    Ok(Reply::new(body, answer))
                }
                Err(failure) => {
                    let attempts = answer.attempts;
                    let connection = answer.connection().clone();
                    let error = answer.undecodable(failure, &request);
                    span.failed(&connection, &error, attempts);
                    Err(error)
                }
            },
        )
    }
}

impl<T> fmt::Debug for Sending<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sending").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sent_is_small() {
        let connection = Connection::builder("http://localhost").build();
        let connection = connection.expect("a connection");
        let sending = Call::empty(&connection, "Get", Method::GET, "/").send();
        // It is moved to the heap once a call, and an upload is no reason to make all of them larger.
        let size = size_of_val(&*sending.answer);
        assert!(size <= 4_000, "{size} bytes");
    }
}
