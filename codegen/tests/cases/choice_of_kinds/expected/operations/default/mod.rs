// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`exchange_wrapper`](super::super::Api::exchange_wrapper) | `PUT /wrapper` |  |

mod exchange_wrapper;
pub use self::exchange_wrapper::ExchangeWrapper;
