// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `Write`, made by [`Api::write`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Write(runtime::Call<()>);

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
        Write(runtime::Call::new(&self.connection, &Write::ENDPOINT))
    }
}

impl Write {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "Write",
        method: &runtime::Method::POST,
        path: "/write",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(Write, ());
