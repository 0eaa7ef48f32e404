// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `ExchangeSettings`, made by [`Api::exchange_settings`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ExchangeSettings(runtime::Call<types::Settings>);

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
            runtime::Call::new(&self.connection, &ExchangeSettings::ENDPOINT)
                .body(runtime::list::<types::Settings>(body)),
        )
    }
}

impl ExchangeSettings {
    const ENDPOINT: runtime::Endpoint<types::Settings> = runtime::Endpoint {
        id: "ExchangeSettings",
        method: &runtime::Method::PUT,
        path: "/settings",
        body: runtime::RequestBody::Value("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(ExchangeSettings, types::Settings);
