// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Checks of texts, images and other media by automatic moderation, and the findings of other
//! checks.
//!
//! Needs the feature `moderation-checks`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`analyze`](super::super::Moderation::analyze) | `POST /api/v2/moderation/analyze` | Analyze texts without adding them to the review queue |
//! | [`bulk_image_moderation`](super::super::Moderation::bulk_image_moderation) | `POST /api/v2/moderation/bulk_image_moderation` | Moderate many images |
//! | [`bypass`](super::super::Moderation::bypass) | `POST /api/v2/moderation/bypass` | Exempt a user from automatic moderation |
//! | [`check`](super::super::Moderation::check) | `POST /api/v2/moderation/check` | Check content by a policy |
//! | [`check_s3_access`](super::super::Moderation::check_s3_access) | `POST /api/v2/moderation/check_s3_access` | Test the access to images in Amazon S3 |
//! | [`custom_check`](super::super::Moderation::custom_check) | `POST /api/v2/moderation/custom_check` | Add findings of the application's own checks |
//! | [`labels`](super::super::Moderation::labels) | `POST /api/v2/moderation/labels` | Assign labels to a text |
//! | [`query_label_results`](super::super::Moderation::query_label_results) | `POST /api/v2/moderation/labels/results` | Query stored results of labeling |
//! | [`submit_moderation_feedback`](super::super::Moderation::submit_moderation_feedback) | `POST /api/v2/moderation/submit_moderation_feedback` | Report a wrong verdict to Stream |

mod analyze;
pub use self::analyze::Analyze;
mod bulk_image_moderation;
pub use self::bulk_image_moderation::BulkImageModeration;
mod bypass;
pub use self::bypass::Bypass;
mod check;
pub use self::check::Check;
mod check_s3_access;
pub use self::check_s3_access::CheckS3Access;
mod custom_check;
pub use self::custom_check::CustomCheck;
mod labels;
pub use self::labels::Labels;
mod query_label_results;
pub use self::query_label_results::QueryLabelResults;
mod submit_moderation_feedback;
pub use self::submit_moderation_feedback::SubmitModerationFeedback;
