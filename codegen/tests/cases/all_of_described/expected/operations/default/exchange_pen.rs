// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `ExchangePen`, made by [`Api::exchange_pen`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ExchangePen(runtime::Call<types::Pen>);

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
            runtime::Call::new(&self.connection, &ExchangePen::ENDPOINT)
                .body(runtime::list::<types::Pen>(body)),
        )
    }
}

impl ExchangePen {
    const ENDPOINT: runtime::Endpoint<types::Pen> = runtime::Endpoint {
        id: "ExchangePen",
        method: &runtime::Method::PUT,
        path: "/pen",
        body: runtime::RequestBody::Value("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(ExchangePen, types::Pen);
