// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `GetMixed`, made by [`Api::get_mixed`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetMixed(runtime::Call<types::Boat>);

impl Api {
    /// Calls `GetMixed`.
    ///
    /// `GET /boats/mixed`
    ///
    /// Answers with [`types::Boat`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetMixed")]
    pub fn get_mixed(&self) -> GetMixed {
        GetMixed(runtime::Call::new(&self.connection, &GetMixed::ENDPOINT))
    }
}

impl GetMixed {
    const ENDPOINT: runtime::Endpoint<types::Boat> = runtime::Endpoint {
        id: "GetMixed",
        method: &runtime::Method::GET,
        path: "/boats/mixed",
        accept: "application/json, application/vnd.harbor+json",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetMixed, types::Boat);
