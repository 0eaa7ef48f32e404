// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

pub mod operations;
pub mod types;

/// The operations of the Case.
#[derive(Clone, Debug)]
pub struct Desk {
    connection: runtime::Connection,
}

runtime::client!(Desk);

/// A handle of `/shops/{shop}`.
#[derive(Clone, Debug)]
pub struct Shop {
    client: Desk,
    shop: String,
}

impl Desk {
    /// A handle of `/shops/{shop}`. Makes no call.
    pub fn shop(&self, shop: impl Into<String>) -> Shop {
        Shop {
            client: self.clone(),
            shop: shop.into(),
        }
    }
}
