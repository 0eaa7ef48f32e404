//! The server that requests go to, and the headers, query and credentials that each of them carries.

mod credentials;

use std::any::Any;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{COOKIE, HeaderMap, HeaderName, HeaderValue, USER_AGENT};
use reqwest::{Client, Url};

use super::fault::Fault;
use super::hook::Hook;
use super::http_client::{self, Http};
use super::observe::{FailureLevel, LogLevel};
use super::query::Query;
use super::redact::{Secrets, is_secret};
use super::request::set_header;
use super::retry::{RetryPolicy, Shared};
use super::user_agent::UserAgent;
use super::{Error, Problem, Request, Transport, observe, problem};

/// The longest address that the HTTP client takes, in bytes.
const LONGEST_URL: usize = 65_534;

/// A value that a client written by hand keeps with its connection.
type Context = Box<dyn Any + Send + Sync>;

/// Reads the body of an error, if the API wrote it.
type ReadProblem = fn(&[u8]) -> Option<Problem>;

/// A server, what every request to it carries, and the HTTP client that sends them.
///
/// Cheap to clone: all clones share one pool of connections.
#[derive(Clone)]
pub struct Connection(Arc<Inner>);

struct Inner {
    sender: Sender,
    base: Url,
    /// Set if the caller replaced the usual base URL.
    is_elsewhere: bool,
    query: Query,
    headers: HeaderMap,
    secrets: Vec<String>,
    timeout: Duration,
    max_response_bytes: usize,
    retry: Shared,
    request_id: Option<HeaderName>,
    attempt: Option<HeaderName>,
    log_bodies: bool,
    #[cfg_attr(
        not(feature = "tracing"),
        expect(dead_code, reason = "nothing is logged")
    )]
    failure_level: FailureLevel,
    problem: ReadProblem,
    hook: Option<Arc<dyn Hook>>,
    context: Option<Context>,
}

/// The sender of the requests of a connection.
pub(super) enum Sender {
    Http(Box<Http>),
    /// Then no HTTP client is made.
    Transport(Arc<dyn Transport>),
}

impl Connection {
    /// Begins a connection to a server. The operations' paths are appended to `base_url`, which may
    /// have a path of its own.
    pub fn builder(base_url: impl Into<String>) -> ConnectionBuilder {
        ConnectionBuilder {
            base_url: base_url.into(),
            is_elsewhere: false,
            query: Query::default(),
            headers: HeaderMap::new(),
            secrets: Vec::new(),
            timeout: Duration::from_secs(30),
            http_settings: http_client::Settings::default(),
            max_response_bytes: 64 * 1024 * 1024,
            retry: Shared::default(),
            request_id: None,
            attempt: None,
            log_bodies: false,
            failure_level: FailureLevel::default(),
            http: None,
            problem: problem::read,
            transport: None,
            hook: None,
            user_agent: UserAgent::default(),
            context: None,
            fault: None,
        }
    }

    /// The base URL.
    pub fn base_url(&self) -> &Url {
        &self.0.base
    }

