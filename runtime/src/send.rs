//! Sends requests and maps the outcome to a response or an error.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::mem;
use std::pin::{Pin, pin};

use bytes::Bytes;
use reqwest::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderValue, LOCATION};
use reqwest::{Client, Method, RequestBuilder, Response, StatusCode, Url};
use tokio::time::Instant;
use uuid::Uuid;

use super::body::Body;
use super::connection::Sender;
use super::deadline::Deadline;
use super::decode::Failure;
use super::error::{Cut, ThroughProxy, TunnelRefusal, is_of_proxy, tunnel_refusal, veiled};
use super::hook::{FinishedAttempt, OutgoingAttempt};
use super::http_client::{Http, refused_status};
use super::observe::{self, Span};
use super::options::Limits;
use super::redact::{SecretNames, Secrets};
use super::retry::{self, Outcome, Sent};
use super::{Connection, Error, ErrorKind, Request, Transport, upload};

/// The number of times that an upload is sent again by itself, if the server refused it before it did
/// anything: as often as the HTTP client repeats bodies that it can copy.
const REPEATS: u32 = 2;

/// A successful answer before decoding.
#[derive(Clone)]
pub(super) struct Answer {
    connection: Connection,
    operation: Cow<'static, str>,
    pub(super) secrets: SecretNames,
    pub(super) attempts: u32,
    request_id: HeaderValue,
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) bytes: Bytes,
}

impl Answer {
    pub(super) fn connection(&self) -> &Connection {
        &self.connection
    }

    /// The id of the call.
    pub(super) fn request_id(&self) -> &str {
        text(&self.request_id)
    }

    /// The error of an answer that does not fit the type it should have.
    pub(super) fn undecodable(self, failure: Failure, request: &Request) -> Error {
        // The keys on the way to the place are the server's words.
        let secrets = self.connection.secrets_of(request);
        let failure = failure.shown(|text| secrets.message(text));
        let mut sentence = failure.sentence("the answer");
        if let Some(kind) = self.other_content_type() {
            let kind = secrets.shown(kind, LONGEST_CONTENT_TYPE);
            sentence = format!(
                "the content type of the answer is `{kind}`, not JSON, so that it is perhaps not the API's: {}",
                failure.source
            );
        }
        Error::new(ErrorKind::Decode, sentence)
            .of(self.operation)
            .after(self.attempts, text(&self.request_id))
            .answered(self.status, self.headers, self.bytes)
            .caused_by(failure.source)
            .at(failure.path)
    }

    /// The content type, if the answer is neither JSON nor without a type.
    fn other_content_type(&self) -> Option<&str> {
        let kind = self.headers.get(CONTENT_TYPE)?.to_str().ok()?;
        let kind = kind.split(';').next().unwrap_or_default().trim();
        let is_json = kind.is_empty() || kind.to_ascii_lowercase().contains("json");
        (!is_json).then_some(kind)
    }
}

/// The length of a content type that is shown, in characters.
const LONGEST_CONTENT_TYPE: usize = 100;

/// A call whose attempts are over, and of which only decoding is left.
pub(super) struct Answered {
    pub(super) answer: Answer,
    /// Whose secrets the answer may repeat.
    pub(super) request: Request,
    /// Records how the call ends.
    pub(super) span: Span,
}

/// Sends a request, more than once if the policy says so, and reads the whole answer.
pub(super) async fn send(
    connection: Connection,
    mut request: Request,
    limits: &Limits,
    accept: &'static str,
    only_reads: bool,
) -> Result<Answered, Error> {
    let request_id = identify(&connection, &mut request);
    let span = Span::new(&connection, &request, text(&request_id));
    let policy = limits.retry.as_ref().unwrap_or(connection.retry());
    let attempt = |number| {
        let exchange = Exchange {
            connection: &connection,
            request: &request,
            accept,
            number,
            deadline: deadline(&connection, limits, &request),
        };
        async move { exchange.run().await }
    };
    let outcome = span.around(retry::run(
        &retry::System,
        policy.as_dyn(),
        Sent {
            method: &request.method,
            only_reads,
            is_replayable: request.body.is_replayable(),
        },
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
            let answer = Answer {
                connection,
                operation: request.operation.clone(),
                secrets: request.secrets,
                attempts,
                request_id,
                status,
                headers,
                bytes,
            };
            Ok(Answered {
                answer,
                request,
                span,
            })
        }
        Err(error) => {
            let error = match error.kind() {
                // A file that cannot be opened, for one: the attempt ended before it began.
                ErrorKind::Build => error,
                _ => error.after(attempts, text(&request_id)),
            };
            span.failed(&connection, &error, attempts);
            Err(error)
        }
    }
}

