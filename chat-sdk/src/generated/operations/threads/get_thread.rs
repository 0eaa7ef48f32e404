// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetThread`, made by [`Chat::get_thread`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetThread(Call<types::GetThreadResponse>);

impl Chat {
    /// Get a thread.
    ///
    /// Answers with one thread: parent message, latest replies, participants, read states and
    /// channel. The query parameters bound how many of each come along; GetReplies pages through
    /// all replies.
    ///
    /// `GET /api/v2/chat/threads/{message_id}`
    ///
    /// # Arguments
    ///
    /// - `message_id`: Id of the parent message of the thread.
    #[doc(alias = "GetThread")]
    pub fn get_thread(&self, message_id: impl Into<String>) -> GetThread {
        GetThread(
            Call::json(
                    &self.connection,
                    "GetThread",
                    Method::GET,
                    "/api/v2/chat/threads/{message_id}",
                )
                .path("message_id", runtime::to::<String>(message_id)),
        )
    }
}

impl GetThread {
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
