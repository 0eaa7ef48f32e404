// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

pub mod operations;
pub mod types;

/// The operations of the Vault.
#[derive(Clone, Debug)]
pub struct Api {
    connection: runtime::Connection,
}

runtime::client!(Api);

/// A handle of `/doors/{code}`.
#[derive(Clone, runtime::Debug)]
pub struct Door {
    client: Api,
    #[secret]
    code: String,
}

impl Api {
    /// A handle of `/doors/{code}`. Makes no call.
    pub fn door(&self, code: impl Into<String>) -> Door {
        Door {
            client: self.clone(),
            code: code.into(),
        }
    }
}
