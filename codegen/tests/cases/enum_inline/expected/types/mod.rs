// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod pen;
pub use self::pen::Pen;
mod pen_color;
pub use self::pen_color::PenColor;
