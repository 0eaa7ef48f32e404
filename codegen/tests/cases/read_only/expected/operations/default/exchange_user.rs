// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `ExchangeUser`, made by [`Api::exchange_user`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ExchangeUser(Call<types::User>);

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
            Call::new(&self.connection, &ExchangeUser::ENDPOINT)
                .body(runtime::list::<types::User>(body)),
        )
    }
}

impl ExchangeUser {
    const ENDPOINT: Endpoint<types::User> = Endpoint {
        id: "ExchangeUser",
        method: &Method::PUT,
        path: "/user",
        body: runtime::RequestBody::Value("application/json"),
        ..Endpoint::json()
    };
}

runtime::operation!(ExchangeUser, types::User);
