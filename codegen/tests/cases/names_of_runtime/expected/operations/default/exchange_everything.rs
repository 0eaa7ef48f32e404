// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `ExchangeEverything`, made by [`Api::exchange_everything`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ExchangeEverything(Call<types::Everything>);

impl Api {
    /// Calls `ExchangeEverything`.
    ///
    /// `PUT /everything`
    ///
    /// Answers with [`types::Everything`].
    ///
    /// # Arguments
    ///
    /// - `body`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ExchangeEverything")]
    pub fn exchange_everything(
        &self,
        body: impl IntoIterator<Item = impl Into<types::Everything>>,
    ) -> ExchangeEverything {
        ExchangeEverything(
            Call::new(&self.connection, &ExchangeEverything::ENDPOINT)
                .body(runtime::list::<types::Everything>(body)),
        )
    }
}

impl ExchangeEverything {
    const ENDPOINT: Endpoint<types::Everything> = Endpoint {
        id: "ExchangeEverything",
        method: &Method::PUT,
        path: "/everything",
        body: runtime::RequestBody::Value("application/json"),
        ..Endpoint::json()
    };
}

runtime::operation!(ExchangeEverything, types::Everything);
