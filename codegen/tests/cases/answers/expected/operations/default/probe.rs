// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `Probe`, made by [`Api::probe`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Probe(Call<()>);

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
        Probe(Call::new(&self.connection, &Probe::ENDPOINT))
    }
}

impl Probe {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "Probe",
        method: &Method::HEAD,
        path: "/probe",
        ..Endpoint::empty()
    };
}

runtime::operation!(Probe, ());
