// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `DeletePollOption`, made by [`Client::delete_poll_option`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeletePollOption(runtime::Call<types::Response>);

impl Client {
    /// Delete an option of a poll.
    ///
    /// Deletes one choice of a poll together with the votes for it, for good.
    ///
    /// `DELETE /api/v2/polls/{poll_id}/options/{option_id}`, with the feature `polls`
    ///
    /// Answers with [`types::Response`]. What is optional is set by the methods of
    /// [`DeletePollOption`].
    ///
    /// # Arguments
    ///
    /// - `poll_id`: Id of the poll, at most 255 characters.
    /// - `option_id`: Id of the option, at most 255 characters.
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
    /// Delete an option on behalf of a user.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client
    ///     .delete_poll_option("which-weekend", "first-of-may")
    ///     .user_id("john")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DeletePollOption")]
    pub fn delete_poll_option(
        &self,
        poll_id: impl Into<String>,
        option_id: impl Into<String>,
    ) -> DeletePollOption {
        DeletePollOption(
            runtime::Call::new(&self.connection, &DeletePollOption::ENDPOINT)
                .path("poll_id", runtime::to::<String>(poll_id))
                .path("option_id", runtime::to::<String>(option_id)),
        )
    }
}

impl DeletePollOption {
    const ENDPOINT: runtime::Endpoint<types::Response> = runtime::Endpoint {
        id: "DeletePollOption",
        method: &runtime::Method::DELETE,
        path: "/api/v2/polls/{poll_id}/options/{option_id}",
        ..runtime::Endpoint::json()
    };

    /// Id of the acting user in server-side calls.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.query("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(DeletePollOption, types::Response);
