// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`exchange_merged`](Api::exchange_merged) | `PUT /merged` |  |

use super::*;

mod exchange_merged;
pub use self::exchange_merged::ExchangeMerged;
