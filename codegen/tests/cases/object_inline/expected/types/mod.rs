// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod pen;
pub use self::pen::Pen;
mod pen_cap;
pub use self::pen_cap::PenCap;
