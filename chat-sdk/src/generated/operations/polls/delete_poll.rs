// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `DeletePoll`, made by [`Client::delete_poll`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeletePoll(runtime::Call<types::Response>);

impl Client {
    /// Delete a poll.
    ///
    /// Deletes a poll with its options and votes for good. Messages that carry it stay, without
    /// the poll.
    ///
    /// `DELETE /api/v2/polls/{poll_id}`, with the feature `polls`
    ///
    /// Answers with [`types::Response`]. What is optional is set by the methods of
    /// [`DeletePoll`].
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
    /// Delete a poll on behalf of a user.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.delete_poll("which-weekend").user_id("john").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DeletePoll")]
    pub fn delete_poll(&self, poll_id: impl Into<String>) -> DeletePoll {
        DeletePoll(
            runtime::Call::new(&self.connection, &DeletePoll::ENDPOINT)
                .path("poll_id", runtime::to::<String>(poll_id)),
        )
    }
}

impl DeletePoll {
    const ENDPOINT: runtime::Endpoint<types::Response> = runtime::Endpoint {
        id: "DeletePoll",
        method: &runtime::Method::DELETE,
        path: "/api/v2/polls/{poll_id}",
        ..runtime::Endpoint::json()
    };

    /// Id of the acting user in server-side calls.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.query("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(DeletePoll, types::Response);
