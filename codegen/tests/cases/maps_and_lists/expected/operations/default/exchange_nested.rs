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
            Call::json(&self.connection, "ExchangeNested", Method::PUT, "/nested")
                .body(runtime::list::<types::Nested>(body)),
        )
    }
}

runtime::operation!(ExchangeNested, types::Nested);
