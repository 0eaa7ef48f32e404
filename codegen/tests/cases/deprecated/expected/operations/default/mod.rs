// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`exchange_settings`](super::super::Api::exchange_settings) | `PUT /settings` |  |
//! | [`send_request`](super::super::Api::send_request) | `POST /request` |  |

mod exchange_settings;
pub use self::exchange_settings::ExchangeSettings;
mod send_request;
pub use self::send_request::SendRequest;
