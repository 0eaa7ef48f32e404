// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `UpdatePushNotificationPreferences`, made by [`Client::update_push_notification_preferences`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UpdatePushNotificationPreferences(
    runtime::Call<types::UpsertPushPreferencesResponse>,
);

impl Client {
    /// Set push preferences of users.
    ///
    /// Sets what triggers push notifications to users, for all channels or, with `channel_cid`,
    /// for one. One call can set the preferences of many users; each entry names its `user_id`.
    /// Preferences for a channel come before those for all.
    ///
    /// `POST /api/v2/push_preferences`, with the feature `push-notifications`
    ///
    /// Answers with [`types::UpsertPushPreferencesResponse`].
    ///
    /// # Arguments
    ///
    /// - `preferences`: Preferences, one entry for each user, or for each user and channel.
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
    /// Notify a user of nothing but mentions.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{ChatPushLevel, PushPreferenceInput};
    ///
    /// let reply = client
    ///     .update_push_notification_preferences([
    ///         PushPreferenceInput::new()
    ///             .user_id("john")
    ///             .chat_level(ChatPushLevel::DirectMentions),
    ///     ])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Keep one channel quiet until Monday, and switch replies in threads
    /// off.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Timestamp;
    /// use chat_sdk::types::{ChatPreferencesInput, PushPreferenceInput, PushSwitch};
    ///
    /// let reply = client
    ///     .update_push_notification_preferences([
    ///         PushPreferenceInput::new()
    ///             .user_id("john")
    ///             .channel_cid("messaging:general")
    ///             .disabled_until("2026-12-07T08:00:00Z".parse::<Timestamp>()?),
    ///         PushPreferenceInput::new()
    ///             .user_id("jane")
    ///             .chat_preferences(
    ///                 ChatPreferencesInput::new()
    ///                     .thread_replies(PushSwitch::None)
    ///                     .direct_mentions(PushSwitch::All),
    ///             ),
    ///     ])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>End a pause, and set calls and feeds.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{
    ///     FeedsPreferences, ProductPushLevel, PushPreferenceInput, PushSwitch,
    /// };
    ///
    /// let reply = client
    ///     .update_push_notification_preferences([
    ///         PushPreferenceInput::new()
    ///             .user_id("leia")
    ///             .remove_disable(true)
    ///             .call_level(ProductPushLevel::None)
    ///             .feeds_level(ProductPushLevel::Default)
    ///             .feeds_preferences(
    ///                 FeedsPreferences::new()
    ///                     .comment(PushSwitch::All)
    ///                     .follow(PushSwitch::None),
    ///             ),
    ///     ])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "UpdatePushNotificationPreferences")]
    pub fn update_push_notification_preferences(
        &self,
        preferences: impl IntoIterator<Item = impl Into<types::PushPreferenceInput>>,
    ) -> UpdatePushNotificationPreferences {
        UpdatePushNotificationPreferences(
            runtime::Call::new(
                    &self.connection,
                    &UpdatePushNotificationPreferences::ENDPOINT,
                )
                .field(
                    "preferences",
                    runtime::list::<types::PushPreferenceInput>(preferences),
                ),
        )
    }
}

impl UpdatePushNotificationPreferences {
    const ENDPOINT: runtime::Endpoint<types::UpsertPushPreferencesResponse> = runtime::Endpoint {
        id: "UpdatePushNotificationPreferences",
        method: &runtime::Method::POST,
        path: "/api/v2/push_preferences",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(UpdatePushNotificationPreferences, types::UpsertPushPreferencesResponse);
