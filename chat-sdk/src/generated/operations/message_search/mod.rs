// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Search for messages over many channels, by text or by filter.

use super::*;

mod search;
pub use self::search::Search;
