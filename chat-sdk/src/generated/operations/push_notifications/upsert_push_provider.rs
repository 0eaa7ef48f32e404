// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `UpsertPushProvider`, made by [`Client::upsert_push_provider`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UpsertPushProvider(runtime::Call<types::UpsertPushProviderResponse>);

impl Client {
    /// Create or replace a push provider.
    ///
    /// Stores the credentials of a push service under a type and a name, and replaces the ones
    /// before. Devices choose it by `push_provider` and `push_provider_name`.
    ///
    /// `POST /api/v2/push_providers`, with the feature `push-notifications`
    ///
    /// Answers with [`types::UpsertPushProviderResponse`]. What is optional is set by the methods
    /// of [`UpsertPushProvider`].
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
    /// Set up Apple's push service by a key.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::PushProviderRequest;
    ///
    /// let reply = client
    ///     .upsert_push_provider()
    ///     .push_provider(
    ///         PushProviderRequest::new("ios")
    ///             .r#type("apn")
    ///             .apn_auth_type("token")
    ///             .apn_auth_key("keep-me-secret")
    ///             .apn_key_id("ABC123DEFG")
    ///             .apn_team_id("DEF123GHIJ")
    ///             .apn_topic("com.example.chat"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Set up Firebase.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::PushProviderRequest;
    ///
    /// let reply = client
    ///     .upsert_push_provider()
    ///     .push_provider(
    ///         PushProviderRequest::new("android")
    ///             .r#type("firebase")
    ///             .description("The Android app")
    ///             .firebase_credentials("keep-me-secret"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Set up Huawei's push service.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::PushProviderRequest;
    ///
    /// let reply = client
    ///     .upsert_push_provider()
    ///     .push_provider(
    ///         PushProviderRequest::new("huawei")
    ///             .r#type("huawei")
    ///             .huawei_app_id("10234567")
    ///             .huawei_app_secret("keep-me-secret"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Take a provider out of use, and keep it.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Timestamp;
    /// use chat_sdk::types::PushProviderRequest;
    ///
    /// let reply = client
    ///     .upsert_push_provider()
    ///     .push_provider(
    ///         PushProviderRequest::new("xiaomi")
    ///             .r#type("xiaomi")
    ///             .xiaomi_package_name("com.example.chat")
    ///             .disabled_at("2026-12-01T09:00:00Z".parse::<Timestamp>()?)
    ///             .disabled_reason("The contract has ended."),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "UpsertPushProvider")]
    pub fn upsert_push_provider(&self) -> UpsertPushProvider {
        UpsertPushProvider(
            runtime::Call::new(&self.connection, &UpsertPushProvider::ENDPOINT),
        )
    }
}

impl UpsertPushProvider {
    const ENDPOINT: runtime::Endpoint<types::UpsertPushProviderResponse> = runtime::Endpoint {
        id: "UpsertPushProvider",
        method: &runtime::Method::POST,
        path: "/api/v2/push_providers",
        body: runtime::RequestBody::Object("application/json"),
        secrets: &[
            "apn_auth_key",
            "apn_p12_cert",
            "firebase_credentials",
            "firebase_server_key",
            "huawei_app_secret",
            "xiaomi_app_secret",
        ],
        ..runtime::Endpoint::json()
    };

    /// The provider. It is found by its `type` and `name`.
    pub fn push_provider(
        self,
        push_provider: impl Into<types::PushProviderRequest>,
    ) -> Self {
        let value = runtime::to::<types::PushProviderRequest>(push_provider);
        Self(self.0.field("push_provider", value))
    }
}

runtime::operation!(UpsertPushProvider, types::UpsertPushProviderResponse);
