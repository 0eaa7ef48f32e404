// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`exchange_everything`](super::super::Api::exchange_everything) | `PUT /everything` |  |

mod exchange_everything;
pub use self::exchange_everything::ExchangeEverything;
