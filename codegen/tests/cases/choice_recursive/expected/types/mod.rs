// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod branch;
pub use self::branch::Branch;
mod json;
pub use self::json::Json;
