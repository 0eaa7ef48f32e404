// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `UnreadCounts`, made by [`Chat::unread_counts`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UnreadCounts(runtime::Call<types::WrappedUnreadCountsResponse>);

impl Chat {
    /// Get the unread counts of a user.
    ///
    /// Answers with the number of unread messages of one user: in total, by team, by channel
    /// type, by channel and by thread.
    ///
    /// `GET /api/v2/chat/unread`, with the feature `unread`
    ///
    /// Answers with [`types::WrappedUnreadCountsResponse`]. What is optional is set by the
    /// methods of [`UnreadCounts`].
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
    /// Count the unread messages of a user.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.unread_counts().user_id("john").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "UnreadCounts")]
    pub fn unread_counts(&self) -> UnreadCounts {
        UnreadCounts(runtime::Call::new(&self.connection, &UnreadCounts::ENDPOINT))
    }
}

impl UnreadCounts {
    const ENDPOINT: runtime::Endpoint<types::WrappedUnreadCountsResponse> = runtime::Endpoint {
        id: "UnreadCounts",
        method: &runtime::Method::GET,
        path: "/api/v2/chat/unread",
        ..runtime::Endpoint::json()
    };

    /// Id of the acting user in server-side calls; the unread messages of this user are counted.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.query("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(UnreadCounts, types::WrappedUnreadCountsResponse);
