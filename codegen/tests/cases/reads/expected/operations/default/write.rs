// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `Write`, made by [`Api::write`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Write(Call<()>);

impl Api {
    /// Calls `Write`.
    ///
    /// `POST /write`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "Write")]
    pub fn write(&self) -> Write {
        Write(Call::new(&self.connection, &Write::ENDPOINT))
    }
}

impl Write {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "Write",
        method: &Method::POST,
        path: "/write",
        ..Endpoint::empty()
    };
}

runtime::operation!(Write, ());
