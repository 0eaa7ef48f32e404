// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `ExchangeAccount`, made by [`Api::exchange_account`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ExchangeAccount(runtime::Call<types::Account>);

impl Api {
    /// Calls `ExchangeAccount`.
    ///
    /// `PUT /account`
    ///
    /// Answers with [`types::Account`].
    ///
    /// # Arguments
    ///
    /// - `body`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ExchangeAccount")]
    pub fn exchange_account(
        &self,
        body: impl IntoIterator<Item = impl Into<types::Account>>,
    ) -> ExchangeAccount {
        ExchangeAccount(
            runtime::Call::new(&self.connection, &ExchangeAccount::ENDPOINT)
                .body(runtime::list::<types::Account>(body)),
        )
    }
}

impl ExchangeAccount {
    const ENDPOINT: runtime::Endpoint<types::Account> = runtime::Endpoint {
        id: "ExchangeAccount",
        method: &runtime::Method::PUT,
        path: "/account",
        body: runtime::RequestBody::Value("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(ExchangeAccount, types::Account);
