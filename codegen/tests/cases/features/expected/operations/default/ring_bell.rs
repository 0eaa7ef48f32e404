// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `RingBell`, made by [`House::ring_bell`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct RingBell(Call<()>);

impl House {
    /// Calls `RingBell`.
    ///
    /// `POST /bell`, with the feature `untagged`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "RingBell")]
    pub fn ring_bell(&self) -> RingBell {
        RingBell(Call::new(&self.connection, &RingBell::ENDPOINT))
    }
}

impl RingBell {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "RingBell",
        method: &Method::POST,
        path: "/bell",
        ..Endpoint::empty()
    };
}

runtime::operation!(RingBell, ());
