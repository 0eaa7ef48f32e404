// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`exchange_answer`](super::super::Api::exchange_answer) | `PUT /answer` |  |

mod exchange_answer;
pub use self::exchange_answer::ExchangeAnswer;
