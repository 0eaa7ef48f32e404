// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `GetPollOption`, made by [`Client::get_poll_option`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetPollOption(runtime::Call<types::PollOptionResponse>);

impl Client {
    /// Get an option of a poll.
    ///
    /// Answers with one choice of a poll. Its number of votes is part of the poll.
    ///
    /// `GET /api/v2/polls/{poll_id}/options/{option_id}`, with the feature `polls`
    ///
    /// Answers with [`types::PollOptionResponse`].
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
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.get_poll_option("which-weekend", "first-of-may").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetPollOption")]
    pub fn get_poll_option(
        &self,
        poll_id: impl Into<String>,
        option_id: impl Into<String>,
    ) -> GetPollOption {
        GetPollOption(
            runtime::Call::new(&self.connection, &GetPollOption::ENDPOINT)
                .path("poll_id", runtime::to::<String>(poll_id))
                .path("option_id", runtime::to::<String>(option_id)),
        )
    }
}

impl GetPollOption {
    const ENDPOINT: runtime::Endpoint<types::PollOptionResponse> = runtime::Endpoint {
        id: "GetPollOption",
        method: &runtime::Method::GET,
        path: "/api/v2/polls/{poll_id}/options/{option_id}",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetPollOption, types::PollOptionResponse);
