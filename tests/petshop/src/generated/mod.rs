// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

mod builder;
pub use self::builder::ApiBuilder;
pub mod operations;
pub mod types;

/// The operations of the Pet Shop.
#[derive(Clone, Debug)]
pub struct Api {
    connection: runtime::Connection,
}

runtime::client!(Api);
