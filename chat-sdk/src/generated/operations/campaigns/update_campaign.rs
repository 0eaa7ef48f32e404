// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `UpdateCampaign`, made by [`Chat::update_campaign`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UpdateCampaign(runtime::Call<types::CampaignResponse>);

impl Chat {
    /// Replace a campaign.
    ///
    /// Replaces all data of a campaign that has not started, so that what is left out is reset.
    /// Answers with the campaign.
    ///
    /// `PUT /api/v2/chat/campaigns/{id}`, with the feature `campaigns`
    ///
    /// Answers with [`types::CampaignResponse`]. What is optional is set by the methods of
    /// [`UpdateCampaign`].
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the campaign, at most 255 characters. Part of the path.
    /// - `message_template`: Pattern of the message. Placeholders in it are filled in for each recipient.
    /// - `sender_id`: Id of the user on whose behalf the message is sent.
    ///
    /// # Errors
    ///
    /// - `400`: The call was refused; the body says why.
    /// - `429`: The app calls this operation too often; the call had no effect.
    ///
    /// Any other failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Examples
    ///
    /// Change the text of a campaign.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{
    ///     CampaignChannelTemplate, CampaignMessageTemplate, SenderMode, SenderVisibility,
    /// };
    ///
    /// let reply = chat
    ///     .update_campaign(
    ///         "winter-offers",
    ///         CampaignMessageTemplate::new("Berths for the winter are half off."),
    ///         "jane",
    ///     )
    ///     .name("Winter offers")
    ///     .segment_ids(["skippers"])
    ///     .create_channels(true)
    ///     .channel_template(CampaignChannelTemplate::new("messaging"))
    ///     .sender_mode(SenderMode::Exclude)
    ///     .sender_visibility(SenderVisibility::Hidden)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Address other users, without push notifications and webhook
    /// events.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::CampaignMessageTemplate;
    ///
    /// let reply = chat
    ///     .update_campaign(
    ///         "winter-offers",
    ///         CampaignMessageTemplate::new("The harbour opens at six."),
    ///         "jane",
    ///     )
    ///     .id_2("winter-offers")
    ///     .user_ids(["john"])
    ///     .description("Opening hours in spring")
    ///     .show_channels(false)
    ///     .skip_push(true)
    ///     .skip_webhook(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "UpdateCampaign")]
    pub fn update_campaign(
        &self,
        id: impl Into<String>,
        message_template: impl Into<types::CampaignMessageTemplate>,
        sender_id: impl Into<String>,
    ) -> UpdateCampaign {
        UpdateCampaign(
            runtime::Call::new(&self.connection, &UpdateCampaign::ENDPOINT)
                .path("id", runtime::to::<String>(id))
                .field(
                    "message_template",
                    runtime::to::<types::CampaignMessageTemplate>(message_template),
                )
                .field("sender_id", runtime::to::<String>(sender_id)),
        )
    }
}

impl UpdateCampaign {
    const ENDPOINT: runtime::Endpoint<types::CampaignResponse> = runtime::Endpoint {
        id: "UpdateCampaign",
        method: &runtime::Method::PUT,
        path: "/api/v2/chat/campaigns/{id}",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Pattern of the channels that receive the message.
    pub fn channel_template(
        self,
        channel_template: impl Into<types::CampaignChannelTemplate>,
    ) -> Self {
        let value = runtime::to::<types::CampaignChannelTemplate>(channel_template);
        Self(self.0.field("channel_template", value))
    }

    /// `true` to create a channel where a recipient has none yet.
    pub fn create_channels(self, create_channels: bool) -> Self {
        Self(self.0.field("create_channels", create_channels))
    }

    /// Purpose of the campaign in free text.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.field("description", runtime::to::<String>(description)))
    }

    /// Id of the campaign, at most 255 characters. The one in the path decides.
    ///
    /// Part of the body.
    pub fn id_2(self, id_2: impl Into<String>) -> Self {
        Self(self.0.field("id", runtime::to::<String>(id_2)))
    }

    /// Name of the campaign, shown in the dashboard.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.field("name", runtime::to::<String>(name)))
    }

    /// Ids of the segments whose targets receive the message, at most 25.
    pub fn segment_ids(
        self,
        segment_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.field("segment_ids", runtime::list::<String>(segment_ids)))
    }

    /// Whether the sender becomes a member of channels that the campaign creates: `include` or
    /// `exclude`.
    pub fn sender_mode(self, sender_mode: impl Into<types::SenderMode>) -> Self {
        Self(self.0.field("sender_mode", runtime::to::<types::SenderMode>(sender_mode)))
    }

    /// How channels that the campaign creates appear to the sender: `hidden` or `archived`.
    pub fn sender_visibility(
        self,
        sender_visibility: impl Into<types::SenderVisibility>,
    ) -> Self {
        let value = runtime::to::<types::SenderVisibility>(sender_visibility);
        Self(self.0.field("sender_visibility", value))
    }

    /// `true` to make channels visible again that a recipient has hidden.
    pub fn show_channels(self, show_channels: bool) -> Self {
        Self(self.0.field("show_channels", show_channels))
    }

    /// `true` to send no push notifications for the messages.
    pub fn skip_push(self, skip_push: bool) -> Self {
        Self(self.0.field("skip_push", skip_push))
    }

    /// `true` to send no webhook events for the messages.
    pub fn skip_webhook(self, skip_webhook: bool) -> Self {
        Self(self.0.field("skip_webhook", skip_webhook))
    }

    /// Ids of users to address directly, at most 10000.
    pub fn user_ids(
        self,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.field("user_ids", runtime::list::<String>(user_ids)))
    }
}

runtime::operation!(UpdateCampaign, types::CampaignResponse);
