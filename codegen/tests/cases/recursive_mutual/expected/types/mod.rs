// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod child;
pub use self::child::Child;
mod parent;
pub use self::parent::Parent;
