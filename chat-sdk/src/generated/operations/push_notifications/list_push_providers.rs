// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `ListPushProviders`, made by [`Client::list_push_providers`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListPushProviders(runtime::Call<types::ListPushProvidersResponse>);

impl Client {
    /// List push providers.
    ///
    /// Answers with the named push providers of the app. Credentials are part of the answer, so
    /// do not pass it on to clients.
    ///
    /// `GET /api/v2/push_providers`, with the feature `push-notifications`
    ///
    /// Answers with [`types::ListPushProvidersResponse`].
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
    /// let reply = client.list_push_providers().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ListPushProviders")]
    pub fn list_push_providers(&self) -> ListPushProviders {
        ListPushProviders(
            runtime::Call::new(&self.connection, &ListPushProviders::ENDPOINT),
        )
    }
}

impl ListPushProviders {
    const ENDPOINT: runtime::Endpoint<types::ListPushProvidersResponse> = runtime::Endpoint {
        id: "ListPushProviders",
        method: &runtime::Method::GET,
        path: "/api/v2/push_providers",
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
}

runtime::operation!(ListPushProviders, types::ListPushProvidersResponse);
