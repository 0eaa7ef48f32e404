// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `GetApp`, made by [`Client::get_app`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetApp(runtime::Call<types::GetApplicationResponse>);

impl Client {
    /// Get the settings of the app.
    ///
    /// Answers with all settings of the app: features, limits, push credentials, targets of
    /// events, grants and the configuration of its channel types. Secrets are part of the answer,
    /// so do not pass it on to clients.
    ///
    /// `GET /api/v2/app`, with the feature `app-settings`
    ///
    /// Answers with [`types::GetApplicationResponse`].
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
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.get_app().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetApp")]
    pub fn get_app(&self) -> GetApp {
        GetApp(runtime::Call::new(&self.connection, &GetApp::ENDPOINT))
    }
}

impl GetApp {
    const ENDPOINT: runtime::Endpoint<types::GetApplicationResponse> = runtime::Endpoint {
        id: "GetApp",
        method: &runtime::Method::GET,
        path: "/api/v2/app",
        secrets: &[
            "api_key",
            "apn_auth_key",
            "apn_p12_cert",
            "auth_key",
            "credentials_json",
            "firebase_credentials",
            "firebase_server_key",
            "gcs_credentials",
            "huawei_app_secret",
            "p12_cert",
            "secret",
            "server_key",
            "sns_key",
            "sns_secret",
            "sqs_key",
            "sqs_secret",
            "stream_key",
            "xiaomi_app_secret",
        ],
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetApp, types::GetApplicationResponse);
