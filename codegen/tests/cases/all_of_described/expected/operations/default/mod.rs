// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`exchange_pen`](super::super::Api::exchange_pen) | `PUT /pen` |  |

mod exchange_pen;
pub use self::exchange_pen::ExchangePen;
