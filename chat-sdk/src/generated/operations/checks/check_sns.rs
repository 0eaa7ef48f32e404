// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `CheckSNS`, made by [`Client::check_sns`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct CheckSns(runtime::Call<types::CheckSnsResponse>);

impl Client {
    /// Test an SNS topic.
    ///
    /// Sends a test message to an SNS topic: the one given, or the one in the settings of the
    /// app. `status` in the answer says whether it was accepted, and `error` why not; nothing is
    /// stored.
    ///
    /// `POST /api/v2/check_sns`, with the feature `checks`
    ///
    /// Answers with [`types::CheckSnsResponse`]. What is optional is set by the methods of
    /// [`CheckSns`].
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
    /// Test a topic before it is put into the settings.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client
    ///     .check_sns()
    ///     .sns_topic_arn("arn:aws:sns:eu-west-1:123456789012:chat-events")
    ///     .sns_key("AKIAIOSFODNN7EXAMPLE")
    ///     .sns_secret("keep-me-secret")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Test the topic in the settings of the app.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.check_sns().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "CheckSNS")]
    pub fn check_sns(&self) -> CheckSns {
        CheckSns(runtime::Call::new(&self.connection, &CheckSns::ENDPOINT))
    }
}

impl CheckSns {
    const ENDPOINT: runtime::Endpoint<types::CheckSnsResponse> = runtime::Endpoint {
        id: "CheckSNS",
        method: &runtime::Method::POST,
        path: "/api/v2/check_sns",
        body: runtime::RequestBody::Object("application/json"),
        secrets: &["sns_key", "sns_secret"],
        ..runtime::Endpoint::json()
    };

    /// Access key of the AWS account.
    pub fn sns_key(self, sns_key: impl Into<String>) -> Self {
        Self(self.0.field("sns_key", runtime::to::<String>(sns_key)))
    }

    /// Secret that belongs to `sns_key`.
    pub fn sns_secret(self, sns_secret: impl Into<String>) -> Self {
        Self(self.0.field("sns_secret", runtime::to::<String>(sns_secret)))
    }

    /// ARN of the topic, such as `arn:aws:sns:eu-west-1:123456789012:chat-events`.
    pub fn sns_topic_arn(self, sns_topic_arn: impl Into<String>) -> Self {
        Self(self.0.field("sns_topic_arn", runtime::to::<String>(sns_topic_arn)))
    }
}

runtime::operation!(CheckSns, types::CheckSnsResponse);
