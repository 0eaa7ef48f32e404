// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `ExchangeAnswer`, made by [`Api::exchange_answer`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ExchangeAnswer(runtime::Call<types::Answer>);

impl Api {
    /// Calls `ExchangeAnswer`.
    ///
    /// `PUT /answer`
    ///
    /// Answers with [`types::Answer`].
    ///
    /// # Arguments
    ///
    /// - `body`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ExchangeAnswer")]
    pub fn exchange_answer(
        &self,
        body: impl IntoIterator<Item = impl Into<types::Answer>>,
    ) -> ExchangeAnswer {
        ExchangeAnswer(
            runtime::Call::new(&self.connection, &ExchangeAnswer::ENDPOINT)
                .body(runtime::list::<types::Answer>(body)),
        )
    }
}

impl ExchangeAnswer {
    const ENDPOINT: runtime::Endpoint<types::Answer> = runtime::Endpoint {
        id: "ExchangeAnswer",
        method: &runtime::Method::PUT,
        path: "/answer",
        body: runtime::RequestBody::Value("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(ExchangeAnswer, types::Answer);
