// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod pens;
pub use self::pens::Pens;
mod pens_colors_item;
pub use self::pens_colors_item::PensColorsItem;
