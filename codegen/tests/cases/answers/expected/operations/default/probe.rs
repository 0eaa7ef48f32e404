// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `Probe`, made by [`Api::probe`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Probe(runtime::Call<()>);

impl Api {
    /// Calls `Probe`.
    ///
    /// `HEAD /probe`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "Probe")]
    pub fn probe(&self) -> Probe {
        Probe(runtime::Call::new(&self.connection, &Probe::ENDPOINT))
    }
}

impl Probe {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "Probe",
        method: &runtime::Method::HEAD,
        path: "/probe",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(Probe, ());
