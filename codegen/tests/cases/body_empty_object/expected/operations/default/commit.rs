// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `Commit`, made by [`Api::commit`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Commit(runtime::Call<()>);

impl Api {
    /// Calls `Commit`.
    ///
    /// `POST /commit`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "Commit")]
    pub fn commit(&self) -> Commit {
        Commit(runtime::Call::new(&self.connection, &Commit::ENDPOINT))
    }
}

impl Commit {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "Commit",
        method: &runtime::Method::POST,
        path: "/commit",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(Commit, ());
