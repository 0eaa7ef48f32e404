// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `ChannelBatchUpdate`, made by [`Chat::channel_batch_update`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ChannelBatchUpdate(runtime::Call<types::ChannelBatchUpdateResponse>);

impl Chat {
    /// Update many channels at once.
    ///
    /// Applies one `operation` to every channel that matches `filter`, such as adding or removing
    /// up to 100 `members`, hiding, archiving or, with `updateData`, writing `data`. Runs as a
    /// task in the background: the answer carries a `task_id`, whose status `GET
    /// /api/v2/tasks/{id}` tells.
    ///
    /// `PUT /api/v2/chat/channels/batch`, with the feature `channels`
    ///
    /// Answers with [`types::ChannelBatchUpdateResponse`]. What is optional is set by the methods
    /// of [`ChannelBatchUpdate`].
    ///
    /// # Arguments
    ///
    /// - `filter`: Conditions that select the channels, for example by `cids` or `types`; each condition needs an explicit operator such as `$in`.
    /// - `operation`: What to do with the selected channels, for example `addMembers`. It decides whether `members` or `data` is read.
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
    /// Add two users to every channel of a type.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::filter::one_of;
    /// use chat_sdk::types::{ChannelBatchMemberRequest, ChannelBatchOperation};
    ///
    /// let reply = chat
    ///     .channel_batch_update(
    ///         one_of("types", ["club"]),
    ///         ChannelBatchOperation::AddMembers,
    ///     )
    ///     .members([
    ///         ChannelBatchMemberRequest::new("john"),
    ///         ChannelBatchMemberRequest::new("jane").channel_role("channel_moderator"),
    ///     ])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Freeze channels and stop translating them.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::filter::one_of;
    /// use chat_sdk::types::{ChannelBatchOperation, ChannelDataUpdate};
    ///
    /// let reply = chat
    ///     .channel_batch_update(
    ///         one_of("cids", ["messaging:support-42", "messaging:support-43"]),
    ///         ChannelBatchOperation::UpdateData,
    ///     )
    ///     .data(ChannelDataUpdate::new().frozen(true).auto_translation_enabled(false))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "ChannelBatchUpdate")]
    pub fn channel_batch_update(
        &self,
        filter: impl serde::Serialize,
        operation: impl Into<types::ChannelBatchOperation>,
    ) -> ChannelBatchUpdate {
        ChannelBatchUpdate(
            runtime::Call::new(&self.connection, &ChannelBatchUpdate::ENDPOINT)
                .field_object("filter", filter)
                .field(
                    "operation",
                    runtime::to::<types::ChannelBatchOperation>(operation),
                ),
        )
    }
}

impl ChannelBatchUpdate {
    const ENDPOINT: runtime::Endpoint<types::ChannelBatchUpdateResponse> = runtime::Endpoint {
        id: "ChannelBatchUpdate",
        method: &runtime::Method::PUT,
        path: "/api/v2/chat/channels/batch",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// New channel data, for the operation `updateData`.
    pub fn data(self, data: impl Into<types::ChannelDataUpdate>) -> Self {
        Self(self.0.field("data", runtime::to::<types::ChannelDataUpdate>(data)))
    }

    /// Users the operation concerns, at most 100. The operation `updateData` needs none.
    pub fn members(
        self,
        members: impl IntoIterator<Item = impl Into<types::ChannelBatchMemberRequest>>,
    ) -> Self {
        let value = runtime::list::<types::ChannelBatchMemberRequest>(members);
        Self(self.0.field("members", value))
    }
}

runtime::operation!(ChannelBatchUpdate, types::ChannelBatchUpdateResponse);
