// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`exchange_settings`](Api::exchange_settings) | `PUT /settings` |  |
//! | [`send_request`](Api::send_request) | `POST /request` |  |

use super::*;

mod exchange_settings;
pub use self::exchange_settings::ExchangeSettings;
mod send_request;
pub use self::send_request::SendRequest;
