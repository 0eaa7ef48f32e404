// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `GetPoll`, made by [`Client::get_poll`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetPoll(runtime::Call<types::PollResponse>);

impl Client {
    /// Get a poll.
    ///
    /// Answers with one poll: its options, settings, counts, newest votes and answers.
    ///
    /// `GET /api/v2/polls/{poll_id}`, with the feature `polls`
    ///
    /// Answers with [`types::PollResponse`]. What is optional is set by the methods of
    /// [`GetPoll`].
    ///
    /// # Arguments
    ///
    /// - `poll_id`: Id of the poll, at most 255 characters.
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
    /// Read a poll with the votes of a user.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.get_poll("which-weekend").user_id("john").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetPoll")]
    pub fn get_poll(&self, poll_id: impl Into<String>) -> GetPoll {
        GetPoll(
            runtime::Call::new(&self.connection, &GetPoll::ENDPOINT)
                .path("poll_id", runtime::to::<String>(poll_id)),
        )
    }
}

impl GetPoll {
    const ENDPOINT: runtime::Endpoint<types::PollResponse> = runtime::Endpoint {
        id: "GetPoll",
        method: &runtime::Method::GET,
        path: "/api/v2/polls/{poll_id}",
        ..runtime::Endpoint::json()
    };

    /// Id of the acting user in server-side calls; `own_votes` are those of this user.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.query("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(GetPoll, types::PollResponse);
