// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`exchange_json`](super::super::Api::exchange_json) | `PUT /json` |  |

mod exchange_json;
pub use self::exchange_json::ExchangeJson;
