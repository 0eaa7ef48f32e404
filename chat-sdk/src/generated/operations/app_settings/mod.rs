// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Settings of the whole app: features, limits, push credentials, targets of events and
//! grants.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_app`](Client::get_app) | `GET /api/v2/app` | Get the settings of the app |
//! | [`update_app`](Client::update_app) | `PATCH /api/v2/app` | Change settings of the app |

use super::*;

mod get_app;
pub use self::get_app::GetApp;
mod update_app;
pub use self::update_app::UpdateApp;
