// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Rules that act on repeated or combined findings, such as a ban after five scams within an
//! hour.
//!
//! Needs the feature `moderation-rules`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`delete_moderation_rule`](super::super::Moderation::delete_moderation_rule) | `DELETE /api/v2/moderation/moderation_rule/{id}` | Delete a moderation rule |
//! | [`get_moderation_rule`](super::super::Moderation::get_moderation_rule) | `GET /api/v2/moderation/moderation_rule/{id}` | Get a moderation rule |
//! | [`query_moderation_rules`](super::super::Moderation::query_moderation_rules) | `POST /api/v2/moderation/moderation_rules` | Query moderation rules |
//! | [`upsert_moderation_rule`](super::super::Moderation::upsert_moderation_rule) | `POST /api/v2/moderation/moderation_rule` | Create or replace a moderation rule |

mod delete_moderation_rule;
pub use self::delete_moderation_rule::DeleteModerationRule;
mod get_moderation_rule;
pub use self::get_moderation_rule::GetModerationRule;
mod query_moderation_rules;
pub use self::query_moderation_rules::QueryModerationRules;
mod upsert_moderation_rule;
pub use self::upsert_moderation_rule::UpsertModerationRule;
