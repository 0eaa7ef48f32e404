//! The settings of a client.

use std::env::{self, VarError};
use std::fmt;
use std::time::Duration;

use serde::Serialize;

use crate::runtime::ConnectionBuilder;
use crate::secret::Secret;
use crate::{Client, Connection, Error, RetryPolicy, Transport, envelope, reqwest};

const BASE_URL: &str = "https://chat.stream-io-api.com";

/// How this SDK names itself to the server.
const SDK: &str = concat!("stream-rust-v", env!("CARGO_PKG_VERSION"));

/// Whether this build can speak https by itself.
const HAS_TLS: bool = cfg!(any(feature = "rustls", feature = "native-tls"));

/// Settings of a [`Client`]. What is not set is as in all of Stream's SDKs.
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    key: String,
    secret: String,
    base_url: String,
    has_http_client: bool,
    // Settings that need no check of ours, in the order in which they came.
    settings: Vec<Box<dyn FnOnce(ConnectionBuilder) -> ConnectionBuilder + Send>>,
}

impl ClientBuilder {
    pub(crate) fn new(key: String, secret: String) -> Self {
        Self {
            key,
            secret,
            base_url: BASE_URL.to_owned(),
            has_http_client: false,
            settings: Vec::new(),
        }
    }

    /// The settings of the environment, for a client that sets more than
    /// [`Client::from_env`] does.
    ///
    /// # Errors
    ///
    /// An error of kind [`Configuration`](crate::ErrorKind::Configuration) that names the variable
    /// which is missing or not usable.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_variables(|name| env::var(name))
    }

    fn from_variables(variable: impl Fn(&str) -> Result<String, VarError>) -> Result<Self, Error> {
        let optional = |name: &str| match variable(name) {
            Ok(value) if value.is_empty() => Ok(None),
            Ok(value) => Ok(Some(value)),
            Err(VarError::NotPresent) => Ok(None),
            Err(VarError::NotUnicode(_)) => Err(Error::configuration(format!(
                "the environment variable {name} is not valid Unicode"
            ))),
        };
        let required = |name: &str| {
            optional(name)?.ok_or_else(|| {
                Error::configuration(format!(
                    "set the environment variable {name}: it is missing or empty"
                ))
            })
        };
        let mut builder = Self::new(required("STREAM_API_KEY")?, required("STREAM_API_SECRET")?);
        if let Some(base_url) = optional("STREAM_BASE_URL")? {
            builder = builder.base_url(base_url);
        }
        const TIMEOUT: &str = "STREAM_REQUEST_TIMEOUT";
        if let Some(seconds) = optional(TIMEOUT)? {
            let timeout = seconds
                .trim()
                .parse()
                .ok()
                .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
            match timeout.filter(|timeout| !timeout.is_zero()) {
                Some(timeout) => builder = builder.timeout(timeout),
                None => {
                    let message = format!(
                        "the environment variable {TIMEOUT} is not a number of seconds above zero"
                    );
                    return Err(Error::configuration(message));
                }
            }
        }
        Ok(builder)
    }

    fn setting(
        mut self,
        apply: impl FnOnce(ConnectionBuilder) -> ConnectionBuilder + Send + 'static,
    ) -> Self {
        self.settings.push(Box::new(apply));
        self
    }

    /// Where the API is. `https://chat.stream-io-api.com` unless set.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// How long a call may take, from connecting to the last byte of the answer. 30 seconds unless
    /// set. For a single call, see [`Options::timeout`](crate::Options::timeout).
    ///
    /// Where a call is tried again, this is the time of each attempt. For an upload, it is how long
    /// the upload may stand still: see [`File`](crate::File).
    pub fn timeout(self, timeout: Duration) -> Self {
        self.setting(move |connection| connection.timeout(timeout))
    }

    /// How long connecting may take, as a part of the timeout. 10 seconds unless set.
    pub fn connect_timeout(self, timeout: Duration) -> Self {
        self.setting(move |connection| connection.connect_timeout(timeout))
    }

    /// How many idle connections are kept. 5 unless set.
    pub fn pool_max_idle_per_host(self, connections: usize) -> Self {
        self.setting(move |connection| connection.pool_max_idle_per_host(connections))
    }

    /// How long an idle connection is kept. 55 seconds unless set, because Stream closes it after a
    /// minute.
    pub fn pool_idle_timeout(self, timeout: Duration) -> Self {
        self.setting(move |connection| connection.pool_idle_timeout(timeout))
    }

    /// How large an answer may be after decompression, in bytes. 64 MiB unless set.
    pub fn max_response_bytes(self, bytes: usize) -> Self {
        self.setting(move |connection| connection.max_response_bytes(bytes))
    }

    /// Whether a call that fails is tried again: [`Retry::standard`](crate::Retry::standard), or a
    /// policy of your own. Never unless set; [`Retry`](crate::Retry#the-default) says why. For a
    /// single call, see [`Options::retry`](crate::Options::retry).
    pub fn retry(self, policy: impl RetryPolicy + 'static) -> Self {
        self.setting(move |connection| connection.retry(policy))
    }

    /// Whether the bodies of requests and answers are logged, with the feature `tracing` and at the
    /// level `debug`. Off unless set: bodies are what users write to each other. Values of fields
    /// that look like secrets are left out all the same.
    pub fn log_bodies(self, log: bool) -> Self {
        self.setting(move |connection| connection.log_bodies(log))
    }

    /// Sends through this HTTP client instead of one of our own.
    ///
    /// What is yours then: connect timeout, pool, DNS, TLS, proxies, compression, whether redirects
    /// are followed and whether the client sends anything again by itself. Our own client does
    /// neither of the last two, since a redirect would carry the token elsewhere, and names no
    /// referer, since the address has the key in it: a client of yours should do the same. What
    /// stays ours with any client: the timeout of a call, the largest answer, retries, and the key
    /// and the token of each request. That a name cannot be looked up is told apart from other
    /// failures to connect ([`Error::is_dns`]) by our own client only.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.has_http_client = true;
        self.setting(move |connection| connection.http_client(client))
    }

    /// Answers calls by this in place of the network: for tests, see [`Transport`].
    pub fn transport(self, transport: impl Transport + 'static) -> Self {
        self.setting(move |connection| connection.transport(transport))
    }

    /// Makes the client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// An error of kind [`Configuration`](crate::ErrorKind::Configuration) if
    /// - the key or the secret is empty, or surrounded by white space,
    /// - the base URL is not a plain http or https address,
    /// - the base URL is https, but neither the feature `rustls` nor `native-tls` is on, and no HTTP
    ///   client was given,
    /// - the HTTP client cannot be made.
    pub fn build(self) -> Result<Client, Error> {
        check("key", &self.key)?;
        check("secret", &self.secret)?;
        check_tls(&self.base_url, self.has_http_client || HAS_TLS)?;
        let secret = Secret::new(&self.secret);
        let token = secret.sign(ServerClaims { server: true })?;
        let connection = Connection::builder(self.base_url)
            .query("api_key", &self.key)
            .header("authorization", &token)
            .header("stream-auth-type", "jwt")
            .header("x-stream-client", SDK)
            .request_id_header("x-client-request-id")
            .attempt_header("x-client-attempt")
            .problem(envelope::problem)
            .context(secret);
        let connection = self
            .settings
            .into_iter()
            .fold(connection, |connection, apply| apply(connection));
        connection.build().map(Client::from)
    }
}

