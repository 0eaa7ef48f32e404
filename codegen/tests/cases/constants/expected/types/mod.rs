// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.
#![allow(clippy::new_without_default)]

mod marker;
pub use self::marker::Marker;
mod part;
pub use self::part::Part;
mod part_maybe;
pub use self::part_maybe::PartMaybe;
mod word;
pub use self::word::Word;
