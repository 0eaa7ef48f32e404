// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Appeals of users against moderation decisions, and the answers of moderators.
//!
//! Needs the feature `appeals`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`appeal`](super::super::Moderation::appeal) | `POST /api/v2/moderation/appeal` | Submit an appeal |
//! | [`bulk_action_appeals`](super::super::Moderation::bulk_action_appeals) | `POST /api/v2/moderation/appeals/bulk_action` | Decide about many appeals |
//! | [`get_appeal`](super::super::Moderation::get_appeal) | `GET /api/v2/moderation/appeal/{id}` | Get an appeal |
//! | [`query_appeals`](super::super::Moderation::query_appeals) | `POST /api/v2/moderation/appeals` | Query appeals |

mod appeal;
pub use self::appeal::Appeal;
mod bulk_action_appeals;
pub use self::bulk_action_appeals::BulkActionAppeals;
mod get_appeal;
pub use self::get_appeal::GetAppeal;
mod query_appeals;
pub use self::query_appeals::QueryAppeals;
