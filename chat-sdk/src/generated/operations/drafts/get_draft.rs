// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Channel;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `GetDraft`, made by [`Chat::get_draft`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetDraft(runtime::Call<types::GetDraftResponse>);

impl Chat {
    /// Get a draft.
    ///
    /// Answers with the unsent message that a user has in a channel or, with `parent_id`, in a
    /// thread. A user has at most one draft in each; without a draft the server answers with
    /// status 404.
    ///
    /// `GET /api/v2/chat/channels/{type}/{id}/draft`, with the feature `drafts`
    ///
    /// Answers with [`types::GetDraftResponse`]. What is optional is set by the methods of
    /// [`GetDraft`].
    ///
    /// # Arguments
    ///
    /// - `type`: Channel type, for example `messaging`.
    /// - `id`: Channel id, unique within its type.
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
    /// Read what a user began to write in a thread.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .get_draft("messaging", "general")
    ///     .parent_id("regatta-plan")
    ///     .user_id("john")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Read what a user began to write in the channel.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.get_draft("messaging", "general").user_id("john").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "GetDraft")]
    pub fn get_draft(
        &self,
        r#type: impl Into<String>,
        id: impl Into<String>,
    ) -> GetDraft {
        GetDraft(
            runtime::Call::new(&self.connection, &GetDraft::ENDPOINT)
                .path("type", runtime::to::<String>(r#type))
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl GetDraft {
    const ENDPOINT: runtime::Endpoint<types::GetDraftResponse> = runtime::Endpoint {
        id: "GetDraft",
        method: &runtime::Method::GET,
        path: "/api/v2/chat/channels/{type}/{id}/draft",
        ..runtime::Endpoint::json()
    };

    /// Id of the parent message when the draft belongs to a thread; leave it out for the draft of
    /// the channel itself.
    pub fn parent_id(self, parent_id: impl Into<String>) -> Self {
        Self(self.0.query("parent_id", runtime::to::<String>(parent_id)))
    }

    /// Id of the acting user in server-side calls; the draft of this user is meant.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.query("user_id", runtime::to::<String>(user_id)))
    }
}

impl Channel {
    /// [`Chat::get_draft`] with the path values of the handle.
    pub fn get_draft(&self) -> GetDraft {
        self.client.get_draft(self.r#type.as_str(), self.id.as_str())
    }
}

runtime::operation!(GetDraft, types::GetDraftResponse);
