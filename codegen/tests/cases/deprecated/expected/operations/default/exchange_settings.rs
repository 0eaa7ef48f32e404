// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `ExchangeSettings`, made by [`Api::exchange_settings`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ExchangeSettings(Call<types::Settings>);

impl Api {
    /// Calls `ExchangeSettings`.
    ///
    /// `PUT /settings`
    ///
    /// Answers with [`types::Settings`].
    ///
    /// # Arguments
    ///
    /// - `body`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ExchangeSettings")]
    pub fn exchange_settings(
        &self,
        body: impl IntoIterator<Item = impl Into<types::Settings>>,
    ) -> ExchangeSettings {
        ExchangeSettings(
            Call::json(&self.connection, "ExchangeSettings", Method::PUT, "/settings")
                .body(runtime::list::<types::Settings>(body)),
        )
    }
}

runtime::operation!(ExchangeSettings, types::Settings);
