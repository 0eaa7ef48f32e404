// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `ExchangeNarrow`, made by [`Api::exchange_narrow`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ExchangeNarrow(runtime::Call<types::Narrow>);

impl Api {
    /// Calls `ExchangeNarrow`.
    ///
    /// `PUT /narrow`
    ///
    /// Answers with [`types::Narrow`].
    ///
    /// # Arguments
    ///
    /// - `body`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ExchangeNarrow")]
    pub fn exchange_narrow(
        &self,
        body: impl IntoIterator<Item = impl Into<types::Narrow>>,
    ) -> ExchangeNarrow {
        ExchangeNarrow(
            runtime::Call::new(&self.connection, &ExchangeNarrow::ENDPOINT)
                .body(runtime::list::<types::Narrow>(body)),
        )
    }
}

impl ExchangeNarrow {
    const ENDPOINT: runtime::Endpoint<types::Narrow> = runtime::Endpoint {
        id: "ExchangeNarrow",
        method: &runtime::Method::PUT,
        path: "/narrow",
        body: runtime::RequestBody::Value("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(ExchangeNarrow, types::Narrow);
