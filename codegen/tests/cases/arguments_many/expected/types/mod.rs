// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.
#![allow(clippy::too_many_arguments)]

mod line;
pub use self::line::Line;
mod make_item_type;
pub use self::make_item_type::MakeItemType;
