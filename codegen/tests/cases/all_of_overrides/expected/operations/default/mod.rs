// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`exchange_narrow`](super::super::Api::exchange_narrow) | `PUT /narrow` |  |
//! | [`exchange_special`](super::super::Api::exchange_special) | `PUT /special` |  |

mod exchange_narrow;
pub use self::exchange_narrow::ExchangeNarrow;
mod exchange_special;
pub use self::exchange_special::ExchangeSpecial;
