// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::CampaignChannelMember;

/// Pattern for the channels in which a campaign delivers its messages.
///
/// Taken by [`Chat::create_campaign`](super::super::Chat::create_campaign), [`Chat::update_campaign`](super::super::Chat::update_campaign).
/// Part of [`CampaignResponse`](super::CampaignResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CampaignChannelTemplate {
    /// Extra data of the application for the channel, a free-form JSON object that the API stores
    /// and returns untouched.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom: Option<runtime::Object>,
    /// Id for the channel; channels without one are identified by their members.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Ids of the users to make members, at most 1000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub members: Option<Vec<String>>,
    /// Members with role and extra data, at most 1000; the detailed form of `members`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub members_template: Option<Vec<CampaignChannelMember>>,
    /// Team the channel is assigned to, in applications that separate tenants by team; at most
    /// 1000 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team: Option<String>,
    /// Channel type of the channels, for example `messaging`; at most 64 characters.
    pub r#type: String,
}

impl CampaignChannelTemplate {
    /// An object with everything that the API requires.
    ///
    /// - `type`: Channel type of the channels, for example `messaging`; at most 64 characters.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            ..Self::default()
        }
    }

    /// Extra data of the application for the channel, a free-form JSON object that the API stores
    /// and returns untouched.
    pub fn custom(mut self, custom: impl serde::Serialize) -> Self {
        self.custom = Some(runtime::object(custom));
        self
    }

    /// Id for the channel; channels without one are identified by their members.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Ids of the users to make members, at most 1000.
    pub fn members(
        mut self,
        members: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.members = Some(runtime::list(members));
        self
    }

    /// Members with role and extra data, at most 1000; the detailed form of `members`.
    pub fn members_template(
        mut self,
        members_template: impl IntoIterator<Item = impl Into<CampaignChannelMember>>,
    ) -> Self {
        self.members_template = Some(runtime::list(members_template));
        self
    }

    /// Team the channel is assigned to, in applications that separate tenants by team; at most
    /// 1000 characters.
    pub fn team(mut self, team: impl Into<String>) -> Self {
        self.team = Some(team.into());
        self
    }
}
