//! The settings of a client.

use std::env::{self, VarError};
use std::time::Duration;

use serde::Serialize;

use crate::runtime::{self, ConnectionBuilder};
use crate::secret::Secret;
use crate::{Client, Connection, Error, envelope};

/// The address of Stream, unless a base URL is set.
const BASE_URL: &str = "https://chat.stream-io-api.com";

/// The name of this SDK in `X-Stream-Client`. Stream's own crate `getstream` sends `stream-rust-` and
/// its version.
const SDK: &str = concat!("chat-sdk-rust-", env!("CARGO_PKG_VERSION"));

/// The same in `User-Agent`, as HTTP spells a product and its version.
const USER_AGENT: &str = concat!("chat-sdk-rust/", env!("CARGO_PKG_VERSION"));

/// Settings of a [`Client`]. What is not set is as in Stream's own SDKs.
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    key: String,
    secret: String,
    connection: ConnectionBuilder,
}

runtime::client_builder!(ClientBuilder);

impl ClientBuilder {
    pub(crate) fn new(key: String, secret: String) -> Self {
        Self {
            key,
            secret,
            connection: Connection::builder(BASE_URL)
                .header("stream-auth-type", "jwt")
                .header("x-stream-client", SDK)
                .user_agent(USER_AGENT)
                .request_id_header("x-client-request-id")
                .attempt_header("x-client-attempt")
                .problem(envelope::problem),
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
        let secret = Secret::new(&self.secret);
        let token = secret.sign(ServerClaims { server: true })?;
        let connection = self
            .connection
            .key_in_query("api_key", &self.key)
            .key_in_header("authorization", &token)
            .context(secret);
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
        let client = from_variables(&variables)
            .and_then(|settings| settings.build())
            .expect("a client");
        assert_eq!(
            client.connection().base_url().as_str(),
            format!("{BASE_URL}/")
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
