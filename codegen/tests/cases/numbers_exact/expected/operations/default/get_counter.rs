// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `GetCounter`, made by [`Api::get_counter`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetCounter(runtime::Call<types::Counter>);

impl Api {
    /// Calls `GetCounter`.
    ///
    /// `GET /counters`
    ///
    /// Answers with [`types::Counter`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetCounter")]
    pub fn get_counter(&self) -> GetCounter {
        GetCounter(runtime::Call::new(&self.connection, &GetCounter::ENDPOINT))
    }
}

impl GetCounter {
    const ENDPOINT: runtime::Endpoint<types::Counter> = runtime::Endpoint {
        id: "GetCounter",
        method: &runtime::Method::GET,
        path: "/counters",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetCounter, types::Counter);
