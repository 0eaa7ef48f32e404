// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`exchange_account`](super::super::Api::exchange_account) | `PUT /account` |  |

mod exchange_account;
pub use self::exchange_account::ExchangeAccount;
