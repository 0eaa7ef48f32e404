// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`exchange_inferred`](Api::exchange_inferred) | `PUT /inferred` |  |

use super::*;

mod exchange_inferred;
pub use self::exchange_inferred::ExchangeInferred;
