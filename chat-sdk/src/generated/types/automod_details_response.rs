// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::FlagMessageDetailsResponse;
use super::MessageModerationResult;

/// What automatic moderation found in a flagged message.
///
/// Part of [`FlagDetails`](super::FlagDetails), [`FlagDetailsResponse`](super::FlagDetailsResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AutomodDetailsResponse {
    /// Measure that automatic moderation took or proposed, for example `flag` or `block`.
    pub action: Option<String>,
    /// Labels that image recognition assigned to the pictures in the message.
    pub image_labels: Option<Vec<String>>,
    /// Circumstances of the message at the time it was checked.
    pub message_details: Option<Box<FlagMessageDetailsResponse>>,
    /// Type the message had before moderation changed it, for example `regular`.
    pub original_message_type: Option<String>,
    /// Verdict of automatic moderation with its scores and thresholds.
    pub result: Option<Box<MessageModerationResult>>,
}
