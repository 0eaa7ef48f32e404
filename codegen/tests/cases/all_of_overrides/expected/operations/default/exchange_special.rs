// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `ExchangeSpecial`, made by [`Api::exchange_special`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ExchangeSpecial(Call<types::Special>);

impl Api {
    /// Calls `ExchangeSpecial`.
    ///
    /// `PUT /special`
    ///
    /// Answers with [`types::Special`].
    ///
    /// # Arguments
    ///
    /// - `body`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ExchangeSpecial")]
    pub fn exchange_special(
        &self,
        body: impl IntoIterator<Item = impl Into<types::Special>>,
    ) -> ExchangeSpecial {
        ExchangeSpecial(
            Call::new(&self.connection, &ExchangeSpecial::ENDPOINT)
                .body(runtime::list::<types::Special>(body)),
        )
    }
}

impl ExchangeSpecial {
    const ENDPOINT: Endpoint<types::Special> = Endpoint {
        id: "ExchangeSpecial",
        method: &Method::PUT,
        path: "/special",
        body: runtime::RequestBody::Value("application/json"),
        ..Endpoint::json()
    };
}

runtime::operation!(ExchangeSpecial, types::Special);
