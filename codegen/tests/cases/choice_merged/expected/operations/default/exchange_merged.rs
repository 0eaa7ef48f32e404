// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `ExchangeMerged`, made by [`Api::exchange_merged`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ExchangeMerged(Call<types::Merged>);

impl Api {
    /// Calls `ExchangeMerged`.
    ///
    /// `PUT /merged`
    ///
    /// Answers with [`types::Merged`].
    ///
    /// # Arguments
    ///
    /// - `body`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ExchangeMerged")]
    pub fn exchange_merged(
        &self,
        body: impl IntoIterator<Item = impl Into<types::Merged>>,
    ) -> ExchangeMerged {
        ExchangeMerged(
            Call::json(&self.connection, "ExchangeMerged", Method::PUT, "/merged")
                .body(runtime::list::<types::Merged>(body)),
        )
    }
}

runtime::operation!(ExchangeMerged, types::Merged);
