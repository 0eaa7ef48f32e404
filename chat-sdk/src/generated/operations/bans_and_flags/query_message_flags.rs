// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `QueryMessageFlags`, made by [`Chat::query_message_flags`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct QueryMessageFlags(Call<types::QueryMessageFlagsResponse>);

impl Chat {
    /// Query message flags.
    ///
    /// Lists messages that were flagged by users or by automatic moderation and match
    /// `filter_conditions`, sorted by up to 5 fields. Pages with `limit` (at most 300) and
    /// `offset` (at most 10000); `user` or `user_id` names the acting user.
    ///
    /// `GET /api/v2/chat/moderation/flags/message`, with the feature `bans-and-flags`
    ///
    /// Answers with [`types::QueryMessageFlagsResponse`]. That is one page;
    /// [`items`](QueryMessageFlags::items) goes through all of them. What is optional is set by
    /// the methods of [`QueryMessageFlags`].
    ///
    /// # Errors
    ///
    /// - `400`: The call was refused; the body says why.
    /// - `429`: The app calls this operation too often; the call had no effect.
    ///
    /// Any other failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Example
    ///
    /// List the flags of one channel.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::QueryMessageFlagsPayload;
    /// use serde_json::json;
    ///
    /// let reply = chat
    ///     .query_message_flags()
    ///     .payload(
    ///         QueryMessageFlagsPayload::new()
    ///             .filter_conditions(json!({"channel_cid": "messaging:general"}))
    ///             .limit(25)
    ///             .user_id("john"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "QueryMessageFlags")]
    pub fn query_message_flags(&self) -> QueryMessageFlags {
        QueryMessageFlags(
            Call::json(
                &self.connection,
                "QueryMessageFlags",
                Method::GET,
                "/api/v2/chat/moderation/flags/message",
            ),
        )
    }
}

impl QueryMessageFlags {
    /// Query as one JSON object, sent as compact JSON text: filter, sorting, paging and acting
    /// user.
    pub fn payload(self, payload: impl Into<types::QueryMessageFlagsPayload>) -> Self {
        let value = runtime::to::<types::QueryMessageFlagsPayload>(payload);
        Self(self.0.query_json("payload", value))
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> runtime::Pages<types::QueryMessageFlagsResponse> {
        runtime::Pages::by_offset(
            self.0,
            runtime::Offset::at(runtime::Position::QueryJson("payload", "offset"))
                .up_to(10000)
                .limited_at(runtime::Position::QueryJson("payload", "limit"), Some(300)),
            |page| &page.flags,
        )
    }

    /// The `flags` of all pages from this one on.
    pub fn items(
        self,
    ) -> runtime::Items<types::QueryMessageFlagsResponse, types::MessageFlagResponse> {
        self.pages().items(|page| page.flags)
    }
}

runtime::operation!(QueryMessageFlags, types::QueryMessageFlagsResponse);
