// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `UpdatePoll`, made by [`Client::update_poll`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UpdatePoll(runtime::Call<types::PollResponse>);

impl Client {
    /// Replace a poll.
    ///
    /// Replaces all data of a poll, so that settings and options left out are lost;
    /// [`update_poll_partial`](super::super::super::Client::update_poll_partial) changes single
    /// fields. `user` or `user_id` names the acting user, who has to be allowed to change the
    /// poll.
    ///
    /// `PUT /api/v2/polls`, with the feature `polls`
    ///
    /// Answers with [`types::PollResponse`]. What is optional is set by the methods of
    /// [`UpdatePoll`].
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the poll to change, at most 255 characters.
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
    /// Change the question and end voting.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::PollOptionRequest;
    ///
    /// let reply = client
    ///     .update_poll("which-weekend", "Which weekend did we choose?")
    ///     .is_closed(true)
    ///     .options([
    ///         PollOptionRequest::new("first-of-may").text("The first of May"),
    ///         PollOptionRequest::new("eighth-of-may").text("The eighth of May"),
    ///     ])
    ///     .user_id("john")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Change who can do what.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{UserRequest, VotingVisibility};
    /// use serde_json::json;
    ///
    /// let reply = client
    ///     .update_poll("boat-name", "What shall we call the boat?")
    ///     .description("Votes are public now.")
    ///     .allow_answers(false)
    ///     .allow_user_suggested_options(false)
    ///     .voting_visibility(VotingVisibility::Public)
    ///     .max_votes_allowed(1)
    ///     .enforce_unique_vote(true)
    ///     .custom(json!({"boat": "Albatross"}))
    ///     .user(UserRequest::new("jane").name("Jane"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "UpdatePoll")]
    pub fn update_poll(
        &self,
        id: impl Into<String>,
        name: impl Into<String>,
    ) -> UpdatePoll {
        UpdatePoll(
            runtime::Call::new(&self.connection, &UpdatePoll::ENDPOINT)
                .field("id", runtime::to::<String>(id))
                .field("name", runtime::to::<String>(name)),
        )
    }
}

impl UpdatePoll {
    const ENDPOINT: runtime::Endpoint<types::PollResponse> = runtime::Endpoint {
        id: "UpdatePoll",
        method: &runtime::Method::PUT,
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

    /// Extra data of the application on the poll, a free-form JSON object that replaces what was
    /// stored.
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

    /// `true` to end voting.
    pub fn is_closed(self, is_closed: bool) -> Self {
        Self(self.0.field("is_closed", is_closed))
    }

    /// Most votes one user may cast, at most 10. Without it there is no such limit.
    pub fn max_votes_allowed(self, max_votes_allowed: i32) -> Self {
        Self(self.0.field("max_votes_allowed", max_votes_allowed))
    }

    /// Choices in display order, at most 100. An option that is left out is removed.
    pub fn options(
        self,
        options: impl IntoIterator<Item = impl Into<types::PollOptionRequest>>,
    ) -> Self {
        let value = runtime::list::<types::PollOptionRequest>(options);
        Self(self.0.field("options", value))
    }

    /// Acting user in a server-side call, as an object. Send `user` or `user_id`, not both.
    pub fn user(self, user: impl Into<types::UserRequest>) -> Self {
        Self(self.0.field("user", runtime::to::<types::UserRequest>(user)))
    }

    /// Id of the acting user in a server-side call. Send `user` or `user_id`, not both.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.field("user_id", runtime::to::<String>(user_id)))
    }

    /// Whether others can see who voted for what: `public` or `anonymous`.
    pub fn voting_visibility(
        self,
        voting_visibility: impl Into<types::VotingVisibility>,
    ) -> Self {
        let value = runtime::to::<types::VotingVisibility>(voting_visibility);
        Self(self.0.field("voting_visibility", value))
    }
}

runtime::operation!(UpdatePoll, types::PollResponse);
