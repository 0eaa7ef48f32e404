// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Actions that the dashboard offers to moderators, and the state of its setup.
//!
//! Needs the feature `moderation-dashboard`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`bulk_delete_action_config`](super::super::Moderation::bulk_delete_action_config) | `POST /api/v2/moderation/action_config/bulk_delete` | Delete several actions of the dashboard |
//! | [`bulk_upsert_action_config`](super::super::Moderation::bulk_upsert_action_config) | `POST /api/v2/moderation/action_config/bulk` | Create or replace several actions of the dashboard |
//! | [`delete_action_config`](super::super::Moderation::delete_action_config) | `DELETE /api/v2/moderation/action_config/{id}` | Delete an action of the dashboard |
//! | [`get_action_config`](super::super::Moderation::get_action_config) | `GET /api/v2/moderation/action_config` | Get the actions that the dashboard offers |
//! | [`get_setup_session`](super::super::Moderation::get_setup_session) | `GET /api/v2/moderation/setup` | Get the state of the moderation setup |
//! | [`upsert_action_config`](super::super::Moderation::upsert_action_config) | `POST /api/v2/moderation/action_config` | Create or replace an action of the dashboard |
//! | [`upsert_setup_session`](super::super::Moderation::upsert_setup_session) | `POST /api/v2/moderation/setup` | Store the state of the moderation setup |

mod bulk_delete_action_config;
pub use self::bulk_delete_action_config::BulkDeleteActionConfig;
mod bulk_upsert_action_config;
pub use self::bulk_upsert_action_config::BulkUpsertActionConfig;
mod delete_action_config;
pub use self::delete_action_config::DeleteActionConfig;
mod get_action_config;
pub use self::get_action_config::GetActionConfig;
mod get_setup_session;
pub use self::get_setup_session::GetSetupSession;
mod upsert_action_config;
pub use self::upsert_action_config::UpsertActionConfig;
mod upsert_setup_session;
pub use self::upsert_setup_session::UpsertSetupSession;
