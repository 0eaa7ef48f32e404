// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `CreatePollOption`, made by [`Client::create_poll_option`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct CreatePollOption(runtime::Call<types::PollOptionResponse>);

impl Client {
    /// Add an option to a poll.
    ///
    /// Adds one choice to a poll that is open, on behalf of `user` or `user_id`. Users other than
    /// its creator can do so if the poll has `allow_user_suggested_options`.
    ///
    /// `POST /api/v2/polls/{poll_id}/options`, with the feature `polls`
    ///
    /// Answers with [`types::PollOptionResponse`]. What is optional is set by the methods of
    /// [`CreatePollOption`].
    ///
    /// # Arguments
    ///
    /// - `poll_id`: Id of the poll, at most 255 characters.
    /// - `text`: Label voters see.
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
    /// Add an option on behalf of a user.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use serde_json::json;
    ///
    /// let reply = client
    ///     .create_poll_option("which-weekend", "The fifteenth of May")
    ///     .custom(json!({"tide": "high"}))
    ///     .user_id("john")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Name the user as an object.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UserRequest;
    ///
    /// let reply = client
    ///     .create_poll_option("which-weekend", "The fifteenth of May")
    ///     .user(UserRequest::new("jane").name("Jane"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "CreatePollOption")]
    pub fn create_poll_option(
        &self,
        poll_id: impl Into<String>,
        text: impl Into<String>,
    ) -> CreatePollOption {
        CreatePollOption(
            runtime::Call::new(&self.connection, &CreatePollOption::ENDPOINT)
                .path("poll_id", runtime::to::<String>(poll_id))
                .field("text", runtime::to::<String>(text)),
        )
    }
}

impl CreatePollOption {
    const ENDPOINT: runtime::Endpoint<types::PollOptionResponse> = runtime::Endpoint {
        id: "CreatePollOption",
        method: &runtime::Method::POST,
        path: "/api/v2/polls/{poll_id}/options",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Extra data of the application on the option, a free-form JSON object that the API stores
    /// and returns untouched.
    pub fn custom(self, custom: impl serde::Serialize) -> Self {
        Self(self.0.field_object("custom", custom))
    }

    /// Acting user in a server-side call, as an object. Send `user` or `user_id`, not both.
    pub fn user(self, user: impl Into<types::UserRequest>) -> Self {
        Self(self.0.field("user", runtime::to::<types::UserRequest>(user)))
    }

    /// Id of the acting user in a server-side call. Send `user` or `user_id`, not both.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.field("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(CreatePollOption, types::PollOptionResponse);
