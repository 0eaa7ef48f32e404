// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `CheckSQS`, made by [`Client::check_sqs`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct CheckSqs(runtime::Call<types::CheckSqsResponse>);

impl Client {
    /// Test an SQS queue.
    ///
    /// Sends a test message to an SQS queue: the one given, or the one in the settings of the
    /// app. `status` in the answer says whether it was accepted, and `error` why not; nothing is
    /// stored.
    ///
    /// `POST /api/v2/check_sqs`, with the feature `checks`
    ///
    /// Answers with [`types::CheckSqsResponse`]. What is optional is set by the methods of
    /// [`CheckSqs`].
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
    /// Test a queue before it is put into the settings.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client
    ///     .check_sqs()
    ///     .sqs_url("https://sqs.eu-west-1.amazonaws.com/123456789012/chat-events")
    ///     .sqs_key("AKIAIOSFODNN7EXAMPLE")
    ///     .sqs_secret("keep-me-secret")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Test the queue in the settings of the app.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.check_sqs().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "CheckSQS")]
    pub fn check_sqs(&self) -> CheckSqs {
        CheckSqs(runtime::Call::new(&self.connection, &CheckSqs::ENDPOINT))
    }
}

impl CheckSqs {
    const ENDPOINT: runtime::Endpoint<types::CheckSqsResponse> = runtime::Endpoint {
        id: "CheckSQS",
        method: &runtime::Method::POST,
        path: "/api/v2/check_sqs",
        body: runtime::RequestBody::Object("application/json"),
        secrets: &["sqs_key", "sqs_secret"],
        ..runtime::Endpoint::json()
    };

    /// Access key of the AWS account.
    pub fn sqs_key(self, sqs_key: impl Into<String>) -> Self {
        Self(self.0.field("sqs_key", runtime::to::<String>(sqs_key)))
    }

    /// Secret that belongs to `sqs_key`.
    pub fn sqs_secret(self, sqs_secret: impl Into<String>) -> Self {
        Self(self.0.field("sqs_secret", runtime::to::<String>(sqs_secret)))
    }

    /// URL of the queue.
    pub fn sqs_url(self, sqs_url: impl Into<String>) -> Self {
        Self(self.0.field("sqs_url", runtime::to::<String>(sqs_url)))
    }
}

runtime::operation!(CheckSqs, types::CheckSqsResponse);
