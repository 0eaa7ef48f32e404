// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `upsert_moderation_rule`, made by [`Moderation::upsert_moderation_rule`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UpsertModerationRule(runtime::Call<types::UpsertModerationRuleResponse>);

impl Moderation {
    /// Create or replace a moderation rule.
    ///
    /// Stores a rule under its name. When its conditions hold, its action follows, and the
    /// application receives a `moderation_rule.triggered` event.
    ///
    /// `POST /api/v2/moderation/moderation_rule`, with the feature `moderation-rules`
    ///
    /// Answers with [`types::UpsertModerationRuleResponse`]. What is optional is set by the
    /// methods of [`UpsertModerationRule`].
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the rule, unique in the app or team.
    /// - `rule_type`: Subject of the rule, such as `user`, `content` or `call`.
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
    /// Ban users after five scams within an hour.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{
    ///     BanOptions, RuleAction, RuleBuilderAction, RuleBuilderCondition, TextRuleParameters,
    /// };
    ///
    /// let reply = moderation
    ///     .upsert_moderation_rule("repeated-scams", "user")
    ///     .enabled(true)
    ///     .description("Bans users after five scams within an hour")
    ///     .config_keys(["chat:messaging"])
    ///     .conditions([
    ///         RuleBuilderCondition::new()
    ///             .r#type("text_rule")
    ///             .text_rule_params(
    ///                 TextRuleParameters::new()
    ///                     .threshold(5)
    ///                     .time_window("1h")
    ///                     .harm_labels(["SCAM"]),
    ///             ),
    ///     ])
    ///     .logic("AND")
    ///     .action(
    ///         RuleBuilderAction::new()
    ///             .r#type(RuleAction::BanUser)
    ///             .ban_options(
    ///                 BanOptions::new().reason("Repeated scams").shadow_ban(false),
    ///             ),
    ///     )
    ///     .cooldown_period("24h")
    ///     .user_id("leia")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Flag links of new users in one team.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{
    ///     RuleAction, RuleBuilderAction, RuleBuilderCondition, RuleBuilderConditionGroup,
    ///     TextContentParameters, UserCreatedWithinParameters, UserRequest,
    /// };
    ///
    /// let reply = moderation
    ///     .upsert_moderation_rule("links-of-new-users", "content")
    ///     .team("blue")
    ///     .groups([
    ///         RuleBuilderConditionGroup::new()
    ///             .logic("AND")
    ///             .conditions([
    ///                 RuleBuilderCondition::new()
    ///                     .r#type("text_content")
    ///                     .text_content_params(
    ///                         TextContentParameters::new().contains_url(true),
    ///                     ),
    ///                 RuleBuilderCondition::new()
    ///                     .r#type("user_created_within")
    ///                     .user_created_within_params(
    ///                         UserCreatedWithinParameters::new().max_age("24h"),
    ///                     ),
    ///             ]),
    ///     ])
    ///     .action(RuleBuilderAction::new().r#type(RuleAction::FlagContent))
    ///     .user(UserRequest::new("leia").name("Leia"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Warn, then remove a participant of a call.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{
    ///     CallActionOptions, CallRuleActionSequence, ClosedCaptionRuleParameters,
    ///     RuleBuilderCondition,
    /// };
    ///
    /// let reply = moderation
    ///     .upsert_moderation_rule("rough-calls", "call")
    ///     .conditions([
    ///         RuleBuilderCondition::new()
    ///             .r#type("closed_caption_rule")
    ///             .closed_caption_rule_params(
    ///                 ClosedCaptionRuleParameters::new()
    ///                     .threshold(1)
    ///                     .harm_labels(["INSULT"]),
    ///             ),
    ///     ])
    ///     .action_sequences([
    ///         CallRuleActionSequence::new()
    ///             .violation_number(1)
    ///             .actions(["call_warning"])
    ///             .call_options(
    ///                 CallActionOptions::new().warning_text("Please stay friendly"),
    ///             ),
    ///         CallRuleActionSequence::new().violation_number(2).actions(["kick_user"]),
    ///     ])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    pub fn upsert_moderation_rule(
        &self,
        name: impl Into<String>,
        rule_type: impl Into<String>,
    ) -> UpsertModerationRule {
        UpsertModerationRule(
            runtime::Call::new(&self.connection, &UpsertModerationRule::ENDPOINT)
                .field("name", runtime::to::<String>(name))
                .field("rule_type", runtime::to::<String>(rule_type)),
        )
    }
}

impl UpsertModerationRule {
    const ENDPOINT: runtime::Endpoint<types::UpsertModerationRuleResponse> = runtime::Endpoint {
        id: "upsert_moderation_rule",
        method: &runtime::Method::POST,
        path: "/api/v2/moderation/moderation_rule",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Action that follows when the conditions hold.
    pub fn action(self, action: impl Into<types::RuleBuilderAction>) -> Self {
        Self(self.0.field("action", runtime::to::<types::RuleBuilderAction>(action)))
    }

    /// Steps of an escalation, for rules for calls.
    pub fn action_sequences(
        self,
        action_sequences: impl IntoIterator<
            Item = impl Into<types::CallRuleActionSequence>,
        >,
    ) -> Self {
        let value = runtime::list::<types::CallRuleActionSequence>(action_sequences);
        Self(self.0.field("action_sequences", value))
    }

    /// Conditions of the rule.
    pub fn conditions(
        self,
        conditions: impl IntoIterator<Item = impl Into<types::RuleBuilderCondition>>,
    ) -> Self {
        let value = runtime::list::<types::RuleBuilderCondition>(conditions);
        Self(self.0.field("conditions", value))
    }

    /// Keys of the policies that the rule belongs to; all policies if absent.
    pub fn config_keys(
        self,
        config_keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.field("config_keys", runtime::list::<String>(config_keys)))
    }

    /// Time before the rule can apply to the same user again, as text such as `24h`.
    pub fn cooldown_period(self, cooldown_period: impl Into<String>) -> Self {
        Self(self.0.field("cooldown_period", runtime::to::<String>(cooldown_period)))
    }

    /// Description of the rule.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.field("description", runtime::to::<String>(description)))
    }

    /// `true` if the rule applies.
    pub fn enabled(self, enabled: bool) -> Self {
        Self(self.0.field("enabled", enabled))
    }

    /// Groups of conditions, each with a logic of its own.
    pub fn groups(
        self,
        groups: impl IntoIterator<Item = impl Into<types::RuleBuilderConditionGroup>>,
    ) -> Self {
        let value = runtime::list::<types::RuleBuilderConditionGroup>(groups);
        Self(self.0.field("groups", value))
    }

    /// Logic that joins the conditions, `AND` or `OR`.
    pub fn logic(self, logic: impl Into<String>) -> Self {
        Self(self.0.field("logic", runtime::to::<String>(logic)))
    }

    /// Team that the rule belongs to; without it the rule is for the whole app.
    pub fn team(self, team: impl Into<String>) -> Self {
        Self(self.0.field("team", runtime::to::<String>(team)))
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

runtime::operation!(UpsertModerationRule, types::UpsertModerationRuleResponse);
