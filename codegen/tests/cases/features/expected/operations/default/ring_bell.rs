// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::House;

/// The operation `RingBell`, made by [`House::ring_bell`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct RingBell(runtime::Call<()>);

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
        RingBell(runtime::Call::new(&self.connection, &RingBell::ENDPOINT))
    }
}

impl RingBell {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "RingBell",
        method: &runtime::Method::POST,
        path: "/bell",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(RingBell, ());
