// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `UnreadCountsBatch`, made by [`Chat::unread_counts_batch`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UnreadCountsBatch(runtime::Call<types::UnreadCountsBatchResponse>);

impl Chat {
    /// Get the unread counts of many users.
    ///
    /// Answers with the unread counts of 1 to 100 users, keyed by user id, each with totals and
    /// the breakdown by channel type, channel and thread.
    ///
    /// `POST /api/v2/chat/unread_batch`, with the feature `unread`
    ///
    /// Answers with [`types::UnreadCountsBatchResponse`].
    ///
    /// # Arguments
    ///
    /// - `user_ids`: Ids of the users, from 1 to 100.
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
    /// Count the unread messages of two users.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.unread_counts_batch(["john", "jane"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "UnreadCountsBatch")]
    pub fn unread_counts_batch(
        &self,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> UnreadCountsBatch {
        UnreadCountsBatch(
            runtime::Call::new(&self.connection, &UnreadCountsBatch::ENDPOINT)
                .field("user_ids", runtime::list::<String>(user_ids)),
        )
    }
}

impl UnreadCountsBatch {
    const ENDPOINT: runtime::Endpoint<types::UnreadCountsBatchResponse> = runtime::Endpoint {
        id: "UnreadCountsBatch",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/unread_batch",
        body: runtime::RequestBody::Object("application/json"),
        only_reads: true,
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(UnreadCountsBatch, types::UnreadCountsBatchResponse);
