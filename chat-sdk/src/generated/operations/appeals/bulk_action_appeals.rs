// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `bulk_action_appeals`, made by [`Moderation::bulk_action_appeals`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct BulkActionAppeals(runtime::Call<types::BulkActionAppealsResponse>);

impl Moderation {
    /// Decide about many appeals.
    ///
    /// Applies one decision to up to 100 appeals. The response lists the appeals that it was
    /// applied to, and those for which it failed.
    ///
    /// `POST /api/v2/moderation/appeals/bulk_action`, with the feature `appeals`
    ///
    /// Answers with [`types::BulkActionAppealsResponse`]. What is optional is set by the methods
    /// of [`BulkActionAppeals`].
    ///
    /// # Arguments
    ///
    /// - `action_type`: Decision to apply to all of the appeals.
    /// - `appeal_ids`: Ids of the appeals, 1 to 100.
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
    /// Reject two appeals.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{AppealAction, RejectAppealRequestPayload};
    ///
    /// let reply = moderation
    ///     .bulk_action_appeals(AppealAction::RejectAppeal, ["b6d767d2", "37693cfc"])
    ///     .reject_appeal(RejectAppealRequestPayload::new("The rules forbid it"))
    ///     .user_id("leia")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Accept appeals against bans.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{AppealAction, UnbanActionRequestPayload, UserRequest};
    ///
    /// let reply = moderation
    ///     .bulk_action_appeals(AppealAction::Unban, ["b6d767d2"])
    ///     .unban(
    ///         UnbanActionRequestPayload::new().decision_reason("The account was stolen"),
    ///     )
    ///     .user(UserRequest::new("leia").name("Leia"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Restore the removed content.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{AppealAction, RestoreActionRequestPayload};
    ///
    /// let reply = moderation
    ///     .bulk_action_appeals(AppealAction::Restore, ["b6d767d2"])
    ///     .restore(
    ///         RestoreActionRequestPayload::new().decision_reason("It was a quotation"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Close appeals without a further action.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{AppealAction, MarkReviewedRequestPayload};
    ///
    /// let reply = moderation
    ///     .bulk_action_appeals(AppealAction::MarkReviewed, ["b6d767d2"])
    ///     .mark_reviewed(
    ///         MarkReviewedRequestPayload::new().disable_marking_content_as_reviewed(true),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Unblock content.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{AppealAction, UnblockActionRequestPayload};
    ///
    /// let reply = moderation
    ///     .bulk_action_appeals(AppealAction::Unblock, ["b6d767d2"])
    ///     .unblock(
    ///         UnblockActionRequestPayload::new().decision_reason("It was a quotation"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    pub fn bulk_action_appeals(
        &self,
        action_type: impl Into<types::AppealAction>,
        appeal_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> BulkActionAppeals {
        BulkActionAppeals(
            runtime::Call::new(&self.connection, &BulkActionAppeals::ENDPOINT)
                .field("action_type", runtime::to::<types::AppealAction>(action_type))
                .field("appeal_ids", runtime::list::<String>(appeal_ids)),
        )
    }
}

impl BulkActionAppeals {
    const ENDPOINT: runtime::Endpoint<types::BulkActionAppealsResponse> = runtime::Endpoint {
        id: "bulk_action_appeals",
        method: &runtime::Method::POST,
        path: "/api/v2/moderation/appeals/bulk_action",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Options of `mark_reviewed`.
    pub fn mark_reviewed(
        self,
        mark_reviewed: impl Into<types::MarkReviewedRequestPayload>,
    ) -> Self {
        let value = runtime::to::<types::MarkReviewedRequestPayload>(mark_reviewed);
        Self(self.0.field("mark_reviewed", value))
    }

    /// Options of `reject_appeal`.
    pub fn reject_appeal(
        self,
        reject_appeal: impl Into<types::RejectAppealRequestPayload>,
    ) -> Self {
        let value = runtime::to::<types::RejectAppealRequestPayload>(reject_appeal);
        Self(self.0.field("reject_appeal", value))
    }

    /// Options of `restore`.
    pub fn restore(
        self,
        restore: impl Into<types::RestoreActionRequestPayload>,
    ) -> Self {
        let value = runtime::to::<types::RestoreActionRequestPayload>(restore);
        Self(self.0.field("restore", value))
    }

    /// Options of `unban`.
    pub fn unban(self, unban: impl Into<types::UnbanActionRequestPayload>) -> Self {
        let value = runtime::to::<types::UnbanActionRequestPayload>(unban);
        Self(self.0.field("unban", value))
    }

    /// Options of `unblock`.
    #[deprecated]
    pub fn unblock(
        self,
        unblock: impl Into<types::UnblockActionRequestPayload>,
    ) -> Self {
        let value = runtime::to::<types::UnblockActionRequestPayload>(unblock);
        Self(self.0.field("unblock", value))
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

runtime::operation!(BulkActionAppeals, types::BulkActionAppealsResponse);
