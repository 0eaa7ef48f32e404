// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`exchange_node`](super::super::Api::exchange_node) | `PUT /node` |  |

mod exchange_node;
pub use self::exchange_node::ExchangeNode;
