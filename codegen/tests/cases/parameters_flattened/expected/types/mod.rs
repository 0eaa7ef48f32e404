// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod order;
pub use self::order::Order;
mod readers;
pub use self::readers::Readers;
