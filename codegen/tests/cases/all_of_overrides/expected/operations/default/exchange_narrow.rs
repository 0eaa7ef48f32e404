// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `ExchangeNarrow`, made by [`Api::exchange_narrow`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ExchangeNarrow(Call<types::Narrow>);

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
            Call::new(&self.connection, &ExchangeNarrow::ENDPOINT)
                .body(runtime::list::<types::Narrow>(body)),
        )
    }
}

impl ExchangeNarrow {
    const ENDPOINT: Endpoint<types::Narrow> = Endpoint {
        id: "ExchangeNarrow",
        method: &Method::PUT,
        path: "/narrow",
        body: runtime::RequestBody::Value("application/json"),
        ..Endpoint::json()
    };
}

runtime::operation!(ExchangeNarrow, types::Narrow);
