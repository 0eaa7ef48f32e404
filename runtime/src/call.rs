//! An operation that is ready to be sent.

use std::any::Any;
use std::borrow::Cow;
use std::fmt::{self, Display};
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use reqwest::{Method, StatusCode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::body::{self, to_json};
use super::decode::{self, Failure};
use super::fault::Fault;
use super::request::Draft;
use super::send::{Answered, send};
use super::status::{self, ByStatus};
use super::{Connection, Error, File, Options, Reply, Request, Style};

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
}

/// How the body of an answer is read.
struct Decoder<T> {
    accept: &'static str,
    decode: Decode<T>,
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
        };
        Self::new(connection, id, method, path, decoder)
    }
}

impl Call<Value> {
    /// A call by method and path, which is answered with JSON or nothing.
    pub(super) fn raw(connection: &Connection, method: Method, path: String) -> Self {
        Self::of(connection, Draft::raw(method, path), Decoder::raw())
    }
}

impl<T: DeserializeOwned> Decoder<T> {
    fn raw() -> Self {
        Self {
            accept: "application/json, */*;q=0.5",
            decode: |_, bytes| decode::json(if bytes.is_empty() { b"null" } else { bytes }),
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

    /// Where the call goes.
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

    /// Sets the value of a `{name}` in the path.
    pub fn path(self, name: &'static str, value: impl Display + 'static) -> Self {
        self.draft(|draft| draft.path(name, &text(&value)))
    }

    /// Sets the value of a `{name}` in the path, written in a style.
    pub fn path_styled(self, name: &'static str, style: Style, value: impl Serialize) -> Self {
        self.styled(
            format_args!("path parameter `{name}`"),
            &value,
            |draft, value| {
                draft.path_styled(name, style, value);
            },
        )
    }

    /// Sets the query parameter `name=value`.
    pub fn query(self, name: &'static str, value: impl Display + 'static) -> Self {
        self.draft(|draft| draft.query().set(name, &text(&value)))
    }

    /// Sets the query parameter `name=a,b`.
    pub fn query_list(self, name: &'static str, values: Vec<impl Display>) -> Self {
        self.draft(|draft| draft.query().set_list(name, &values))
    }

    /// Sets the query parameter `name=a&name=b`.
    pub fn query_each(self, name: &'static str, values: Vec<impl Display>) -> Self {
        self.draft(|draft| draft.query().set_each(name, &values))
    }

    /// Sets a query parameter to compact JSON.
    pub fn query_json(self, name: &'static str, value: impl Serialize) -> Self {
        let json = to_json(format_args!("query parameter `{name}`"), &value);
        self.draft(|draft| {
            if let Some(json) = draft.note(json) {
                draft.query().set(name, &json);
            }
        })
    }

    /// Sets a query parameter, written in a style.
    pub fn query_styled(self, name: &'static str, style: Style, value: impl Serialize) -> Self {
        self.styled(
            format_args!("query parameter `{name}`"),
            &value,
            |draft, value| {
                draft.query().set_styled(name, style, value);
            },
        )
    }

    /// Sets a cookie.
    pub fn cookie(self, name: &'static str, value: impl Serialize) -> Self {
        self.cookie_styled(name, Style::Form, value)
    }

    /// Sets a cookie, written in a style.
    pub fn cookie_styled(self, name: &'static str, style: Style, value: impl Serialize) -> Self {
        self.styled(format_args!("cookie `{name}`"), &value, |draft, value| {
            draft.cookie(name, style.percent_encoded(name, value));
        })
    }

    /// Sets a header, written in a style.
    pub fn header_styled(self, name: &'static str, style: Style, value: impl Serialize) -> Self {
        self.styled(format_args!("header `{name}`"), &value, |draft, value| {
            // An empty list leaves the header out.
            if let Some(text) = style.plain(name, value) {
                let text = match style {
                    Style::Json => text.split_once('=').map_or("", |(_, json)| json),
                    _ => &text,
                };
                draft.header(name, text);
            }
        })
    }

    /// Hands the parts of a value to what writes them; `place` is named if it has none.
    fn styled(
        self,
        place: fmt::Arguments<'_>,
        value: &impl Serialize,
        write: impl FnOnce(&mut Draft, &Value),
    ) -> Self {
        let value =
            serde_json::to_value(value).map_err(|error| Fault::new(format!("{place}: {error}")));
        self.draft(|draft| {
            if let Some(value) = draft.note(value) {
                write(draft, &value);
            }
        })
    }

    /// Sets a header.
    pub fn header(self, name: &'static str, value: impl Display + 'static) -> Self {
        self.draft(|draft| draft.header(name, &text(&value)))
    }

    /// Sends a JSON object, `{}` even if no field is set.
    pub fn json_body(self) -> Self {
        self.draft(|draft| draft.body().become_object())
    }

    /// Sets a field of the JSON object that is sent.
    pub fn field(self, name: &'static str, value: impl Serialize) -> Self {
        self.draft(|draft| {
            let result = draft.body().field(name, &value);
            draft.note(result);
        })
    }

    /// Sets a field of the JSON object that is sent to an object, of whatever serialises to one.
    pub fn field_object(self, name: &'static str, value: impl Serialize) -> Self {
        self.draft(|draft| {
            let result = draft.body().field_object(name, &value);
            draft.note(result);
        })
    }

    /// Sends a JSON document of any kind.
    pub fn body(self, value: impl Serialize) -> Self {
        let json = to_json(format_args!("the body"), &value);
        self.draft(|draft| {
            if let Some(json) = draft.note(json) {
                draft.body().json(json);
            }
        })
    }

    /// Says what kind of JSON the body is.
    pub fn content_type(self, content_type: &'static str) -> Self {
        self.draft(|draft| draft.header("content-type", content_type))
    }

    /// Sends text of a kind.
    pub fn text_body(self, content_type: &'static str, text: impl Into<String>) -> Self {
        let text = text.into();
        self.draft(|draft| {
            draft.header("content-type", content_type);
            *draft.body() = body::Draft::Text(text);
        })
    }

    /// Sends the bytes of a file. Its own content type comes first, if it was told one; the kind that
    /// the API takes comes next, if that is a single one.
    pub fn file_body(self, content_type: &'static str, file: impl Into<File>) -> Self {
        let file = file.into();
        self.draft(|draft| {
            let kind = match file.chosen_type() {
                Some(kind) => kind.to_owned(),
                None if content_type.contains('*') => file.mime_type().to_owned(),
                None => content_type.to_owned(),
            };
            draft.header("content-type", &kind);
            *draft.body() = body::Draft::File(file);
        })
    }

    /// Sends a form of names and values.
    pub fn url_encoded(self) -> Self {
        self.draft(|draft| draft.body().become_url_encoded())
    }

    /// Sets a value of such a form.
    pub fn pair(self, name: &'static str, value: impl Display + 'static) -> Self {
        self.draft(|draft| {
            let value = text(&value);
            let result = draft
                .body()
                .url_encoded()
                .map(|pairs| pairs.set(name, &value));
            draft.note(result);
        })
    }

    /// Sets a value of such a form, written in a style.
    pub fn pair_styled(self, name: &'static str, style: Style, value: impl Serialize) -> Self {
        self.styled(
            format_args!("form field `{name}`"),
            &value,
            |draft, value| {
                let pairs = draft.body().url_encoded();
                let result = pairs.map(|pairs| pairs.set_styled(name, style, value));
                draft.note(result);
            },
        )
    }

    /// Sends a multipart form.
    pub fn multipart(self) -> Self {
        self.draft(|draft| draft.body().become_form())
    }

    /// Sets a file of the form.
    pub fn part_file(self, name: &'static str, file: File) -> Self {
        self.draft(|draft| {
            let result = draft.body().file(name, file);
            draft.note(result);
        })
    }

    /// Sets the files of a field of the form, in place of those set before.
    pub fn part_files(self, name: &'static str, files: Vec<File>) -> Self {
        self.draft(|draft| {
            let result = draft.body().files(name, files);
            draft.note(result);
        })
    }

    /// Sets a field of the form that is there once for each of several values.
    pub fn part_texts(self, name: &'static str, values: Vec<impl Display>) -> Self {
        let values = values.iter().map(ToString::to_string).collect();
        self.draft(|draft| {
            let result = draft.body().texts(name, values);
            draft.note(result);
        })
    }

    /// Sets a field of the form to text of a kind.
    pub fn part_typed(
        self,
        name: &'static str,
        content_type: &'static str,
        value: impl Serialize,
    ) -> Self {
        self.styled(
            format_args!("form field `{name}`"),
            &value,
            |draft, value| {
                let text = match value {
                    Value::String(text) => text.clone(),
                    value => value.to_string(),
                };
                let result = draft.body().text(name, text, Some(content_type));
                draft.note(result);
            },
        )
    }

    /// Sets a plain field of the form to JSON text.
    pub fn part_json(self, name: &'static str, value: impl Serialize) -> Self {
        let json = to_json(format_args!("form field `{name}`"), &value);
        self.draft(|draft| {
            if let Some(json) = draft.note(json) {
                let result = draft.body().text(name, json, None);
                draft.note(result);
            }
        })
    }

    /// Sets a plain field of the form to text.
    pub fn part_text(self, name: &'static str, value: impl Display) -> Self {
        let value = value.to_string();
        self.draft(|draft| {
            let result = draft.body().text(name, value, None);
            draft.note(result);
        })
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
        let State { draft, options } = &*self.state;
        draft.clone().build(options)
    }

    /// Sends the call.
    pub fn send(self) -> Sending<T> {
        let State { draft, options } = *self.state;
        let Decoder { accept, decode } = self.decoder;
        let connection = self.connection;
        // Only what follows is generic. All else is compiled once, not once for every operation.
        let answer = Box::pin(async move {
            let request = draft.build(&options)?;
            send(connection, request, options.limits(), accept).await
        });
        Sending { answer, decode }
    }
}

/// A value as text, which it usually is already.
fn text<T: Display + 'static>(value: &T) -> Cow<'_, str> {
    match (value as &dyn Any).downcast_ref::<String>() {
        Some(text) => Cow::Borrowed(text),
        None => Cow::Owned(value.to_string()),
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
    answer: Pin<Box<dyn Future<Output = Result<Answered, Error>> + Send>>,
    decode: Decode<T>,
}

impl<T> Future for Sending<T> {
    type Output = Result<Reply<T>, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let Answered { answer, span } = ready!(self.answer.as_mut().poll(cx))?;
        Poll::Ready(
            match span.within(|| (self.decode)(answer.status, &answer.bytes)) {
                Ok(body) => {
                    span.succeeded(answer.status, answer.attempts);
                    Ok(Reply::new(body, answer))
                }
                Err(failure) => {
                    let attempts = answer.attempts;
                    let error = answer.undecodable(failure);
                    span.failed(&error, attempts);
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
