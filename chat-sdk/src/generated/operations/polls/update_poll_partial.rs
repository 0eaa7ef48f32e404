// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `UpdatePollPartial`, made by [`Client::update_poll_partial`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UpdatePollPartial(runtime::Call<types::PollResponse>);

impl Client {
    /// Change single fields of a poll.
    ///
    /// Writes the fields in `set`, removes those named in `unset` and leaves all others as they
    /// are. `user` or `user_id` names the acting user. To end voting, set `is_closed`.
    ///
    /// `PATCH /api/v2/polls/{poll_id}`, with the feature `polls`
    ///
    /// Answers with [`types::PollResponse`]. What is optional is set by the methods of
    /// [`UpdatePollPartial`].
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
    /// # Examples
    ///
    /// End voting.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use serde_json::json;
    ///
    /// let reply = client
    ///     .update_poll_partial("which-weekend")
    ///     .set(json!({"is_closed": true}))
    ///     .user_id("john")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Write one custom field and remove another.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UserRequest;
    /// use serde_json::json;
    ///
    /// let reply = client
    ///     .update_poll_partial("which-weekend")
    ///     .set(json!({"tide": "low"}))
    ///     .unset(["boat"])
    ///     .user(UserRequest::new("jane").name("Jane"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "UpdatePollPartial")]
    pub fn update_poll_partial(&self, poll_id: impl Into<String>) -> UpdatePollPartial {
        UpdatePollPartial(
            runtime::Call::new(&self.connection, &UpdatePollPartial::ENDPOINT)
                .path("poll_id", runtime::to::<String>(poll_id)),
        )
    }
}

impl UpdatePollPartial {
    const ENDPOINT: runtime::Endpoint<types::PollResponse> = runtime::Endpoint {
        id: "UpdatePollPartial",
        method: &runtime::Method::PATCH,
        path: "/api/v2/polls/{poll_id}",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Fields to write, by name, such as `name` or `is_closed`. Custom fields stand beside them.
    pub fn set(self, set: impl serde::Serialize) -> Self {
        Self(self.0.field_object("set", set))
    }

    /// Names of fields to remove.
    pub fn unset(self, unset: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.field("unset", runtime::list::<String>(unset)))
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

runtime::operation!(UpdatePollPartial, types::PollResponse);
