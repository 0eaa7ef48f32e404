// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`exchange_described`](Api::exchange_described) | `PUT /described` |  |

use super::*;

mod exchange_described;
pub use self::exchange_described::ExchangeDescribed;