/// The claims of the token with which a server calls: no times, so that no clock can be wrong.
#[derive(Serialize)]
struct ServerClaims {
    server: bool,
}

/// Refuses a key or a secret that cannot be one.
pub(crate) fn check(name: &str, value: &str) -> Result<(), Error> {
    let trimmed = value.trim();
    if trimmed.is_empty() {
        return Err(Error::configuration(format!(
            "the API {name} is empty: copy it from Stream's dashboard"
        )));
    }
    if trimmed.len() < value.len() {
        let message = format!(
            "the API {name} begins or ends with white space: remove what was copied along with it"
        );
        return Err(Error::configuration(message));
    }
    Ok(())
}

fn check_tls(base_url: &str, has_tls: bool) -> Result<(), Error> {
    let https = base_url
        .trim_start()
        .get(..6)
        .is_some_and(|scheme| scheme.eq_ignore_ascii_case("https:"));
    if https && !has_tls {
        return Err(Error::configuration(
            "the base URL is https, but TLS is not compiled in: turn on the feature `rustls` or `native-tls` of \
             chat-sdk, or give an HTTP client of yours with `http_client`",
        ));
    }
    Ok(())
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Neither key nor secret; and not the base URL, which is not checked yet.
        f.debug_struct("ClientBuilder").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from_variables(variables: &[(&str, &str)]) -> Result<ClientBuilder, Error> {
        ClientBuilder::from_variables(|name| {
            let value = variables.iter().find(|(candidate, _)| *candidate == name);
            value
                .map(|(_, value)| (*value).to_owned())
                .ok_or(VarError::NotPresent)
        })
    }

    #[test]
    fn environment() {
        let key = ("STREAM_API_KEY", "key");
        let secret = ("STREAM_API_SECRET", "hunter2");
        let client = from_variables(&[
            key,
            secret,
            ("STREAM_BASE_URL", "http://localhost:1"),
            ("STREAM_REQUEST_TIMEOUT", "2.5"),
        ])
        .and_then(ClientBuilder::build)
        .expect("a client");
        let text = format!("{client:?}");
        assert!(
            text.contains("http://localhost:1") && text.contains("2.5s"),
            "{text}"
        );

        for (variables, named) in [
            (&[secret][..], "STREAM_API_KEY"),
            (&[key], "STREAM_API_SECRET"),
            (&[key, ("STREAM_API_SECRET", "")], "STREAM_API_SECRET"),
            (
                &[key, secret, ("STREAM_REQUEST_TIMEOUT", "soon")],
                "STREAM_REQUEST_TIMEOUT",
            ),
            (
                &[key, secret, ("STREAM_REQUEST_TIMEOUT", "0")],
                "STREAM_REQUEST_TIMEOUT",
            ),
            (
                &[key, secret, ("STREAM_REQUEST_TIMEOUT", "-1")],
                "STREAM_REQUEST_TIMEOUT",
            ),
            (
                &[key, secret, ("STREAM_REQUEST_TIMEOUT", "inf")],
                "STREAM_REQUEST_TIMEOUT",
            ),
        ] {
            let error = from_variables(variables).expect_err(named);
            assert!(
                error.is_configuration() && error.to_string().contains(named),
                "{error}"
            );
        }
    }

    #[test]
    fn an_empty_variable_counts_as_missing() {
        let variables = [
            ("STREAM_API_KEY", "key"),
            ("STREAM_API_SECRET", "secret"),
            ("STREAM_BASE_URL", ""),
            ("STREAM_REQUEST_TIMEOUT", ""),
        ];
        assert_eq!(
            from_variables(&variables).expect("settings").base_url,
            BASE_URL
        );
    }

    #[test]
    fn keys_and_secrets_that_cannot_be() {
        for (key, secret, said) in [
            ("", "secret", "key is empty"),
            ("key", "", "secret is empty"),
            ("key", " \n", "secret is empty"),
            ("key\n", "secret", "key begins or ends with white space"),
        ] {
            let error = Client::new(key, secret).expect_err(said);
            assert!(
                error.is_configuration() && error.to_string().contains(said),
                "{error}"
            );
        }
    }

    #[test]
    fn https_wants_tls() {
        for base_url in [
            "https://example.com",
            "HTTPS://example.com",
            " https://example.com",
        ] {
            let error = check_tls(base_url, false).expect_err(base_url);
            assert!(error.to_string().contains("`rustls`"), "{error}");
            assert!(check_tls(base_url, true).is_ok());
        }
        assert!(check_tls("http://localhost", false).is_ok());
    }

    #[test]
    fn nothing_shows_a_secret() {
        let builder = Client::builder("key12345", "hunter2222").base_url("http://localhost");
        let text = format!("{builder:?}");
        let client = builder.build().expect("a client");
        let text = format!("{text} {client:?} {:?}", client.user_token("john"));
        assert!(
            !text.contains("hunter2222") && !text.contains("key12345") && !text.contains("eyJ"),
            "{text}"
        );
    }
}
