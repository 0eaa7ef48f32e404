// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetLabels`, made by [`Api::get_labels`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetLabels(Call<()>);

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
        GetLabels(Call::new(&self.connection, &GetLabels::ENDPOINT))
    }
}

impl GetLabels {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "GetLabels",
        method: &Method::GET,
        path: "/labels",
        ..Endpoint::empty()
    };
}

runtime::operation!(GetLabels, ());
