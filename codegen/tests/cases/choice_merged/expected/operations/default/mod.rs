// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`exchange_merged`](super::super::Api::exchange_merged) | `PUT /merged` |  |

mod exchange_merged;
pub use self::exchange_merged::ExchangeMerged;
