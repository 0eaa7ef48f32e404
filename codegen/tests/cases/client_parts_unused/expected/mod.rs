// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

pub mod operations;

/// The operations of the Case.
#[derive(Clone, Debug)]
pub struct House {
    connection: runtime::Connection,
}

runtime::client!(House);

/// The operations of the Case below `/cellar`.
#[derive(Clone, Debug)]
pub struct Cellar {
    connection: runtime::Connection,
}

impl House {
    /// The operations of the Case below `/cellar`. Makes no call.
    pub fn cellar(&self) -> Cellar {
        Cellar::from(self.connection.clone())
    }
}

runtime::client!(Cellar);
