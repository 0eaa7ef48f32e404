//! Sending a request, and telling what became of it.

use std::borrow::Cow;
use std::error::Error as StdError;

use bytes::{Bytes, BytesMut};
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue, LOCATION};
use reqwest::{Response, StatusCode};
use tokio::time::Instant;
use uuid::Uuid;

use super::body::Body;
use super::deadline::Deadline;
use super::decode::Failure;
use super::observe::{self, Span};
use super::options::Limits;
use super::retry::{self, Outcome};
use super::{Connection, Error, ErrorKind, Request, Transport, upload};

/// An answer whose status is a 2xx, not decoded yet.
#[derive(Clone)]
pub(super) struct Answer {
    connection: Connection,
    operation: Cow<'static, str>,
    pub(super) attempts: u32,
    pub(super) request_id: Box<str>,
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) bytes: Bytes,
}

impl Answer {
    /// The error of an answer that does not fit the type it should have.
    pub(super) fn undecodable(self, mut failure: Failure) -> Error {
        // The keys on the way to the place are the server's words.
        failure.path = failure.path.map(|path| self.connection.redact(&path));
        let error = Error::new(ErrorKind::Decode, failure.sentence())
            .of(self.operation)
            .after(self.attempts, &self.request_id)
            .answered(self.status, self.headers, self.bytes)
            .caused_by(failure.source)
            .at(failure.path);
        // Outside of the span: who decodes is the future that the caller polls.
        observe::failed(&error);
        error
    }
}

/// Sends a request, more than once if the policy says so, and reads the whole answer.
pub(super) async fn send(
    connection: Connection,
    mut request: Request,
    limits: Limits,
    accept: &'static str,
) -> Result<Answer, Error> {
    let request_id = identify(&connection, &mut request);
    let span = Span::new(&connection, &request, &request_id);
    let policy = limits.retry.as_ref().unwrap_or(connection.retry());
    let attempt = |number| {
        let exchange = Exchange::new(&connection, &limits, &request);
        let request = &request;
        async move {
            observe::sent(exchange.connection, request, number);
            exchange
                .run(request.clone(), accept)
                .await
                .map_err(|error| error.of(request.operation.clone()))
        }
    };
    let outcome = span.around(retry::run(
        &retry::System,
        policy.as_dyn(),
        &request.method,
        request.body.is_replayable(),
        attempt,
        observe::retrying,
    ));
    let Outcome { result, attempts } = outcome.await;
    match result {
        Ok(Received {
            status,
            headers,
            bytes,
        }) => {
            span.succeeded(status, attempts);
            Ok(Answer {
                connection: connection.clone(),
                operation: request.operation,
                attempts,
                request_id,
                status,
                headers,
                bytes,
            })
        }
        Err(error) => {
            let error = match error.kind() {
                // A file that cannot be opened, for one: the attempt ended before it began.
                ErrorKind::Build => error,
                _ => error.after(attempts, &request_id),
            };
            span.failed(&error, attempts);
            Err(error)
        }
    }
}

/// Gives the call an id, unless the caller did. It is one for all attempts, because what it is for
/// is to find a call of this side's log in the server's; which attempt it was, the time tells.
fn identify(connection: &Connection, request: &mut Request) -> Box<str> {
    let fresh = || Uuid::new_v4().to_string().into_boxed_str();
    let Some(name) = connection.request_id() else {
        return fresh();
    };
    if let Some(id) = request.headers.get(name).and_then(|id| id.to_str().ok()) {
        return id.into();
    }
    let id = fresh();
    if let Ok(value) = HeaderValue::from_str(&id) {
        request.headers.insert(name.clone(), value);
    }
    id
}

/// One attempt.
struct Exchange<'a> {
    connection: &'a Connection,
    deadline: Deadline,
    /// Whether every chunk of an upload defers the deadline. How long an upload takes depends on its
    /// size and on the network, so that no timeout could be right for all of them; how long it may
    /// stand still does not. A timeout of the call itself is taken at its word.
    is_deferred: bool,
}

/// What came back, whether or not it is what was hoped for.
struct Arrived {
    status: StatusCode,
    headers: HeaderMap,
    bytes: Bytes,
    /// Whether that is all of the body.
    end: Result<(), Error>,
}

