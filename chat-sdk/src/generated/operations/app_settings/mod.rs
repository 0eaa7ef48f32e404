// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Settings of the whole app: features, limits, push credentials, targets of events and
//! grants.
//!
//! Needs the feature `app-settings`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_app`](super::super::Client::get_app) | `GET /api/v2/app` | Get the settings of the app |
//! | [`update_app`](super::super::Client::update_app) | `PATCH /api/v2/app` | Change settings of the app |

mod get_app;
pub use self::get_app::GetApp;
mod update_app;
pub use self::update_app::UpdateApp;