/// Gives the call an id, unless the caller did. It is one for all attempts, because what it is for
/// is to find a call of this side's log in the server's.
fn identify(connection: &Connection, request: &mut Request) -> HeaderValue {
    let Some(name) = connection.request_id() else {
        return fresh_id();
    };
    if let Some(id) = request.headers.get(name).filter(|id| id.to_str().is_ok()) {
        return id.clone();
    }
    let id = fresh_id();
    request.headers.insert(name.clone(), id.clone());
    id
}

fn fresh_id() -> HeaderValue {
    let mut buffer = Uuid::encode_buffer();
    let id = Uuid::new_v4().hyphenated().encode_lower(&mut buffer);
    // Digits, letters and hyphens are a valid value.
    HeaderValue::from_str(id).unwrap_or(HeaderValue::from_static(""))
}

fn text(id: &HeaderValue) -> &str {
    // Whatever else the caller has set is replaced by an id of ours.
    id.to_str().unwrap_or_default()
}

/// The deadline of an attempt.
///
/// Every chunk of an upload defers it. The time of an upload depends on its size and on the network, so
/// that no timeout could be right for all of them; the time of a stall does not. A timeout of the call
/// itself limits the whole upload.
fn deadline(connection: &Connection, limits: &Limits, request: &Request) -> Deadline {
    match limits.timeout {
        Some(timeout) => Deadline::after(timeout),
        None if request.body.has_file() => Deadline::deferrable(connection.timeout()),
        None => Deadline::after(connection.timeout()),
    }
}

/// One attempt.
struct Exchange<'a> {
    connection: &'a Connection,
    request: &'a Request,
    /// The value of `Accept`, unless the request sets that header itself.
    accept: &'static str,
    /// The number of the attempt, counted from 1.
    number: u32,
    deadline: Deadline,
}

/// The answer of the server, whatever its status.
struct Arrived {
    status: StatusCode,
    headers: HeaderMap,
    bytes: Bytes,
    /// An error if that is not all of the body.
    end: Result<(), Error>,
}

struct Received {
    status: StatusCode,
    headers: HeaderMap,
    bytes: Bytes,
}