    /// The base URL of a request: its own server if it has one, unless the caller set a base URL.
    pub(super) fn base_of(&self, request: &Request) -> Cow<'_, Url> {
        let own = request.server.filter(|_| !self.0.is_elsewhere);
        match own.and_then(|server| Url::parse(server).ok()) {
            Some(server) => Cow::Owned(server),
            None => Cow::Borrowed(&self.0.base),
        }
    }

    /// Returns the value that [`ConnectionBuilder::context`] has set, if it is of this type.
    #[doc(hidden)]
    pub fn context<T: Any>(&self) -> Option<&T> {
        self.0.context.as_ref()?.downcast_ref()
    }

    /// The sender of the requests.
    pub(super) fn sender(&self) -> &Sender {
        &self.0.sender
    }

    /// The hook around attempts, if one is set.
    pub(super) fn hook(&self) -> Option<&dyn Hook> {
        self.0.hook.as_deref()
    }

    pub(super) fn timeout(&self) -> Duration {
        self.0.timeout
    }

    pub(super) fn max_response_bytes(&self) -> usize {
        self.0.max_response_bytes
    }

    pub(super) fn retry(&self) -> &Shared {
        &self.0.retry
    }

    /// The header that carries the id of a call.
    pub(super) fn request_id(&self) -> Option<&HeaderName> {
        self.0.request_id.as_ref()
    }

    /// The header that carries the number of an attempt.
    pub(super) fn attempt(&self) -> Option<&HeaderName> {
        self.0.attempt.as_ref()
    }

    /// The level at which the failure of a call is logged.
    #[cfg(feature = "tracing")]
    pub(super) fn failure_level(&self, error: &Error) -> LogLevel {
        self.0.failure_level.of(error)
    }

    #[cfg(feature = "tracing")]
    pub(super) fn logs_bodies(&self) -> bool {
        self.0.log_bodies
    }

    /// The server as messages name it, which is never the whole address: that has the key in it.
    pub(super) fn server(&self, request: &Request) -> String {
        let base = self.base_of(request);
        let host = base.host_str().unwrap_or("the server");
        match base.port() {
            Some(port) => format!("{host}:{port}"),
            None => host.to_owned(),
        }
    }

    /// The address of a request.
    pub(super) fn url(&self, request: &Request) -> Result<Url, Fault> {
        let base = self.base_of(request);
        let origin = base.as_str().len() - base.path().len();
        let base = base.as_str();
        let mut text = String::with_capacity(base.len() + request.path.len() + 64);
        text.push_str(base.trim_end_matches('/'));
        text.push_str(&request.path);
        let end = text.len();
        for (index, pair) in request.query.over(&self.0.query).enumerate() {
            text.push(if index == 0 { '?' } else { '&' });
            text.push_str(pair);
        }
        if text.len() > LONGEST_URL {
            return Err(self.too_long(request, text.len()));
        }
        // Whatever a parser makes of a path, a request never goes to another endpoint than asked.
        Url::parse(&text)
            .ok()
            .filter(|url| url.path() == &text[origin..end])
            .ok_or_else(|| Fault::new("the path is not one that an address can have"))
    }

    /// The fault of an address that HTTP cannot send, with the part that makes it long.
    #[cold]
    fn too_long(&self, request: &Request, length: usize) -> Fault {
        let longest = request
            .query
            .over(&self.0.query)
            .max_by_key(|pair| pair.len())
            .filter(|pair| pair.len() > request.path.len())
            .map(|pair| pair.split('=').next().unwrap_or_default());
        let remedy = match longest {
            Some(name) => {
                format!("split the values of the query parameter `{name}` over several calls")
            }
            None => "shorten the values in its path".to_owned(),
        };
        Fault::new(format!(
            "the address has {length} bytes, and HTTP takes at most {LONGEST_URL}: {remedy}"
        ))
    }

    /// The headers of an attempt.
    pub(super) fn headers(&self, request: &Request) -> HeaderMap {
        // Room for what is added on the way: type and length of bodies, encodings, the host.
        const ADDED: usize = 6;
        let (own, common) = (&request.headers, &self.0.headers);
        let mut headers = HeaderMap::with_capacity(own.len() + common.len() + ADDED);
        // Names in place of names: a plain `extend` would do it value by value.
        for (name, value) in common.iter().chain(own) {
            headers.insert(name, value.clone());
        }
        if let (Some(common), Some(own)) = (common.get(COOKIE), own.get(COOKIE)) {
            headers.insert(COOKIE, credentials::join_cookies(common, own));
        }
        headers
    }

    /// Reads the body of an error.
    pub(super) fn problem(&self, body: &[u8]) -> Option<Problem> {
        (self.0.problem)(body)
    }

    /// Text of a server as messages show it: one line without the secrets that every request carries.
    #[doc(hidden)]
    pub fn redact(&self, text: &str) -> String {
        self.secrets().message(text)
    }

    /// The secrets that every request carries.
    pub(super) fn secrets(&self) -> Secrets<'_> {
        Secrets::new(&self.0.secrets)
    }

    /// The secrets that a request carries.
    pub(super) fn secrets_of(&self, request: &Request) -> Secrets<'_> {
        self.secrets().and(request.secret_values())
    }
}

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connection")
            .field("base_url", &self.0.base.as_str())
            // The names alone: most of what every request carries is secret.
            .field("query", &self.0.query.names())
            .field("headers", &self.0.headers)
            .field("timeout", &self.0.timeout)
            .field("log_bodies", &self.0.log_bodies)
            .finish_non_exhaustive()
    }
}

/// Settings of a [`Connection`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ConnectionBuilder {
    base_url: String,
    is_elsewhere: bool,
    query: Query,
    headers: HeaderMap,
    secrets: Vec<String>,
    timeout: Duration,
    http_settings: http_client::Settings,
    max_response_bytes: usize,
    retry: Shared,
    request_id: Option<HeaderName>,
    attempt: Option<HeaderName>,
    log_bodies: bool,
    failure_level: FailureLevel,
    http: Option<Client>,
    problem: ReadProblem,
    transport: Option<Arc<dyn Transport>>,
    hook: Option<Arc<dyn Hook>>,
    user_agent: UserAgent,
    context: Option<Context>,
    fault: Option<Fault>,
}

