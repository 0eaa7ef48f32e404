// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`exchange_node`](Api::exchange_node) | `PUT /node` |  |

use super::*;

mod exchange_node;
pub use self::exchange_node::ExchangeNode;
