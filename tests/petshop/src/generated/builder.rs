// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::Api;
use crate::runtime;

impl Api {
    /// Begins a client of the API at <https://eu.petshop.example.com/v1>, unless the builder is
    /// given another address.
    ///
    /// The address has the defaults of its variables; set another one by `base_url`:
    ///
    /// - `region` is `eu`, or one of `us`: Where the shop is.
    ///
    /// The description names others too:
    ///
    /// - `https://sandbox.petshop.example.com/v1`: For trying things out.
    pub fn builder() -> ApiBuilder {
        ApiBuilder {
            connection: runtime::Connection::builder("https://eu.petshop.example.com/v1")
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
    /// The key that is sent as `key` in the query: the security scheme `query_key`.
    ///
    /// The key of the shop.
    pub fn query_key(self, key: impl AsRef<str>) -> Self {
        self.setting(|connection| connection.key_in_query("key", key.as_ref()))
    }

    /// The key that is sent in the header `X-Pet-Key`: the security scheme `header_key`.
    pub fn header_key(self, key: impl AsRef<str>) -> Self {
        self.setting(|connection| connection.key_in_header("X-Pet-Key", key.as_ref()))
    }

    /// The key that is sent in the cookie `session`: the security scheme `cookie_key`.
    pub fn cookie_key(self, key: impl AsRef<str>) -> Self {
        self.setting(|connection| connection.key_in_cookie("session", key.as_ref()))
    }

    /// The bearer token: the security scheme `token`.
    ///
    /// The token of a person.
    pub fn token(self, token: impl AsRef<str>) -> Self {
        self.setting(|connection| connection.bearer(token.as_ref()))
    }

    /// The user name and the password: the security scheme `password`.
    pub fn password(self, user: impl AsRef<str>, password: impl AsRef<str>) -> Self {
        self.setting(|connection| connection.basic(user.as_ref(), password.as_ref()))
    }

    /// The bearer token: the security scheme `sign_in`.
    pub fn sign_in(self, token: impl AsRef<str>) -> Self {
        self.setting(|connection| connection.bearer(token.as_ref()))
    }

    /// The credentials that follow `Ticket` in the header `Authorization`: the security scheme
    /// `ticket`.
    pub fn ticket(self, credentials: impl AsRef<str>) -> Self {
        self.setting(|connection| {
            connection.authorization("Ticket", credentials.as_ref())
        })
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
