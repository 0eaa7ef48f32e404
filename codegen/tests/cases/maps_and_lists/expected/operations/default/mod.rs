// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`exchange_nested`](Api::exchange_nested) | `PUT /nested` |  |

use super::*;

mod exchange_nested;
pub use self::exchange_nested::ExchangeNested;
