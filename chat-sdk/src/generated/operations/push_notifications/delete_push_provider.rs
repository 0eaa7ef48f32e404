// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `DeletePushProvider`, made by [`Client::delete_push_provider`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeletePushProvider(runtime::Call<types::Response>);

impl Client {
    /// Delete a push provider.
    ///
    /// Deletes a push provider with its credentials and templates. Devices that use it receive no
    /// further notifications.
    ///
    /// `DELETE /api/v2/push_providers/{type}/{name}`, with the feature `push-notifications`
    ///
    /// Answers with [`types::Response`].
    ///
    /// # Arguments
    ///
    /// - `type`: Push service of the provider.
    /// - `name`: Name of the provider, 1 to 36 characters.
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
    /// use chat_sdk::types::PushProviderType;
    ///
    /// let reply = client
    ///     .delete_push_provider(PushProviderType::Firebase, "android")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DeletePushProvider")]
    pub fn delete_push_provider(
        &self,
        r#type: impl Into<types::PushProviderType>,
        name: impl Into<String>,
    ) -> DeletePushProvider {
        DeletePushProvider(
            runtime::Call::new(&self.connection, &DeletePushProvider::ENDPOINT)
                .path("type", runtime::to::<types::PushProviderType>(r#type))
                .path("name", runtime::to::<String>(name)),
        )
    }
}

impl DeletePushProvider {
    const ENDPOINT: runtime::Endpoint<types::Response> = runtime::Endpoint {
        id: "DeletePushProvider",
        method: &runtime::Method::DELETE,
        path: "/api/v2/push_providers/{type}/{name}",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(DeletePushProvider, types::Response);
