// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `submit_action`, made by [`Moderation::submit_action`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SubmitAction(runtime::Call<types::SubmitActionResponse>);

impl Moderation {
    /// Take an action on a review queue item or an appeal.
    ///
    /// Carries out the decision of a moderator: names the item by `item_id` or the appeal by
    /// `appeal_id`, the action by `action_type`, and sets the options of that action in the field
    /// of the same name. The action is recorded in the moderation log.
    ///
    /// `POST /api/v2/moderation/submit_action`, with the feature `review-queue`
    ///
    /// Answers with [`types::SubmitActionResponse`]. What is optional is set by the methods of
    /// [`SubmitAction`].
    ///
    /// # Arguments
    ///
    /// - `action_type`: Action to take.
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
    /// Close an item without a further action.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{MarkReviewedRequestPayload, ReviewAction};
    ///
    /// let reply = moderation
    ///     .submit_action(ReviewAction::MarkReviewed)
    ///     .item_id("3c59dc04")
    ///     .user_id("leia")
    ///     .mark_reviewed(MarkReviewedRequestPayload::new().decision_reason("Harmless"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Delete the message.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{DeleteMessageRequestPayload, ReviewAction};
    ///
    /// let reply = moderation
    ///     .submit_action(ReviewAction::DeleteMessage)
    ///     .item_id("3c59dc04")
    ///     .user_id("leia")
    ///     .delete_message(
    ///         DeleteMessageRequestPayload::new().hard_delete(false).reason("Spam"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Ban the author from the channel for a day.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{BanActionRequestPayload, ReviewAction};
    ///
    /// let reply = moderation
    ///     .submit_action(ReviewAction::Ban)
    ///     .item_id("3c59dc04")
    ///     .user_id("leia")
    ///     .ban(
    ///         BanActionRequestPayload::new()
    ///             .channel_ban_only(true)
    ///             .timeout(1440)
    ///             .reason("Spam"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Accept an appeal against a ban.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{ReviewAction, UnbanActionRequestPayload, UserRequest};
    ///
    /// let reply = moderation
    ///     .submit_action(ReviewAction::Unban)
    ///     .appeal_id("b6d767d2")
    ///     .user(UserRequest::new("leia").name("Leia"))
    ///     .unban(
    ///         UnbanActionRequestPayload::new().decision_reason("The account was stolen"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Reject an appeal.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{RejectAppealRequestPayload, ReviewAction};
    ///
    /// let reply = moderation
    ///     .submit_action(ReviewAction::RejectAppeal)
    ///     .appeal_id("b6d767d2")
    ///     .user_id("leia")
    ///     .reject_appeal(RejectAppealRequestPayload::new("The rules forbid it"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Restore removed content.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{RestoreActionRequestPayload, ReviewAction};
    ///
    /// let reply = moderation
    ///     .submit_action(ReviewAction::Restore)
    ///     .item_id("3c59dc04")
    ///     .user_id("leia")
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
    /// <details><summary>Remove content and block it.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{BlockActionRequestPayload, ReviewAction};
    ///
    /// let reply = moderation
    ///     .submit_action(ReviewAction::Block)
    ///     .item_id("3c59dc04")
    ///     .user_id("leia")
    ///     .block(BlockActionRequestPayload::new().reason("Spam"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Show content to its author only.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{ReviewAction, ShadowBlockActionRequestPayload};
    ///
    /// let reply = moderation
    ///     .submit_action(ReviewAction::ShadowBlock)
    ///     .item_id("3c59dc04")
    ///     .user_id("leia")
    ///     .shadow_block(ShadowBlockActionRequestPayload::new().reason("Spam"))
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
    /// use chat_sdk::types::{ReviewAction, UnblockActionRequestPayload};
    ///
    /// let reply = moderation
    ///     .submit_action(ReviewAction::Unblock)
    ///     .item_id("3c59dc04")
    ///     .user_id("leia")
    ///     .unblock(
    ///         UnblockActionRequestPayload::new().decision_reason("It was a quotation"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Delete the author with all messages.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{DeleteUserRequestPayload, ReviewAction};
    ///
    /// let reply = moderation
    ///     .submit_action(ReviewAction::DeleteUser)
    ///     .item_id("3c59dc04")
    ///     .user_id("leia")
    ///     .delete_user(
    ///         DeleteUserRequestPayload::new()
    ///             .mark_messages_deleted(true)
    ///             .delete_conversation_channels(true),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Delete all messages of the author.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{
    ///     BanMessageDeletion, DeleteUserMessagesRequestPayload, ReviewAction,
    /// };
    ///
    /// let reply = moderation
    ///     .submit_action(ReviewAction::DeleteUserMessages)
    ///     .item_id("3c59dc04")
    ///     .user_id("leia")
    ///     .delete_user_messages(
    ///         DeleteUserMessagesRequestPayload::new(BanMessageDeletion::Soft)
    ///             .delete_reactions(true),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Delete an activity of a feed.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{DeleteActivityRequestPayload, ReviewAction};
    ///
    /// let reply = moderation
    ///     .submit_action(ReviewAction::DeleteActivity)
    ///     .item_id("3c59dc04")
    ///     .user_id("leia")
    ///     .delete_activity(DeleteActivityRequestPayload::new().reason("Spam"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Delete a comment of a feed.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{DeleteCommentRequestPayload, ReviewAction};
    ///
    /// let reply = moderation
    ///     .submit_action(ReviewAction::DeleteComment)
    ///     .item_id("3c59dc04")
    ///     .user_id("leia")
    ///     .delete_comment(DeleteCommentRequestPayload::new().reason("Spam"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Delete a reaction.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{DeleteReactionRequestPayload, ReviewAction};
    ///
    /// let reply = moderation
    ///     .submit_action(ReviewAction::DeleteReaction)
    ///     .item_id("3c59dc04")
    ///     .user_id("leia")
    ///     .delete_reaction(DeleteReactionRequestPayload::new().reason("Spam"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Pass an item on to a moderator with more authority.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{EscalatePayload, ReviewAction};
    ///
    /// let reply = moderation
    ///     .submit_action(ReviewAction::Escalate)
    ///     .item_id("3c59dc04")
    ///     .user_id("leia")
    ///     .escalate(
    ///         EscalatePayload::new()
    ///             .priority("high")
    ///             .reason("Threat")
    ///             .notes("The user names a date"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Exempt the author from automatic moderation.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{BypassActionRequest, ReviewAction};
    ///
    /// let reply = moderation
    ///     .submit_action(ReviewAction::Bypass)
    ///     .item_id("3c59dc04")
    ///     .user_id("leia")
    ///     .bypass(BypassActionRequest::new().enabled(true))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Send the event of a custom action.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{CustomActionRequestPayload, ReviewAction};
    /// use serde_json::json;
    ///
    /// let reply = moderation
    ///     .submit_action(ReviewAction::Custom)
    ///     .item_id("3c59dc04")
    ///     .user_id("leia")
    ///     .custom(
    ///         CustomActionRequestPayload::new()
    ///             .id("call_harbour_master")
    ///             .options(json!({"urgent": true})),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Flag the content.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{FlagRequest, ReviewAction};
    ///
    /// let reply = moderation
    ///     .submit_action(ReviewAction::Flag)
    ///     .item_id("3c59dc04")
    ///     .user_id("leia")
    ///     .flag(FlagRequest::new("regatta-plan", "stream:chat:v1:message").reason("Spam"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    pub fn submit_action(
        &self,
        action_type: impl Into<types::ReviewAction>,
    ) -> SubmitAction {
        SubmitAction(
            runtime::Call::new(&self.connection, &SubmitAction::ENDPOINT)
                .field("action_type", runtime::to::<types::ReviewAction>(action_type)),
        )
    }
}

