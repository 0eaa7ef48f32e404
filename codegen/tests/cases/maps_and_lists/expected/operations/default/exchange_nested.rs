// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `ExchangeNested`, made by [`Api::exchange_nested`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ExchangeNested(Call<types::Nested>);

impl Api {
    /// Calls `ExchangeNested`.
    ///
    /// `PUT /nested`
    ///
    /// Answers with [`types::Nested`].
    ///
    /// # Arguments
    ///
    /// - `body`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ExchangeNested")]
    pub fn exchange_nested(
        &self,
        body: impl IntoIterator<Item = impl Into<types::Nested>>,
    ) -> ExchangeNested {
        ExchangeNested(
            Call::new(&self.connection, &ExchangeNested::ENDPOINT)
                .body(runtime::list::<types::Nested>(body)),
        )
    }
}

impl ExchangeNested {
    const ENDPOINT: Endpoint<types::Nested> = Endpoint {
        id: "ExchangeNested",
        method: &Method::PUT,
        path: "/nested",
        body: runtime::RequestBody::Value("application/json"),
        ..Endpoint::json()
    };
}

runtime::operation!(ExchangeNested, types::Nested);
