// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `delete_moderation_rule`, made by [`Moderation::delete_moderation_rule`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteModerationRule(runtime::Call<types::DeleteModerationRuleResponse>);

impl Moderation {
    /// Delete a moderation rule.
    ///
    /// Deletes one rule. Actions that it took stay in effect.
    ///
    /// `DELETE /api/v2/moderation/moderation_rule/{id}`, with the feature `moderation-rules`
    ///
    /// Answers with [`types::DeleteModerationRuleResponse`]. What is optional is set by the
    /// methods of [`DeleteModerationRule`].
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the rule.
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
    /// Delete a rule on behalf of a moderator.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation.delete_moderation_rule("1679091c").user_id("leia").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_moderation_rule(&self, id: impl Into<String>) -> DeleteModerationRule {
        DeleteModerationRule(
            runtime::Call::new(&self.connection, &DeleteModerationRule::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl DeleteModerationRule {
    const ENDPOINT: runtime::Endpoint<types::DeleteModerationRuleResponse> = runtime::Endpoint {
        id: "delete_moderation_rule",
        method: &runtime::Method::DELETE,
        path: "/api/v2/moderation/moderation_rule/{id}",
        ..runtime::Endpoint::json()
    };

    /// Id of the acting moderator.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.query("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(DeleteModerationRule, types::DeleteModerationRuleResponse);
