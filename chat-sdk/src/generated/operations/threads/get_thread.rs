// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `GetThread`, made by [`Chat::get_thread`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetThread(runtime::Call<types::GetThreadResponse>);

impl Chat {
    /// Get a thread.
    ///
    /// Answers with one thread: parent message, latest replies, participants, read states and
    /// channel. The query parameters bound how many of each come along;
    /// [`get_replies`](super::super::super::Chat::get_replies) pages through all replies.
    ///
    /// `GET /api/v2/chat/threads/{message_id}`, with the feature `threads`
    ///
    /// Answers with [`types::GetThreadResponse`]. What is optional is set by the methods of
    /// [`GetThread`].
    ///
    /// # Arguments
    ///
    /// - `message_id`: Id of the parent message of the thread.
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
    /// Read a thread with its last ten replies and up to ten participants.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .get_thread("regatta-plan")
    ///     .reply_limit(10)
    ///     .participant_limit(10)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Return up to ten members of the channel too.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.get_thread("regatta-plan").member_limit(10).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "GetThread")]
    pub fn get_thread(&self, message_id: impl Into<String>) -> GetThread {
        GetThread(
            runtime::Call::new(&self.connection, &GetThread::ENDPOINT)
                .path("message_id", runtime::to::<String>(message_id)),
        )
    }
}

impl GetThread {
    const ENDPOINT: runtime::Endpoint<types::GetThreadResponse> = runtime::Endpoint {
        id: "GetThread",
        method: &runtime::Method::GET,
        path: "/api/v2/chat/threads/{message_id}",
        ..runtime::Endpoint::json()
    };

    /// How many of the latest replies to include at most.
    ///
    /// Limits: at least 0.
    pub fn reply_limit(self, reply_limit: i32) -> Self {
        Self(self.0.query("reply_limit", reply_limit))
    }

    /// How many thread participants to include at most, 0 to 100.
    pub fn participant_limit(self, participant_limit: i32) -> Self {
        Self(self.0.query("participant_limit", participant_limit))
    }

    /// How many members of the channel to include at most, 0 to 100.
    pub fn member_limit(self, member_limit: i32) -> Self {
        Self(self.0.query("member_limit", member_limit))
    }
}

runtime::operation!(GetThread, types::GetThreadResponse);