impl ConnectionBuilder {
    /// Sets the address of the server, in place of the one that the builder began with, and of those
    /// that single operations have.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self.is_elsewhere = true;
        self
    }

    /// Answers requests by this in place of the network.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Adds a query parameter to every request that has none of that name.
    pub fn query(mut self, name: &'static str, value: &str) -> Self {
        if is_secret(name) {
            self.keep_secret(value);
        }
        self.query.set(name, value);
        self
    }

    /// Adds a header to every request that has none of that name.
    pub fn header(mut self, name: &'static str, value: &str) -> Self {
        if let Err(fault) = set_header(&mut self.headers, name, value) {
            self.fault.get_or_insert(fault);
        }
        if self
            .headers
            .get(name)
            .is_some_and(HeaderValue::is_sensitive)
        {
            self.secrets.push(value.to_owned());
        }
        self
    }

    /// Adds a header to every request that has none of that name, by a name and a value that are
    /// known at run time only.
    pub fn extra_header(mut self, name: &str, value: &str) -> Self {
        let name = match HeaderName::from_bytes(name.as_bytes()) {
            Ok(name) => name,
            Err(_) => {
                self.fault.get_or_insert_with(|| {
                    Fault::new(format!(
                        "`{}` is not the name of a header",
                        name.escape_debug()
                    ))
                });
                return self;
            }
        };
        if let Err(fault) = set_header(&mut self.headers, name.as_str(), value) {
            self.fault.get_or_insert(fault);
        }
        if self
            .headers
            .get(&name)
            .is_some_and(HeaderValue::is_sensitive)
        {
            self.keep_secret(value);
        }
        self
    }

    /// Sets the name and version of the client in the `User-Agent` of every request, such as
    /// `petshop/0.1.0`. The name and version of this crate unless set.
    pub fn user_agent(mut self, product: &'static str) -> Self {
        self.user_agent.client = product.into();
        self
    }

    /// Puts the name and version of the program before those of the client in the `User-Agent`.
    pub fn application(mut self, name: &str, version: &str) -> Self {
        if let Err(fault) = self.user_agent.set_application(name, version) {
            self.fault.get_or_insert(fault);
        }
        self
    }

    /// Calls this hook before and after each attempt of a call, in place of a hook set before.
    pub fn hook(mut self, hook: impl Hook + 'static) -> Self {
        self.hook = Some(Arc::new(hook));
        self
    }

    /// Limits the time of a call, from connecting to the last byte of the answer. 30 seconds unless
    /// set. Each attempt of a call has this time. For an upload, it limits stalls, not the whole.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Limits the time of connecting, which is a part of the timeout. 10 seconds unless set.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.http_settings.connect_timeout = timeout;
        self
    }

    /// Limits the number of idle HTTP/1 connections that are kept. 256 unless set.
    pub fn pool_max_idle_per_host(mut self, connections: usize) -> Self {
        self.http_settings.pool_max_idle_per_host = connections;
        self
    }

    /// Closes connections that were idle for this time. 55 seconds unless set, which is less than
    /// the minute after which load balancers commonly close them.
    pub fn pool_idle_timeout(mut self, timeout: Duration) -> Self {
        self.http_settings.pool_idle_timeout = timeout;
        self
    }

    /// Sends a PING on an HTTP/2 connection that was silent for `interval` while calls wait, and
    /// closes the connection if no answer comes within `timeout`. 15 and 10 seconds unless set. An
    /// interval of zero sends none.
    pub fn http2_keep_alive(mut self, interval: Duration, timeout: Duration) -> Self {
        self.http_settings.http2_keep_alive = (interval, timeout);
        self
    }

    /// Limits the size of an answer after decompression. 64 MiB unless set.
    pub fn max_response_bytes(mut self, bytes: usize) -> Self {
        self.max_response_bytes = bytes;
        self
    }

    /// Sets when a failed call is tried again: [`Retry`](super::Retry), or a policy of your own.
    /// Never unless set.
    pub fn retry(mut self, policy: impl RetryPolicy + 'static) -> Self {
        self.retry = Shared::new(policy);
        self
    }

    /// Names the header that carries the id of a call, a fresh UUID. All attempts of a call share
    /// it. None unless set.
    pub fn request_id_header(mut self, name: &'static str) -> Self {
        self.request_id = self.header_name(name);
        self
    }

    /// Names the header that carries the number of an attempt, counted from 1. None unless set.
    pub fn attempt_header(mut self, name: &'static str) -> Self {
        self.attempt = self.header_name(name);
        self
    }

    fn header_name(&mut self, name: &str) -> Option<HeaderName> {
        let name = HeaderName::from_bytes(name.as_bytes());
        if name.is_err() {
            self.fault
                .get_or_insert_with(|| Fault::new("the name of a header is not valid"));
        }
        name.ok()
    }

    /// Logs the bodies of requests and answers, with the feature `tracing` and at the level `debug`.
    /// Off unless set.
    pub fn log_bodies(mut self, log: bool) -> Self {
        self.log_bodies = log;
        self
    }

    /// Chooses the level at which the failure of a call is logged. [`LogLevel::of`] unless set.
    pub fn failure_level(
        mut self,
        level: impl Fn(&Error) -> LogLevel + Send + Sync + 'static,
    ) -> Self {
        self.failure_level = FailureLevel::new(level);
        self
    }

    /// Sends through this client instead of one of our own.
    ///
    /// The connect timeout, the pool, DNS, TLS, proxies, redirects, compression and what the client
    /// sends again by itself are then those of this client. The timeout of a call, the limit of an
    /// answer's size, retries and headers are this connection's with any client.
    pub fn http_client(mut self, client: Client) -> Self {
        self.http = Some(client);
        self
    }

    /// Keeps a value with the connection, in place of one kept before. Nothing here looks at it. A
    /// generated client has a connection and no other field: what else its hand-written half needs,
    /// such as a secret that signs, goes here.
    #[doc(hidden)]
    pub fn context(mut self, value: impl Any + Send + Sync) -> Self {
        self.context = Some(Box::new(value));
        self
    }

    /// Sets the function that reads the body of an error. Unless set, it looks for the names that APIs
    /// commonly use, such as `message`, `detail` and `error`.
    pub fn problem(mut self, read: fn(&[u8]) -> Option<Problem>) -> Self {
        self.problem = read;
        self
    }

    /// Makes the connection. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// An error of kind [`Configuration`](super::ErrorKind::Configuration) if the base URL, a
    /// header or the HTTP client is not usable, or if the base URL is https and this build has no
    /// TLS.
    pub fn build(self) -> Result<Connection, Error> {
        if let Some(fault) = self.fault {
            return Err(Error::configuration(fault.as_str()));
        }
        let base = parse_base_url(&self.base_url)?;
        let sender = match (self.transport, self.http) {
            (Some(transport), _) => Sender::Transport(transport),
            (None, Some(client)) => Sender::Http(Box::new(Http::given(client))),
            (None, None) => Sender::Http(Box::new(Http::new(&self.http_settings, &base)?)),
        };
        let mut headers = self.headers;
        headers
            .entry(USER_AGENT)
            .or_insert(self.user_agent.header());
        let connection = Connection(Arc::new(Inner {
            sender,
            base,
            is_elsewhere: self.is_elsewhere,
            query: self.query,
            headers,
            secrets: self.secrets,
            timeout: self.timeout,
            max_response_bytes: self.max_response_bytes,
            retry: self.retry,
            request_id: self.request_id,
            attempt: self.attempt,
            log_bodies: self.log_bodies,
            failure_level: self.failure_level,
            problem: self.problem,
            hook: self.hook,
            context: self.context,
        }));
        observe::client_made(&connection);
        Ok(connection)
    }
}

impl fmt::Debug for ConnectionBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the base URL: until it is checked it may have a password in it.
        f.debug_struct("ConnectionBuilder")
            .field("query", &self.query.names())
            .field("headers", &self.headers)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

/// The messages do not repeat the URL, which may have a password in it.
fn parse_base_url(text: &str) -> Result<Url, Error> {
    let refused = |what: &str| Error::configuration(format!("the base URL {what}"));
    let url = Url::parse(text).map_err(|error| {
        refused("is not valid; give it with its scheme, such as https://example.com")
            .caused_by(error)
    })?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(refused("begins with neither https:// nor http://"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(refused(
            "has a user name or password in it, which would take the place of the token",
        ));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(refused(
            "has a query or a fragment; leave away what follows the path",
        ));
    }
    Ok(url)
}

#[cfg(test)]
mod tests;
