// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `Commit`, made by [`Api::commit`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Commit(Call<()>);

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
        Commit(Call::new(&self.connection, &Commit::ENDPOINT))
    }
}

impl Commit {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "Commit",
        method: &Method::POST,
        path: "/commit",
        body: runtime::RequestBody::Object("application/json"),
        ..Endpoint::empty()
    };
}

runtime::operation!(Commit, ());
