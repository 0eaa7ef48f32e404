// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::Api;
use crate::runtime;

impl Api {
    /// Begins a client of the API at <https://example.com/one>, unless the builder is given
    /// another address.
    ///
    /// The description names others too:
    ///
    /// - `https://example.com/two`: `evil();` \<evil>
    pub fn builder() -> ApiBuilder {
        ApiBuilder {
            connection: runtime::Connection::builder("https://example.com/one")
                .user_agent(
                    concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
                ),
        }
    }
}

/// Settings of an [`Api`].
///
/// Credentials are secrets: nothing shows them. They are sent with every call, whether or not
/// the operation asks for them. They go to the base URL alone. No redirect is followed.
#[must_use = "a builder does nothing until `build` is called"]
pub struct ApiBuilder {
    connection: runtime::ConnectionBuilder,
}

impl ApiBuilder {
    /// The key that is sent in the header `X-Key`: the security scheme `key evil();`.
    ///
    /// ```text
    /// evil();
    /// ```
    pub fn key_evil(self, key: impl AsRef<str>) -> Self {
        self.setting(|connection| connection.key_in_header("X-Key", key.as_ref()))
    }

    /// Makes the client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// An error of kind [`Configuration`](runtime::ErrorKind::Configuration) if the base URL
    /// is not a plain http or https address, if it is https and this build has no TLS, if a
    /// credential is empty or cannot be sent, or if the HTTP client cannot be made.
    pub fn build(self) -> Result<Api, runtime::Error> {
        self.connection.build().map(Api::from)
    }
}

runtime::client_builder!(ApiBuilder);
