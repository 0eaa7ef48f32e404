// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `create_policy_test_set`, made by [`Moderation::create_policy_test_set`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct CreatePolicyTestSet(runtime::Call<types::PolicyTestSetResponse>);

impl Moderation {
    /// Create a policy test set.
    ///
    /// Creates a set of labeled texts that a policy is tested with. The texts are given as
    /// `rows`, or selected from recent content by `seed`.
    ///
    /// `POST /api/v2/moderation/policy_tests/sets`, with the feature `policy-tests`
    ///
    /// Answers with [`types::PolicyTestSetResponse`]. What is optional is set by the methods of
    /// [`CreatePolicyTestSet`].
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the test set.
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
    /// Create a test set from labeled texts.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::PolicyTestRow;
    ///
    /// let reply = moderation
    ///     .create_policy_test_set("scams")
    ///     .config_key("chat:messaging")
    ///     .team("blue")
    ///     .mode("expected")
    ///     .rows([
    ///         PolicyTestRow::new()
    ///             .text("I sell maps")
    ///             .content_type("message")
    ///             .labels(["SCAM"])
    ///             .recommended_action("flag"),
    ///         PolicyTestRow::new().text("Ship ahoy!").recommended_action("keep"),
    ///     ])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Create a test set from recent content.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::PolicyTestSeedSpec;
    ///
    /// let reply = moderation
    ///     .create_policy_test_set("recent")
    ///     .config_key("chat:messaging")
    ///     .mode("drift")
    ///     .seed(PolicyTestSeedSpec::new(100).labels(["SCAM"]))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    pub fn create_policy_test_set(
        &self,
        name: impl Into<String>,
    ) -> CreatePolicyTestSet {
        CreatePolicyTestSet(
            runtime::Call::new(&self.connection, &CreatePolicyTestSet::ENDPOINT)
                .field("name", runtime::to::<String>(name)),
        )
    }
}

impl CreatePolicyTestSet {
    const ENDPOINT: runtime::Endpoint<types::PolicyTestSetResponse> = runtime::Endpoint {
        id: "create_policy_test_set",
        method: &runtime::Method::POST,
        path: "/api/v2/moderation/policy_tests/sets",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Key of the policy to test, such as `chat:messaging`.
    pub fn config_key(self, config_key: impl Into<String>) -> Self {
        Self(self.0.field("config_key", runtime::to::<String>(config_key)))
    }

    /// Comparison that a run makes, such as the expected labels or the results of an earlier run.
    pub fn mode(self, mode: impl Into<String>) -> Self {
        Self(self.0.field("mode", runtime::to::<String>(mode)))
    }

    /// Texts with their expected results.
    pub fn rows(
        self,
        rows: impl IntoIterator<Item = impl Into<types::PolicyTestRow>>,
    ) -> Self {
        Self(self.0.field("rows", runtime::list::<types::PolicyTestRow>(rows)))
    }

    /// Selection of recent content that fills the set, in place of `rows`.
    pub fn seed(self, seed: impl Into<types::PolicyTestSeedSpec>) -> Self {
        Self(self.0.field("seed", runtime::to::<types::PolicyTestSeedSpec>(seed)))
    }

    /// Team that the policy belongs to.
    pub fn team(self, team: impl Into<String>) -> Self {
        Self(self.0.field("team", runtime::to::<String>(team)))
    }
}

runtime::operation!(CreatePolicyTestSet, types::PolicyTestSetResponse);
