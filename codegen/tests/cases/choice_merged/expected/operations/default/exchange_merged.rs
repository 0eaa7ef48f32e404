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
            Call::new(&self.connection, &ExchangeMerged::ENDPOINT)
                .body(runtime::list::<types::Merged>(body)),
        )
    }
}

impl ExchangeMerged {
    const ENDPOINT: Endpoint<types::Merged> = Endpoint {
        id: "ExchangeMerged",
        method: &Method::PUT,
        path: "/merged",
        body: runtime::RequestBody::Value("application/json"),
        ..Endpoint::json()
    };
}

runtime::operation!(ExchangeMerged, types::Merged);
