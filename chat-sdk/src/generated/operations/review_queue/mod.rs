// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Flagged content that waits for moderators, the actions that they take, and the log of
//! these actions.
//!
//! Needs the feature `review-queue`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_review_queue_item`](super::super::Moderation::get_review_queue_item) | `GET /api/v2/moderation/review_queue/{id}` | Get a review queue item |
//! | [`insert_action_log`](super::super::Moderation::insert_action_log) | `POST /api/v2/moderation/action_logs` | Record a moderation action of the application |
//! | [`query_moderation_logs`](super::super::Moderation::query_moderation_logs) | `POST /api/v2/moderation/logs` | Query the moderation log |
//! | [`query_review_queue`](super::super::Moderation::query_review_queue) | `POST /api/v2/moderation/review_queue` | Query the review queue |
//! | [`submit_action`](super::super::Moderation::submit_action) | `POST /api/v2/moderation/submit_action` | Take an action on a review queue item or an appeal |

mod get_review_queue_item;
pub use self::get_review_queue_item::GetReviewQueueItem;
mod insert_action_log;
pub use self::insert_action_log::InsertActionLog;
mod query_moderation_logs;
pub use self::query_moderation_logs::QueryModerationLogs;
mod query_review_queue;
pub use self::query_review_queue::QueryReviewQueue;
mod submit_action;
pub use self::submit_action::SubmitAction;
