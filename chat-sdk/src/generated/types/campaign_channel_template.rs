// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// Pattern for the channels in which a campaign delivers its messages.
///
/// Part of [`CampaignResponse`].
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct CampaignChannelTemplate {
    /// Extra data of the application for the channel, a free-form JSON object that the API stores
    /// and returns untouched.
    pub custom: Option<runtime::Object>,
    /// Id for the channel; channels without one are identified by their members.
    pub id: Option<String>,
    /// Ids of the users to make members, at most 1000.
    pub members: Option<Vec<String>>,
    /// Members with role and extra data, at most 1000; the detailed form of `members`.
    pub members_template: Option<Vec<CampaignChannelMember>>,
    /// Team the channel is assigned to, in applications that separate tenants by team; at most
    /// 1000 characters.
    pub team: Option<String>,
    /// Channel type of the channels, for example `messaging`; at most 64 characters.
    pub r#type: String,
}
