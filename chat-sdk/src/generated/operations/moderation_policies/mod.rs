// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Policies that say which checks apply to which content and what follows from a finding.
//!
//! Needs the feature `moderation-policies`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`delete_config`](super::super::Moderation::delete_config) | `DELETE /api/v2/moderation/config/{key}` | Delete a moderation policy |
//! | [`get_config`](super::super::Moderation::get_config) | `GET /api/v2/moderation/config/{key}` | Get a moderation policy |
//! | [`query_moderation_configs`](super::super::Moderation::query_moderation_configs) | `POST /api/v2/moderation/configs` | Query moderation policies |
//! | [`upsert_config`](super::super::Moderation::upsert_config) | `POST /api/v2/moderation/config` | Create or replace a moderation policy |
//! | [`v2_delete_template`](super::super::Moderation::v2_delete_template) | `DELETE /api/v2/moderation/feeds_moderation_template` | Delete the moderation template for feeds |
//! | [`v2_query_templates`](super::super::Moderation::v2_query_templates) | `GET /api/v2/moderation/feeds_moderation_template` | List the moderation templates for feeds |
//! | [`v2_upsert_template`](super::super::Moderation::v2_upsert_template) | `POST /api/v2/moderation/feeds_moderation_template` | Create or replace a moderation template for feeds |

mod delete_config;
pub use self::delete_config::DeleteConfig;
mod get_config;
pub use self::get_config::GetConfig;
mod query_moderation_configs;
pub use self::query_moderation_configs::QueryModerationConfigs;
mod upsert_config;
pub use self::upsert_config::UpsertConfig;
mod v2_delete_template;
pub use self::v2_delete_template::V2DeleteTemplate;
mod v2_query_templates;
pub use self::v2_query_templates::V2QueryTemplates;
mod v2_upsert_template;
pub use self::v2_upsert_template::V2UpsertTemplate;
