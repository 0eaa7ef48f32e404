// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `ExchangeWrapper`, made by [`Api::exchange_wrapper`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ExchangeWrapper(Call<types::Wrapper>);

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
            Call::new(&self.connection, &ExchangeWrapper::ENDPOINT)
                .body(runtime::list::<types::Wrapper>(body)),
        )
    }
}

impl ExchangeWrapper {
    const ENDPOINT: Endpoint<types::Wrapper> = Endpoint {
        id: "ExchangeWrapper",
        method: &Method::PUT,
        path: "/wrapper",
        body: runtime::RequestBody::Value("application/json"),
        ..Endpoint::json()
    };
}

runtime::operation!(ExchangeWrapper, types::Wrapper);