struct Received {
    status: StatusCode,
    headers: HeaderMap,
    bytes: Bytes,
}

impl<'a> Exchange<'a> {
    fn new(connection: &'a Connection, limits: &Limits, request: &Request) -> Self {
        Self {
            connection,
            deadline: Deadline::after(limits.timeout.unwrap_or(connection.timeout())),
            is_deferred: limits.timeout.is_none() && request.body.has_file(),
        }
    }

    async fn run(&self, request: Request, accept: &'static str) -> Result<Received, Error> {
        let begin = Instant::now();
        let Arrived {
            status,
            headers,
            bytes,
            end,
        } = match self.connection.transport() {
            Some(transport) => self.ask(transport, &request).await?,
            None => self.exchange(request, accept).await?,
        };
        observe::received(self.connection, status, &bytes, begin.elapsed());
        if status.is_success() {
            return match end {
                Ok(()) => Ok(Received {
                    status,
                    headers,
                    bytes,
                }),
                // What has arrived of a body that is cut off would only mislead.
                Err(error) => Err(error.answered(status, headers, Bytes::new())),
            };
        }
        if status.is_redirection() {
            let message = self.redirected(&headers);
            return Err(Error::new(ErrorKind::Redirect, message).answered(
                status,
                headers,
                Bytes::new(),
            ));
        }
        // The status tells what happened, however much of the body arrives.
        let problem = self.connection.problem(&bytes);
        let kind = if status == StatusCode::TOO_MANY_REQUESTS {
            ErrorKind::RateLimited
        } else {
            ErrorKind::Api
        };
        let message = problem
            .as_ref()
            .and_then(|problem| problem.message.as_deref())
            .filter(|message| !message.is_empty())
            .or(status.canonical_reason())
            .unwrap_or_default();
        let error = Error::new(kind, self.connection.redact(message))
            .answered(status, headers, bytes)
            .with_problem(problem);
        Err(match end {
            Ok(()) => error,
            Err(cause) => error.caused_by(cause),
        })
    }

    /// Sends over the network.
    async fn exchange(&self, request: Request, accept: &'static str) -> Result<Arrived, Error> {
        let response = self.in_time(self.start(request, accept)).await??;
        let status = response.status();
        let headers = response.headers().clone();
        let (bytes, end) = if status.is_redirection() {
            // Nobody wants the text that says where else to look.
            (Bytes::new(), Ok(()))
        } else {
            self.read(response).await
        };
        Ok(Arrived {
            status,
            headers,
            bytes,
            end,
        })
    }

    /// Asks what stands in for the network.
    async fn ask(&self, transport: &dyn Transport, request: &Request) -> Result<Arrived, Error> {
        let answer = self.in_time(transport.send(request)).await?;
        let answer = answer.map_err(|error| {
            let message = self.connection.redact(&error.to_string());
            Error::new(ErrorKind::Transport, message).caused_by(error)
        })?;
        let (head, mut bytes) = answer.into_parts();
        let limit = self.connection.max_response_bytes();
        let end = if bytes.len() > limit {
            bytes.truncate(limit);
            Err(too_large(limit))
        } else {
            Ok(())
        };
        Ok(Arrived {
            status: head.status,
            headers: head.headers,
            bytes,
            end,
        })
    }

    async fn start(&self, request: Request, accept: &'static str) -> Result<Response, Error> {
        let url = self
            .connection
            .url(&request)
            .map_err(|fault| Error::build(fault.as_str()))?;
        let mut headers = self.connection.headers(&request);
        headers
            .entry(ACCEPT)
            .or_insert(HeaderValue::from_static(accept));
        let http = self.connection.http();
        let builder = match request.body {
            Body::Empty => http.request(request.method, url).headers(headers),
            Body::Json(document) => {
                headers
                    .entry(CONTENT_TYPE)
                    .or_insert(HeaderValue::from_static("application/json"));
                http.request(request.method, url)
                    .headers(headers)
                    .body(document)
            }
            Body::Form(parts) => {
                // Only the form knows its boundary.
                headers.remove(CONTENT_TYPE);
                let deadline = self.is_deferred.then_some(&self.deadline);
                let form = upload::form(parts, deadline).await?;
                http.request(request.method, url)
                    .headers(headers)
                    .multipart(form)
            }
        };
        builder.send().await.map_err(|error| self.failed(error))
    }

