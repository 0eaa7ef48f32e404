// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `ExchangeAccount`, made by [`Api::exchange_account`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ExchangeAccount(Call<types::Account>);

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
            Call::json(&self.connection, "ExchangeAccount", Method::PUT, "/account")
                .body(runtime::list::<types::Account>(body)),
        )
    }
}

runtime::operation!(ExchangeAccount, types::Account);
