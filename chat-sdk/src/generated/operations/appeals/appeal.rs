// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `appeal`, made by [`Moderation::appeal`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Appeal(runtime::Call<types::AppealResponse>);

impl Moderation {
    /// Submit an appeal.
    ///
    /// Submits an appeal of a user against a moderation decision about content of that user, or
    /// about a ban. Moderators find it by `query_appeals`, and the application receives an
    /// `appeal.created` event.
    ///
    /// `POST /api/v2/moderation/appeal`, with the feature `appeals`
    ///
    /// Answers with [`types::AppealResponse`]. What is optional is set by the methods of
    /// [`Appeal`].
    ///
    /// # Arguments
    ///
    /// - `appeal_reason`: Reason for the appeal, in the user's own words, at most 500 characters.
    /// - `entity_id`: Id of the content or the user that the decision is about.
    /// - `entity_type`: Kind of content, such as `stream:chat:v1:message` or `stream:user`, or a name of the application's own.
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
    /// Appeal against the removal of a message.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation
    ///     .appeal("It was a quotation", "regatta-plan", "stream:chat:v1:message")
    ///     .user_id("john")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Appeal against a ban, with a screenshot.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UserRequest;
    ///
    /// let reply = moderation
    ///     .appeal("Somebody else used my account", "john", "stream:user")
    ///     .attachments(["https://files.example.com/login.png"])
    ///     .review_queue_item_id("3c59dc04")
    ///     .user(UserRequest::new("john").name("John"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    pub fn appeal(
        &self,
        appeal_reason: impl Into<String>,
        entity_id: impl Into<String>,
        entity_type: impl Into<String>,
    ) -> Appeal {
        Appeal(
            runtime::Call::new(&self.connection, &Appeal::ENDPOINT)
                .field("appeal_reason", runtime::to::<String>(appeal_reason))
                .field("entity_id", runtime::to::<String>(entity_id))
                .field("entity_type", runtime::to::<String>(entity_type)),
        )
    }
}

impl Appeal {
    const ENDPOINT: runtime::Endpoint<types::AppealResponse> = runtime::Endpoint {
        id: "appeal",
        method: &runtime::Method::POST,
        path: "/api/v2/moderation/appeal",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// URLs of files that support the appeal, at most 10.
    pub fn attachments(
        self,
        attachments: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.field("attachments", runtime::list::<String>(attachments)))
    }

    /// Id of the review queue item in which the decision was made.
    pub fn review_queue_item_id(self, review_queue_item_id: impl Into<String>) -> Self {
        let value = runtime::to::<String>(review_queue_item_id);
        Self(self.0.field("review_queue_item_id", value))
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

runtime::operation!(Appeal, types::AppealResponse);
