// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `GetLabels`, made by [`Api::get_labels`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetLabels(runtime::Call<()>);

impl Api {
    /// Calls `GetLabels`.
    ///
    /// `GET /labels`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetLabels")]
    pub fn get_labels(&self) -> GetLabels {
        GetLabels(runtime::Call::new(&self.connection, &GetLabels::ENDPOINT))
    }
}

impl GetLabels {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "GetLabels",
        method: &runtime::Method::GET,
        path: "/labels",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(GetLabels, ());
