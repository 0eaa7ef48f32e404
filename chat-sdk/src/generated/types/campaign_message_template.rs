// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Attachment;

/// Pattern from which a campaign makes the message it sends to each target.
///
/// Taken by [`Chat::create_campaign`](super::super::Chat::create_campaign), [`Chat::update_campaign`](super::super::Chat::update_campaign).
/// Part of [`CampaignResponse`](super::CampaignResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CampaignMessageTemplate {
    /// Attachments copied into every message, at most 30.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<Attachment>>,
    /// Extra data of the application, a free-form JSON object copied into every message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom: Option<runtime::Object>,
    /// Id of a poll attached to every message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub poll_id: Option<String>,
    /// Whether the messages can be found through message search.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub searchable: Option<bool>,
    /// Body of the message, in which the campaign can fill in placeholders.
    pub text: String,
}

impl CampaignMessageTemplate {
    /// An object with everything that the API requires.
    ///
    /// - `text`: Body of the message, in which the campaign can fill in placeholders.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..Self::default()
        }
    }

    /// Attachments copied into every message, at most 30.
    pub fn attachments(
        mut self,
        attachments: impl IntoIterator<Item = impl Into<Attachment>>,
    ) -> Self {
        self.attachments = Some(runtime::list(attachments));
        self
    }

    /// Extra data of the application, a free-form JSON object copied into every message.
    pub fn custom(mut self, custom: impl serde::Serialize) -> Self {
        self.custom = Some(runtime::object(custom));
        self
    }

    /// Id of a poll attached to every message.
    pub fn poll_id(mut self, poll_id: impl Into<String>) -> Self {
        self.poll_id = Some(poll_id.into());
        self
    }

    /// Whether the messages can be found through message search.
    pub fn searchable(mut self, searchable: bool) -> Self {
        self.searchable = Some(searchable);
        self
    }
}
