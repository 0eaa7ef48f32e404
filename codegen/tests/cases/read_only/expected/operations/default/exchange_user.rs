// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `ExchangeUser`, made by [`Api::exchange_user`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ExchangeUser(runtime::Call<types::User>);

impl Api {
    /// Calls `ExchangeUser`.
    ///
    /// `PUT /user`
    ///
    /// Answers with [`types::User`].
    ///
    /// # Arguments
    ///
    /// - `body`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ExchangeUser")]
    pub fn exchange_user(
        &self,
        body: impl IntoIterator<Item = impl Into<types::User>>,
    ) -> ExchangeUser {
        ExchangeUser(
            runtime::Call::new(&self.connection, &ExchangeUser::ENDPOINT)
                .body(runtime::list::<types::User>(body)),
        )
    }
}

impl ExchangeUser {
    const ENDPOINT: runtime::Endpoint<types::User> = runtime::Endpoint {
        id: "ExchangeUser",
        method: &runtime::Method::PUT,
        path: "/user",
        body: runtime::RequestBody::Value("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(ExchangeUser, types::User);
