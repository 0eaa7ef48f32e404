// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod base;
pub use self::base::Base;
mod narrow;
pub use self::narrow::Narrow;
mod special;
pub use self::special::Special;
