// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What makes and delivers push notifications: providers with their credentials, templates,
//! and the preferences of users.
//!
//! Needs the feature `push-notifications`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`delete_push_provider`](super::super::Client::delete_push_provider) | `DELETE /api/v2/push_providers/{type}/{name}` | Delete a push provider |
//! | [`get_push_templates`](super::super::Client::get_push_templates) | `GET /api/v2/push_templates` | List push templates |
//! | [`list_push_providers`](super::super::Client::list_push_providers) | `GET /api/v2/push_providers` | List push providers |
//! | [`update_push_notification_preferences`](super::super::Client::update_push_notification_preferences) | `POST /api/v2/push_preferences` | Set push preferences of users |
//! | [`upsert_push_provider`](super::super::Client::upsert_push_provider) | `POST /api/v2/push_providers` | Create or replace a push provider |
//! | [`upsert_push_template`](super::super::Client::upsert_push_template) | `POST /api/v2/push_templates` | Create or replace a push template |

mod delete_push_provider;
pub use self::delete_push_provider::DeletePushProvider;
mod get_push_templates;
pub use self::get_push_templates::GetPushTemplates;
mod list_push_providers;
pub use self::list_push_providers::ListPushProviders;
mod update_push_notification_preferences;
pub use self::update_push_notification_preferences::UpdatePushNotificationPreferences;
mod upsert_push_provider;
pub use self::upsert_push_provider::UpsertPushProvider;
mod upsert_push_template;
pub use self::upsert_push_template::UpsertPushTemplate;
