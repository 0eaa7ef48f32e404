// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

use std::collections::BTreeMap;

use crate::runtime;

mod inferred;
pub use self::inferred::Inferred;
mod inferred_words;
pub use self::inferred_words::InferredWords;
