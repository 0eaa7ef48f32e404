// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `GetPushTemplates`, made by [`Client::get_push_templates`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetPushTemplates(runtime::Call<types::GetPushTemplatesResponse>);

impl Client {
    /// List push templates.
    ///
    /// Answers with the templates of one provider, by kind of event. Events without a template
    /// use the built-in one.
    ///
    /// `GET /api/v2/push_templates`, with the feature `push-notifications`
    ///
    /// Answers with [`types::GetPushTemplatesResponse`]. What is optional is set by the methods
    /// of [`GetPushTemplates`].
    ///
    /// # Arguments
    ///
    /// - `push_provider_type`: Push service of the provider.
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
    /// List the templates of a named provider.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::PushProviderType;
    ///
    /// let reply = client
    ///     .get_push_templates(PushProviderType::Firebase)
    ///     .push_provider_name("android")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetPushTemplates")]
    pub fn get_push_templates(
        &self,
        push_provider_type: impl Into<types::PushProviderType>,
    ) -> GetPushTemplates {
        GetPushTemplates(
            runtime::Call::new(&self.connection, &GetPushTemplates::ENDPOINT)
                .query(
                    "push_provider_type",
                    runtime::to::<types::PushProviderType>(push_provider_type),
                ),
        )
    }
}

impl GetPushTemplates {
    const ENDPOINT: runtime::Endpoint<types::GetPushTemplatesResponse> = runtime::Endpoint {
        id: "GetPushTemplates",
        method: &runtime::Method::GET,
        path: "/api/v2/push_templates",
        ..runtime::Endpoint::json()
    };

    /// Name of the provider, when the app has several of one kind.
    pub fn push_provider_name(self, push_provider_name: impl Into<String>) -> Self {
        let value = runtime::to::<String>(push_provider_name);
        Self(self.0.query("push_provider_name", value))
    }
}

runtime::operation!(GetPushTemplates, types::GetPushTemplatesResponse);
