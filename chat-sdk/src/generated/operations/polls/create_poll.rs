// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `CreatePoll`, made by [`Client::create_poll`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct CreatePoll(runtime::Call<types::PollResponse>);

impl Client {
    /// Create a poll.
    ///
    /// Stores a poll with up to 100 options on behalf of `user` or `user_id`. It appears in a
    /// channel when a message is sent with its id in `poll_id`.
    ///
    /// `POST /api/v2/polls`, with the feature `polls`
    ///
    /// Answers with [`types::PollResponse`]. What is optional is set by the methods of
    /// [`CreatePoll`].
    ///
    /// # Arguments
    ///
    /// - `name`: Question of the poll.
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
    /// Ask for the best of two dates.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::PollOptionInput;
    /// use serde_json::json;
    ///
    /// let reply = client
    ///     .create_poll("Which weekend shall we sail?")
    ///     .id("which-weekend")
    ///     .options([
    ///         PollOptionInput::new().text("The first of May"),
    ///         PollOptionInput::new()
    ///             .text("The eighth of May")
    ///             .custom(json!({"tide": "high"})),
    ///     ])
    ///     .user_id("john")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Let users vote in secret, add options and answer in own words.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{UserRequest, VotingVisibility};
    /// use serde_json::json;
    ///
    /// let reply = client
    ///     .create_poll("What shall we call the boat?")
    ///     .description("Votes are secret.")
    ///     .allow_answers(true)
    ///     .allow_user_suggested_options(true)
    ///     .voting_visibility(VotingVisibility::Anonymous)
    ///     .max_votes_allowed(3)
    ///     .enforce_unique_vote(false)
    ///     .is_closed(false)
    ///     .custom(json!({"boat": "Albatross"}))
    ///     .user(UserRequest::new("jane").name("Jane"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "CreatePoll")]
    pub fn create_poll(&self, name: impl Into<String>) -> CreatePoll {
        CreatePoll(
            runtime::Call::new(&self.connection, &CreatePoll::ENDPOINT)
                .field("name", runtime::to::<String>(name)),
        )
    }
}

impl CreatePoll {
    const ENDPOINT: runtime::Endpoint<types::PollResponse> = runtime::Endpoint {
        id: "CreatePoll",
        method: &runtime::Method::POST,
        path: "/api/v2/polls",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Whether users may answer with text of their own; `false` by default.
    pub fn allow_answers(self, allow_answers: bool) -> Self {
        Self(self.0.field("allow_answers", allow_answers))
    }

    /// Whether users may add options; `false` by default.
    pub fn allow_user_suggested_options(
        self,
        allow_user_suggested_options: bool,
    ) -> Self {
        Self(self.0.field("allow_user_suggested_options", allow_user_suggested_options))
    }

    /// Extra data of the application on the poll, a free-form JSON object that the API stores and
    /// returns untouched.
    pub fn custom(self, custom: impl serde::Serialize) -> Self {
        Self(self.0.field_object("custom", custom))
    }

    /// Explanation shown with the question.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.field("description", runtime::to::<String>(description)))
    }

    /// Whether each user can vote for one option only; a later vote then replaces the earlier
    /// one. `false` by default.
    pub fn enforce_unique_vote(self, enforce_unique_vote: bool) -> Self {
        Self(self.0.field("enforce_unique_vote", enforce_unique_vote))
    }

    /// Id of the poll, at most 255 characters. Without it the server makes one.
    pub fn id(self, id: impl Into<String>) -> Self {
        Self(self.0.field("id", runtime::to::<String>(id)))
    }

    /// `true` to create the poll without opening it for votes.
    pub fn is_closed(self, is_closed: bool) -> Self {
        Self(self.0.field("is_closed", is_closed))
    }

    /// Most votes one user may cast, at most 10. Without it there is no such limit.
    pub fn max_votes_allowed(self, max_votes_allowed: i32) -> Self {
        Self(self.0.field("max_votes_allowed", max_votes_allowed))
    }

    /// Choices in display order, at most 100.
    pub fn options(
        self,
        options: impl IntoIterator<Item = impl Into<types::PollOptionInput>>,
    ) -> Self {
        Self(self.0.field("options", runtime::list::<types::PollOptionInput>(options)))
    }

    /// User who creates the poll, as an object. Send `user` or `user_id`, not both.
    pub fn user(self, user: impl Into<types::UserRequest>) -> Self {
        Self(self.0.field("user", runtime::to::<types::UserRequest>(user)))
    }

    /// Id of the user who creates the poll. Send `user` or `user_id`, not both.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.field("user_id", runtime::to::<String>(user_id)))
    }

    /// Whether others can see who voted for what: `public`, the default, or `anonymous`.
    pub fn voting_visibility(
        self,
        voting_visibility: impl Into<types::VotingVisibility>,
    ) -> Self {
        let value = runtime::to::<types::VotingVisibility>(voting_visibility);
        Self(self.0.field("voting_visibility", value))
    }
}

runtime::operation!(CreatePoll, types::PollResponse);
