// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `ExchangePen`, made by [`Api::exchange_pen`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ExchangePen(Call<types::Pen>);

impl Api {
    /// Calls `ExchangePen`.
    ///
    /// `PUT /pen`
    ///
    /// Answers with [`types::Pen`].
    ///
    /// # Arguments
    ///
    /// - `body`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ExchangePen")]
    pub fn exchange_pen(
        &self,
        body: impl IntoIterator<Item = impl Into<types::Pen>>,
    ) -> ExchangePen {
        ExchangePen(
            Call::new(&self.connection, &ExchangePen::ENDPOINT)
                .body(runtime::list::<types::Pen>(body)),
        )
    }
}

impl ExchangePen {
    const ENDPOINT: Endpoint<types::Pen> = Endpoint {
        id: "ExchangePen",
        method: &Method::PUT,
        path: "/pen",
        body: runtime::RequestBody::Value("application/json"),
        ..Endpoint::json()
    };
}

runtime::operation!(ExchangePen, types::Pen);
