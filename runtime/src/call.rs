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
use super::endpoint::Response;
use super::error::LONGEST_NAME;
use super::open_enum::exact;
use super::request::Draft;
use super::send::{Answered, send};
use super::{Connection, Endpoint, Error, Options, Reply, Request};

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
    response: Response<T>,
}

#[derive(Clone)]
struct State {
    draft: Draft,
    options: Options,
    only_reads: bool,
    is_nullable: bool,
    accept: &'static str,
}

impl<T> Call<T> {
    /// A call of an operation.
    pub fn new(connection: &Connection, endpoint: &Endpoint<T>) -> Self {
        let state = State {
            draft: Draft::new(endpoint),
            options: Options::default(),
            only_reads: endpoint.only_reads,
            is_nullable: endpoint.is_nullable,
            accept: endpoint.accept,
        };
        Self::of(connection, state, endpoint.response)
    }
}

impl Call<Value> {
    /// A call by method and path, which is answered with JSON or nothing.
    pub(super) fn raw(connection: &Connection, method: Method, path: String) -> Self {
        let shown = connection.secrets().shown(&path, LONGEST_NAME);
        let state = State {
            draft: Draft::raw(method, path, &shown),
            options: Options::default(),
            only_reads: false,
            is_nullable: false,
            accept: "application/json, */*;q=0.5",
        };
        Self::of(connection, state, Response::raw())
    }
}

impl<T> Call<T> {
    fn of(connection: &Connection, state: State, response: Response<T>) -> Self {
        Self {
            connection: connection.clone(),
            state: Box::new(state),
            response,
        }
    }

    /// The same raw call, whose answer is decoded into another type.
    pub(super) fn decoded<U: DeserializeOwned>(self) -> Call<U> {
        Call {
            connection: self.connection,
            state: self.state,
            response: Response::raw(),
        }
    }

    /// The same raw call, whose answer is of any media type and is not decoded.
    pub(super) fn raw_bytes(mut self) -> Call<Bytes> {
        let Endpoint {
            accept, response, ..
        } = Endpoint::bytes();
        self.state.accept = accept;
        Call {
            connection: self.connection,
            state: self.state,
            response,
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
        let is_nullable = self.state.is_nullable;
        let answer = exchange(self.connection, *self.state);
        Sending {
            answer,
            response: self.response,
            is_nullable,
        }
    }
}

/// Not a part of [`Call::send`], since even a future that does not mention the type of the answer would be compiled once
/// for every operation there.
fn exchange(connection: Connection, state: State) -> Exchange {
    let State {
        draft,
        options,
        only_reads,
        accept,
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
            response: self.response,
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
    response: Response<T>,
    is_nullable: bool,
}

impl<T> Sending<T> {
    fn decode(&self, status: StatusCode, bytes: &Bytes) -> Result<T, Failure> {
        let Response { decode, takes_null } = self.response;
        if decode::is_null(bytes) && !self.is_nullable && !takes_null() {
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
        let sending = Call::new(&connection, &Endpoint::empty()).send();
        // It is moved to the heap once a call, and an upload is no reason to make all of them larger.
        let size = size_of_val(&*sending.answer);
        assert!(size <= 4_000, "{size} bytes");
    }
}
