// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

use std::collections::BTreeMap;

use crate::runtime;

mod note;
pub use self::note::Note;
