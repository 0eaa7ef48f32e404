// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// Pattern from which a campaign makes the message it sends to each target.
///
/// Part of [`CampaignResponse`].
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct CampaignMessageTemplate {
    /// Attachments copied into every message, at most 30.
    pub attachments: Option<Vec<Attachment>>,
    /// Extra data of the application, a free-form JSON object copied into every message.
    pub custom: Option<runtime::Object>,
    /// Id of a poll attached to every message.
    pub poll_id: Option<String>,
    /// Whether the messages can be found through message search.
    pub searchable: Option<bool>,
    /// Body of the message, in which the campaign can fill in placeholders.
    pub text: String,
}
