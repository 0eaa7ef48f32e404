// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`exchange_described`](super::super::Api::exchange_described) | `PUT /described` |  |

mod exchange_described;
pub use self::exchange_described::ExchangeDescribed;
