// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::House;
use super::super::super::Room;

/// The operation `KnockOn`, made by [`House::knock_on`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct KnockOn(runtime::Call<()>);

impl House {
    /// Calls `KnockOn`.
    ///
    /// `GET /knock`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of
    /// [`KnockOn`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "KnockOn")]
    pub fn knock_on(&self) -> KnockOn {
        KnockOn(runtime::Call::new(&self.connection, &KnockOn::ENDPOINT))
    }
}

impl KnockOn {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "KnockOn",
        method: &runtime::Method::GET,
        path: "/knock",
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn key(self, key: impl Into<String>) -> Self {
        Self(self.0.query("key", runtime::to::<String>(key)))
    }
}

impl Room {
    /// [`House::knock_on`] with `key` of the handle.
    pub fn knock_on(&self) -> KnockOn {
        House::from(self.client.connection.clone()).knock_on().key(self.key())
    }
}

runtime::operation!(KnockOn, ());
