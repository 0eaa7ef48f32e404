// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`exchange_pen`](Api::exchange_pen) | `PUT /pen` |  |

use super::*;

mod exchange_pen;
pub use self::exchange_pen::ExchangePen;
