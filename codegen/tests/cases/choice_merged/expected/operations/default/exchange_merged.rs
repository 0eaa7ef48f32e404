// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `ExchangeMerged`, made by [`Api::exchange_merged`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ExchangeMerged(runtime::Call<types::Merged>);

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
            runtime::Call::new(&self.connection, &ExchangeMerged::ENDPOINT)
                .body(runtime::list::<types::Merged>(body)),
        )
    }
}

impl ExchangeMerged {
    const ENDPOINT: runtime::Endpoint<types::Merged> = runtime::Endpoint {
        id: "ExchangeMerged",
        method: &runtime::Method::PUT,
        path: "/merged",
        body: runtime::RequestBody::Value("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(ExchangeMerged, types::Merged);
