// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `ExchangeWrapper`, made by [`Api::exchange_wrapper`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ExchangeWrapper(runtime::Call<types::Wrapper>);

impl Api {
    /// Calls `ExchangeWrapper`.
    ///
    /// `PUT /wrapper`
    ///
    /// Answers with [`types::Wrapper`].
    ///
    /// # Arguments
    ///
    /// - `body`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ExchangeWrapper")]
    pub fn exchange_wrapper(
        &self,
        body: impl IntoIterator<Item = impl Into<types::Wrapper>>,
    ) -> ExchangeWrapper {
        ExchangeWrapper(
            runtime::Call::new(&self.connection, &ExchangeWrapper::ENDPOINT)
                .body(runtime::list::<types::Wrapper>(body)),
        )
    }
}

impl ExchangeWrapper {
    const ENDPOINT: runtime::Endpoint<types::Wrapper> = runtime::Endpoint {
        id: "ExchangeWrapper",
        method: &runtime::Method::PUT,
        path: "/wrapper",
        body: runtime::RequestBody::Value("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(ExchangeWrapper, types::Wrapper);