impl SubmitAction {
    const ENDPOINT: runtime::Endpoint<types::SubmitActionResponse> = runtime::Endpoint {
        id: "submit_action",
        method: &runtime::Method::POST,
        path: "/api/v2/moderation/submit_action",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Id of the appeal that the action decides.
    pub fn appeal_id(self, appeal_id: impl Into<String>) -> Self {
        Self(self.0.field("appeal_id", runtime::to::<String>(appeal_id)))
    }

    /// Options of `ban`.
    pub fn ban(self, ban: impl Into<types::BanActionRequestPayload>) -> Self {
        Self(self.0.field("ban", runtime::to::<types::BanActionRequestPayload>(ban)))
    }

    /// Options of `block`.
    pub fn block(self, block: impl Into<types::BlockActionRequestPayload>) -> Self {
        let value = runtime::to::<types::BlockActionRequestPayload>(block);
        Self(self.0.field("block", value))
    }

    /// Options of `bypass`.
    pub fn bypass(self, bypass: impl Into<types::BypassActionRequest>) -> Self {
        Self(self.0.field("bypass", runtime::to::<types::BypassActionRequest>(bypass)))
    }

    /// Options of `custom`.
    pub fn custom(self, custom: impl Into<types::CustomActionRequestPayload>) -> Self {
        let value = runtime::to::<types::CustomActionRequestPayload>(custom);
        Self(self.0.field("custom", value))
    }

    /// Options of `delete_activity`.
    pub fn delete_activity(
        self,
        delete_activity: impl Into<types::DeleteActivityRequestPayload>,
    ) -> Self {
        let value = runtime::to::<types::DeleteActivityRequestPayload>(delete_activity);
        Self(self.0.field("delete_activity", value))
    }

    /// Options of `delete_comment`.
    pub fn delete_comment(
        self,
        delete_comment: impl Into<types::DeleteCommentRequestPayload>,
    ) -> Self {
        let value = runtime::to::<types::DeleteCommentRequestPayload>(delete_comment);
        Self(self.0.field("delete_comment", value))
    }

    /// Options of `delete_message`.
    pub fn delete_message(
        self,
        delete_message: impl Into<types::DeleteMessageRequestPayload>,
    ) -> Self {
        let value = runtime::to::<types::DeleteMessageRequestPayload>(delete_message);
        Self(self.0.field("delete_message", value))
    }

    /// Options of `delete_reaction`.
    pub fn delete_reaction(
        self,
        delete_reaction: impl Into<types::DeleteReactionRequestPayload>,
    ) -> Self {
        let value = runtime::to::<types::DeleteReactionRequestPayload>(delete_reaction);
        Self(self.0.field("delete_reaction", value))
    }

    /// Options of `delete_user`.
    pub fn delete_user(
        self,
        delete_user: impl Into<types::DeleteUserRequestPayload>,
    ) -> Self {
        let value = runtime::to::<types::DeleteUserRequestPayload>(delete_user);
        Self(self.0.field("delete_user", value))
    }

    /// Options of `delete_user_messages`.
    pub fn delete_user_messages(
        self,
        delete_user_messages: impl Into<types::DeleteUserMessagesRequestPayload>,
    ) -> Self {
        let value = runtime::to::<
            types::DeleteUserMessagesRequestPayload,
        >(delete_user_messages);
        Self(self.0.field("delete_user_messages", value))
    }

    /// Options of `escalate`.
    pub fn escalate(self, escalate: impl Into<types::EscalatePayload>) -> Self {
        Self(self.0.field("escalate", runtime::to::<types::EscalatePayload>(escalate)))
    }

    /// Options of `flag`.
    pub fn flag(self, flag: impl Into<types::FlagRequest>) -> Self {
        Self(self.0.field("flag", runtime::to::<types::FlagRequest>(flag)))
    }

    /// Id of the review queue item.
    pub fn item_id(self, item_id: impl Into<String>) -> Self {
        Self(self.0.field("item_id", runtime::to::<String>(item_id)))
    }

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

    /// Options of `shadow_block`.
    pub fn shadow_block(
        self,
        shadow_block: impl Into<types::ShadowBlockActionRequestPayload>,
    ) -> Self {
        let value = runtime::to::<types::ShadowBlockActionRequestPayload>(shadow_block);
        Self(self.0.field("shadow_block", value))
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

    /// Moderator who takes the action, as an object. Send `user` or `user_id`, not both.
    pub fn user(self, user: impl Into<types::UserRequest>) -> Self {
        Self(self.0.field("user", runtime::to::<types::UserRequest>(user)))
    }

    /// Id of the moderator who takes the action. Send `user` or `user_id`, not both.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.field("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(SubmitAction, types::SubmitActionResponse);
