// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`exchange_nested`](super::super::Api::exchange_nested) | `PUT /nested` |  |

mod exchange_nested;
pub use self::exchange_nested::ExchangeNested;
