// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`exchange_inferred`](super::super::Api::exchange_inferred) | `PUT /inferred` |  |

mod exchange_inferred;
pub use self::exchange_inferred::ExchangeInferred;
