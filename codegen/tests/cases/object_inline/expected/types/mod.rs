// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod pen;
pub use pen::Pen;
mod pen_cap;
pub use pen_cap::PenCap;
