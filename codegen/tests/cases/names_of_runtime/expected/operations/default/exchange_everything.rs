// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `ExchangeEverything`, made by [`Api::exchange_everything`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ExchangeEverything(runtime::Call<types::Everything>);

impl Api {
    /// Calls `ExchangeEverything`.
    ///
    /// `PUT /everything`
    ///
    /// Answers with [`types::Everything`].
    ///
    /// # Arguments
    ///
    /// - `body`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ExchangeEverything")]
    pub fn exchange_everything(
        &self,
        body: impl IntoIterator<Item = impl Into<types::Everything>>,
    ) -> ExchangeEverything {
        ExchangeEverything(
            runtime::Call::new(&self.connection, &ExchangeEverything::ENDPOINT)
                .body(runtime::list::<types::Everything>(body)),
        )
    }
}

impl ExchangeEverything {
    const ENDPOINT: runtime::Endpoint<types::Everything> = runtime::Endpoint {
        id: "ExchangeEverything",
        method: &runtime::Method::PUT,
        path: "/everything",
        body: runtime::RequestBody::Value("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(ExchangeEverything, types::Everything);