    /// Reads a body chunk by chunk, so that one too large is never held in memory. Returns what
    /// arrived, and whether that is all of it.
    async fn read(&self, mut response: Response) -> (Bytes, Result<(), Error>) {
        let limit = self.connection.max_response_bytes();
        let mut body = BytesMut::new();
        loop {
            let chunk = match self.in_time(response.chunk()).await {
                Ok(Ok(chunk)) => chunk,
                Ok(Err(error)) => return (body.freeze(), Err(self.failed(error))),
                Err(error) => return (body.freeze(), Err(error)),
            };
            let Some(chunk) = chunk else {
                return (body.freeze(), Ok(()));
            };
            // Chunks that are always there, such as those of a bomb as it unpacks, never wait, and
            // only what waits is limited.
            if self.deadline.is_over()
                && let Err(error) = self.in_time(std::future::pending::<()>()).await
            {
                return (body.freeze(), Err(error));
            }
            let room = limit - body.len();
            if chunk.len() > room {
                body.extend_from_slice(&chunk[..room]);
                return (body.freeze(), Err(too_large(limit)));
            }
            body.extend_from_slice(&chunk);
        }
    }

    async fn in_time<T>(&self, future: impl Future<Output = T>) -> Result<T, Error> {
        self.deadline.limit(future).await.map_err(|elapsed| {
            let server = self.connection.server();
            let timeout = self.deadline.timeout();
            let message = if self.is_deferred {
                format!(
                    "{server} neither took a part of the upload nor answered within {timeout:?}"
                )
            } else {
                format!("{server} did not answer within {timeout:?}")
            };
            Error::new(ErrorKind::Timeout, message).caused_by(elapsed)
        })
    }

    /// The error of a request that broke off on its way.
    fn failed(&self, error: reqwest::Error) -> Error {
        // The address has the key in it.
        let error = error.without_url();
        let timed_out = error.is_timeout();
        let server = self.connection.server();
        let cause = self.connection.redact(&root(&error).to_string());
        let (kind, message) = if error.is_connect() {
            (
                ErrorKind::Connect,
                format!("cannot connect to {server}: {cause}"),
            )
        } else if timed_out {
            (
                ErrorKind::Timeout,
                format!("{server} did not answer in time: {cause}"),
            )
        } else if error.is_redirect() {
            (
                ErrorKind::Redirect,
                format!("{server} redirects too often: {cause}"),
            )
        } else if error.is_builder() {
            (
                ErrorKind::Build,
                format!("the request cannot be sent: {cause}"),
            )
        } else {
            (
                ErrorKind::Transport,
                format!("the exchange with {server} broke off: {cause}"),
            )
        };
        Error::new(kind, message)
            .while_timed_out(timed_out)
            .caused_by(error)
    }

    fn redirected(&self, headers: &HeaderMap) -> String {
        let target = headers
            .get(LOCATION)
            .and_then(|location| location.to_str().ok())
            .and_then(|location| self.connection.base_url().join(location).ok());
        match target {
            // Neither its query nor a user name, in both of which secrets can stand.
            Some(url) => format!(
                "the server redirects to {}{}, but redirects are not followed: check the base URL",
                url.origin().ascii_serialization(),
                self.connection.redact(url.path()),
            ),
            None => "the server redirects, but redirects are not followed: check the base URL"
                .to_owned(),
        }
    }
}

fn too_large(limit: usize) -> Error {
    let message =
        format!("the answer is larger than {limit} bytes, which is the limit of this client");
    Error::new(ErrorKind::TooLarge, message)
}

/// The first cause of an error, which says most.
fn root<'a>(error: &'a (dyn StdError + 'static)) -> &'a (dyn StdError + 'static) {
    let mut cause = error;
    while let Some(next) = cause.source() {
        cause = next;
    }
    cause
}
