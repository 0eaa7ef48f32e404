// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// A member that a campaign puts into the channels it creates.
///
/// Part of [`CampaignChannelTemplate`](super::CampaignChannelTemplate).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CampaignChannelMember {
    /// Role of the member within the channel, for example `channel_member` or
    /// `channel_moderator`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_role: Option<String>,
    /// Extra data of the application for the membership, a free-form JSON object that the API
    /// stores and returns untouched.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom: Option<runtime::Object>,
    /// User who becomes a member.
    pub user_id: String,
}

impl CampaignChannelMember {
    /// An object with everything that the API requires.
    ///
    /// - `user_id`: User who becomes a member.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..Self::default()
        }
    }

    /// Role of the member within the channel, for example `channel_member` or
    /// `channel_moderator`.
    pub fn channel_role(mut self, channel_role: impl Into<String>) -> Self {
        self.channel_role = Some(channel_role.into());
        self
    }

    /// Extra data of the application for the membership, a free-form JSON object that the API
    /// stores and returns untouched.
    pub fn custom(mut self, custom: impl serde::Serialize) -> Self {
        self.custom = Some(runtime::object(custom));
        self
    }
}
