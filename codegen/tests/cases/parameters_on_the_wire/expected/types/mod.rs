// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod area;
pub use self::area::Area;
mod scale;
pub use self::scale::Scale;