impl Exchange<'_> {
    /// Makes the attempt, and calls the hook.
    async fn run(&self) -> Result<Received, Error> {
        observe::sent(self.connection, self.request, self.number);
        let begin = Instant::now();
        let outcome = self
            .receive(begin)
            .await
            .map_err(|error| error.of(self.request.operation.clone()));
        if let Some(hook) = self.connection.hook() {
            let seen = outcome.as_ref().map(|received| received.status);
            let elapsed = begin.elapsed();
            hook.after(&FinishedAttempt::new(
                self.request,
                self.number,
                elapsed,
                seen,
            ));
        }
        outcome
    }

    async fn receive(&self, begin: Instant) -> Result<Received, Error> {
        let Arrived {
            status,
            headers,
            bytes,
            end,
        } = match self.connection.sender() {
            Sender::Transport(transport) => self.ask(&**transport).await?,
            // Boxed, so that the future of a call stays small, which callers may move.
            Sender::Http(http) => Box::pin(self.exchange(http)).await?,
        };
        observe::received(
            self.connection,
            self.request,
            status,
            &bytes,
            begin.elapsed(),
        );
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
        // The status counts, however much of the body arrives.
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
        let message = self.secrets().message(message);
        let error = Error::new(kind, message)
            .answered(status, headers, bytes)
            .with_problem(problem);
        Err(match end {
            Ok(()) => error,
            Err(cause) => error.caused_by(cause),
        })
    }

    /// Sends over the network.
    async fn exchange(&self, http: &Http) -> Result<Arrived, Error> {
        let (url, headers) = self.head()?;
        let client = http.client(&url)?;
        // The HTTP client repeats bodies that it can copy; a file has to be opened again.
        let body = &self.request.body;
        let mut repeats = match body.has_file() && body.is_replayable() {
            true => REPEATS,
            false => 0,
        };
        let mut outgoing = if body.has_parts() {
            // Boxed, because all calls would be as large as one that opens files.
            let mut sending = Box::pin(self.with_parts(http, client, url, headers));
            self.in_time(sending.as_mut()).await??
        } else {
            self.without_parts(url, headers)
        };
        let mut response = loop {
            let again = match repeats {
                0 => None,
                _ => Some(Box::new(head_of(&outgoing))),
            };
            let error = match self.in_time(pin!(client.execute(outgoing))).await? {
                Ok(response) => break response,
                Err(error) => self.failed(error, http),
            };
            match again {
                Some(head) if error.kind() == ErrorKind::Refused => {
                    let (url, headers) = *head;
                    let mut sending = Box::pin(self.with_parts(http, client, url, headers));
                    outgoing = self.in_time(sending.as_mut()).await??;
                    repeats -= 1;
                }
                _ => return Err(Box::pin(self.with_status_of_proxy(error, http)).await),
            }
        };
        let status = response.status();
        let headers = mem::take(response.headers_mut());
        let (bytes, end) = if status.is_redirection() {
            // Nobody wants the text that says where else to look.
            (Bytes::new(), Ok(()))
        } else {
            self.read(&mut response, http).await
        };
        Ok(Arrived {
            status,
            headers,
            bytes,
            end,
        })
    }

    /// The address and the headers of the attempt, as the hook leaves them.
    fn head(&self) -> Result<(Url, HeaderMap), Error> {
        let url = self.url()?;
        let mut headers = self.connection.headers(self.request);
        self.add_number(&mut headers);
        headers
            .entry(ACCEPT)
            .or_insert(HeaderValue::from_static(self.accept));
        self.call_hook(&url, &mut headers);
        Ok((url, headers))
    }

    fn url(&self) -> Result<Url, Error> {
        self.connection
            .url(self.request)
            .map_err(|fault| Error::build(fault.as_str()))
    }

    fn call_hook(&self, url: &Url, headers: &mut HeaderMap) {
        if let Some(hook) = self.connection.hook() {
            hook.before(&mut OutgoingAttempt::new(
                self.request,
                self.number,
                url,
                headers,
            ));
        }
    }

    /// Asks the transport in place of the network.
    async fn ask(&self, transport: &dyn Transport) -> Result<Arrived, Error> {
        let mut request = self.request.clone();
        self.add_number(&mut request.headers);
        if self.connection.hook().is_some() {
            self.call_hook(&self.url()?, &mut request.headers);
        }
        let answer = self.in_time(pin!(transport.send(&request))).await?;
        let answer = answer.map_err(|error| {
            let secrets = self.secrets();
            let message = secrets.message(&error.to_string());
            let cause = veiled(error, |text| secrets.message(text));
            Error::new(ErrorKind::Transport, message).caused_by(cause)
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

    /// The request with a body in memory, as the HTTP client takes it.
    fn without_parts(&self, url: Url, mut headers: HeaderMap) -> reqwest::Request {
        let mut outgoing = reqwest::Request::new(self.request.method.clone(), url);
        let body = match &self.request.body {
            Body::Json(bytes) => Some(("application/json", bytes)),
            Body::Text(bytes) => Some(("text/plain; charset=utf-8", bytes)),
            Body::UrlEncoded(bytes) => Some(("application/x-www-form-urlencoded", bytes)),
            Body::Empty | Body::File(_) | Body::Form(_) => None,
        };
        match body {
            Some((content_type, bytes)) => {
                headers
                    .entry(CONTENT_TYPE)
                    .or_insert(HeaderValue::from_static(content_type));
                *outgoing.body_mut() = Some(bytes.clone().into());
            }
            // The HTTP client leaves the length of no body out, and some servers wait for it.
            None if expects_body(&self.request.method) => {
                headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
            }
            None => {}
        }
        *outgoing.headers_mut() = headers;
        outgoing
    }

    /// The request with files or a form, as the HTTP client takes it. Opening a reader uses it up.
    async fn with_parts(
        &self,
        http: &Http,
        client: &Client,
        url: Url,
        mut headers: HeaderMap,
    ) -> Result<reqwest::Request, Error> {
        let mut outgoing = reqwest::Request::new(self.request.method.clone(), url);
        match &self.request.body {
            Body::File(file) => {
                let (body, length) = upload::body(file, &self.deadline).await?;
                if let Some(length) = length {
                    headers.insert(CONTENT_LENGTH, length.into());
                }
                *outgoing.body_mut() = Some(body);
            }
            Body::Form(parts) => {
                // Only the form knows its boundary.
                headers.remove(CONTENT_TYPE);
                let form = upload::form(parts, &self.deadline).await?;
                outgoing = RequestBuilder::from_parts(client.clone(), outgoing)
                    .multipart(form)
                    .build()
                    .map_err(|error| self.failed(error, http))?;
                headers.extend(mem::take(outgoing.headers_mut()));
            }
            Body::Empty | Body::Json(_) | Body::Text(_) | Body::UrlEncoded(_) => {}
        }
        *outgoing.headers_mut() = headers;
        Ok(outgoing)
    }

    /// Tells the server which attempt it is.
    fn add_number(&self, headers: &mut HeaderMap) {
        if let Some(name) = self.connection.attempt() {
            let number = match self.number {
                1 => HeaderValue::from_static("1"),
                number => number.into(),
            };
            headers.insert(name.clone(), number);
        }
    }

    /// Reads a body chunk by chunk, so that one too large is never held in memory. Returns what
    /// arrived, and whether that is all of it.
    async fn read(&self, response: &mut Response, http: &Http) -> (Bytes, Result<(), Error>) {
        // Room for most answers at once. One that claims to be larger has to prove it first.
        const ROOM: usize = 1024 * 1024;
        let limit = self.connection.max_response_bytes();
        let length = response.content_length().unwrap_or(0);
        let room = usize::try_from(length).unwrap_or(ROOM);
        let mut body = Vec::with_capacity(room.min(ROOM).min(limit));
        let end = loop {
            let chunk = match self.in_time(pin!(response.chunk())).await {
                Ok(Ok(Some(chunk))) => chunk,
                Ok(Ok(None)) => break Ok(()),
                Ok(Err(error)) => break Err(self.failed(error, http)),
                Err(error) => break Err(error),
            };
            // Chunks that are always there, such as those of a bomb as it unpacks, never wait, and
            // only what waits is limited.
            if self.deadline.is_over()
                && let Err(error) = self.in_time(pin!(std::future::pending::<()>())).await
            {
                break Err(error);
            }
            let room = limit - body.len();
            if chunk.len() > room {
                body.extend_from_slice(&chunk[..room]);
                break Err(too_large(limit));
            }
            body.extend_from_slice(&chunk);
        };
        (body.into(), end)
    }

    async fn in_time<T>(&self, future: Pin<&mut impl Future<Output = T>>) -> Result<T, Error> {
        self.deadline.limit(future).await.map_err(|elapsed| {
            let server = self.connection.server(self.request);
            let timeout = self.deadline.timeout();
            let message = if self.deadline.is_deferrable() {
                format!(
                    "{server} neither took a part of the upload nor answered within {timeout:?}"
                )
            } else {
                format!("{server} did not answer within {timeout:?}")
            };
            Error::new(ErrorKind::Timeout, message).caused_by(elapsed)
        })
    }

    /// The error of a request that the HTTP client could not send, or whose answer it could not read.
    #[cold]
    fn failed(&self, error: reqwest::Error, http: &Http) -> Error {
        // The address has the key in it.
        let error = error.without_url();
        let timed_out = error.is_timeout();
        let server = self.connection.server(self.request);
        let secrets = self.secrets();
        let cause = secrets.message(&root(&error).to_string());
        if error.is_connect() {
            return self.unconnected(error, &cause, http);
        }
        let (kind, message) = match Cut::of(&error) {
            Some(Cut::Refused) => (
                ErrorKind::Refused,
                format!("{server} refused the call: nothing was done"),
            ),
            Some(Cut::Closing) => (
                ErrorKind::Refused,
                format!(
                    "{server} is closing the connection, and did not take up the call: nothing was done"
                ),
            ),
            Some(Cut::Unsent) => (
                ErrorKind::Refused,
                format!(
                    "the connection to {server} ended before the call was sent: nothing was done"
                ),
            ),
            _ if timed_out => (
                ErrorKind::Timeout,
                format!("{server} did not answer in time: {cause}"),
            ),
            _ if error.is_redirect() => (
                ErrorKind::Redirect,
                format!("{server} redirects too often: {cause}"),
            ),
            _ if error.is_builder() => (
                ErrorKind::Build,
                format!("the request cannot be sent: {cause}"),
            ),
            _ => (
                ErrorKind::Transport,
                format!("the exchange with {server} broke off: {cause}"),
            ),
        };
        Error::new(kind, message)
            .while_timed_out(timed_out)
            .caused_by(veiled(error, |text| secrets.message(text)))
    }

    /// The error of a connection that could not be made, which names the proxy if it is at fault.
    fn unconnected(&self, error: reqwest::Error, cause: &str, http: &Http) -> Error {
        let timed_out = error.is_timeout();
        let server = self.connection.server(self.request);
        let secrets = self.secrets();
        let base = self.connection.base_of(self.request);
        let proxy = http
            .proxy(&base)
            .filter(|_| is_of_proxy(&error, base.scheme() == "https"));
        let peer = match &proxy {
            Some(proxy) => format!("the proxy {proxy} on the way to {server}"),
            None => server,
        };
        let message = match http.connect_timeout().filter(|_| timed_out) {
            Some(limit) => format!("cannot connect to {peer} within {limit:?}"),
            None => format!("cannot connect to {peer}: {cause}"),
        };
        let source = match proxy {
            Some(_) => veiled(ThroughProxy::new(error), |text| secrets.message(text)),
            None => veiled(error, |text| secrets.message(text)),
        };
        Error::new(ErrorKind::Connect, message)
            .while_timed_out(timed_out)
            .caused_by(source)
    }

    /// Adds the status with which a proxy refused a tunnel.
    async fn with_status_of_proxy(&self, error: Error, http: &Http) -> Error {
        let base = self.connection.base_of(self.request);
        let (Some(refusal), Some(proxy)) = (tunnel_refusal(&error), http.proxy(&base)) else {
            return error;
        };
        let status = match refusal {
            TunnelRefusal::Authentication => Some(StatusCode::PROXY_AUTHENTICATION_REQUIRED),
            TunnelRefusal::Other => {
                let asked = pin!(refused_status(&proxy, &base));
                self.in_time(asked).await.ok().flatten()
            }
        };
        let server = self.connection.server(self.request);
        let message = match status {
            Some(status) => {
                let reason = status.canonical_reason().unwrap_or("no reason given");
                format!("the proxy {proxy} refuses a connection to {server}: {reason}")
            }
            None => format!("the proxy {proxy} refuses a connection to {server}"),
        };
        let error = error.with_message(message);
        match status {
            Some(status) => error.answered(status, HeaderMap::new(), Bytes::new()),
            None => error,
        }
    }

    /// The secrets that the server was sent, and may repeat.
    fn secrets(&self) -> Secrets<'_> {
        self.connection.secrets_of(self.request)
    }

    fn redirected(&self, headers: &HeaderMap) -> String {
        let target = headers
            .get(LOCATION)
            .and_then(|location| location.to_str().ok())
            .and_then(|location| self.connection.base_of(self.request).join(location).ok())
            // Neither its query nor a user name, in both of which secrets can stand.
            .map(|url| format!("{}{}", url.origin().ascii_serialization(), url.path()))
            // A server may make an address of what it was sent.
            .filter(|target| self.secrets().message(target) == *target)
            .map(|target| format!(" to {target}"))
            .unwrap_or_default();
        format!("the server redirects{target}, but redirects are not followed: check the base URL")
    }
}

/// Returns true for the methods that usually have a body.
fn expects_body(method: &Method) -> bool {
    [Method::POST, Method::PUT, Method::PATCH].contains(method)
}

/// Address and headers of a request, to send it again.
fn head_of(request: &reqwest::Request) -> (Url, HeaderMap) {
    (request.url().clone(), request.headers().clone())
}

fn too_large(limit: usize) -> Error {
    let message =
        format!("the answer is larger than {limit} bytes, which is the limit of this client");
    Error::new(ErrorKind::TooLarge, message)
}

/// The innermost cause of an error, which is the most specific.
fn root<'a>(error: &'a (dyn StdError + 'static)) -> &'a (dyn StdError + 'static) {
    let mut cause = error;
    while let Some(next) = cause.source() {
        cause = next;
    }
    cause
}
