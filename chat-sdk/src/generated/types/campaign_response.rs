// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::CampaignChannelTemplate;
use super::CampaignMessageTemplate;
use super::CampaignStatsResponse;
use super::Segment;
use super::UserResponse;

/// A campaign: one message sent on behalf of a user to many users, each in a channel of their
/// own.
///
/// Answer of [`Chat::stop_campaign`](super::super::Chat::stop_campaign), [`Chat::update_campaign`](super::super::Chat::update_campaign).
/// Part of [`CampaignCompletedEvent`](super::CampaignCompletedEvent), [`CampaignStartedEvent`](super::CampaignStartedEvent), [`CreateCampaignResponse`](super::CreateCampaignResponse) and others.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CampaignResponse {
    /// Template of the channels that receive the message.
    pub channel_template: Option<Box<CampaignChannelTemplate>>,
    /// `true` if the campaign creates a channel where a recipient has none yet.
    pub create_channels: bool,
    /// Moment of creation.
    pub created_at: runtime::Timestamp,
    /// Purpose of the campaign in free text.
    pub description: String,
    /// Id of the campaign.
    pub id: String,
    /// Template of the message; it may contain placeholders that are filled in for each
    /// recipient.
    pub message_template: Option<Box<CampaignMessageTemplate>>,
    /// Name of the campaign, shown in the dashboard.
    pub name: String,
    /// Moment the campaign starts; absent when it is not scheduled.
    pub scheduled_for: Option<runtime::Timestamp>,
    /// Ids of the segments whose targets receive the message.
    pub segment_ids: Vec<String>,
    /// The segments behind `segment_ids`.
    pub segments: Vec<Segment>,
    /// User on whose behalf the message is sent.
    pub sender: Option<Box<UserResponse>>,
    /// Id of the user on whose behalf the message is sent.
    pub sender_id: String,
    /// Whether the sender becomes a member of the channels: `include` or `exclude`; empty for the
    /// default.
    pub sender_mode: String,
    /// How new channels appear to the sender: `hidden` or `archived`; empty for the default.
    pub sender_visibility: String,
    /// `true` if channels that a recipient has hidden become visible again.
    pub show_channels: bool,
    /// `true` if the messages trigger no push notifications.
    pub skip_push: bool,
    /// `true` if the messages trigger no webhook calls.
    pub skip_webhook: bool,
    /// Progress and results so far.
    pub stats: CampaignStatsResponse,
    /// Stage the campaign is in, for example `draft`, `scheduled`, `in_progress`, `completed` or
    /// `stopped`.
    pub status: String,
    /// Moment the campaign ends even if it is not complete; absent when there is none.
    pub stop_at: Option<runtime::Timestamp>,
    /// Moment of the most recent change.
    pub updated_at: runtime::Timestamp,
    /// Ids of users addressed directly, without a segment.
    pub user_ids: Vec<String>,
    /// One page of the users who receive the message.
    pub users: Vec<UserResponse>,
}
