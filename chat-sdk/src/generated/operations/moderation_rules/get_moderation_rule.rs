// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `get_moderation_rule`, made by [`Moderation::get_moderation_rule`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetModerationRule(runtime::Call<types::GetModerationRuleResponse>);

impl Moderation {
    /// Get a moderation rule.
    ///
    /// Returns one rule with its conditions and its action.
    ///
    /// `GET /api/v2/moderation/moderation_rule/{id}`, with the feature `moderation-rules`
    ///
    /// Answers with [`types::GetModerationRuleResponse`].
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
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation.get_moderation_rule("1679091c").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_moderation_rule(&self, id: impl Into<String>) -> GetModerationRule {
        GetModerationRule(
            runtime::Call::new(&self.connection, &GetModerationRule::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl GetModerationRule {
    const ENDPOINT: runtime::Endpoint<types::GetModerationRuleResponse> = runtime::Endpoint {
        id: "get_moderation_rule",
        method: &runtime::Method::GET,
        path: "/api/v2/moderation/moderation_rule/{id}",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetModerationRule, types::GetModerationRuleResponse);
