// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `UpsertPushTemplate`, made by [`Client::upsert_push_template`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UpsertPushTemplate(runtime::Call<types::UpsertPushTemplateResponse>);

impl Client {
    /// Create or replace a push template.
    ///
    /// Stores the template that makes the notifications of one provider for one kind of event, in
    /// place of the one before. [`check_push`](super::super::super::Client::check_push) shows
    /// what a template gives before it is stored.
    ///
    /// `POST /api/v2/push_templates`, with the feature `push-notifications`
    ///
    /// Answers with [`types::UpsertPushTemplateResponse`]. What is optional is set by the methods
    /// of [`UpsertPushTemplate`].
    ///
    /// # Arguments
    ///
    /// - `event_type`: Kind of event that the template is for.
    /// - `push_provider_type`: Push service of the provider.
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
    /// Show the sender and the text of a new message.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{PushProviderType, PushTemplateEventType};
    ///
    /// let reply = client
    ///     .upsert_push_template(
    ///         PushTemplateEventType::MessageNew,
    ///         PushProviderType::Firebase,
    ///     )
    ///     .push_provider_name("android")
    ///     .enable_push(true)
    ///     .template(
    ///         "{\"notification\": {\"title\": \"{{ sender.name }}\", \"body\": \"{{ truncate message.text 150 }}\"}}",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Send nothing about reactions.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{PushProviderType, PushTemplateEventType};
    ///
    /// let reply = client
    ///     .upsert_push_template(PushTemplateEventType::ReactionNew, PushProviderType::Apn)
    ///     .enable_push(false)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "UpsertPushTemplate")]
    pub fn upsert_push_template(
        &self,
        event_type: impl Into<types::PushTemplateEventType>,
        push_provider_type: impl Into<types::PushProviderType>,
    ) -> UpsertPushTemplate {
        UpsertPushTemplate(
            runtime::Call::new(&self.connection, &UpsertPushTemplate::ENDPOINT)
                .field(
                    "event_type",
                    runtime::to::<types::PushTemplateEventType>(event_type),
                )
                .field(
                    "push_provider_type",
                    runtime::to::<types::PushProviderType>(push_provider_type),
                ),
        )
    }
}

impl UpsertPushTemplate {
    const ENDPOINT: runtime::Endpoint<types::UpsertPushTemplateResponse> = runtime::Endpoint {
        id: "UpsertPushTemplate",
        method: &runtime::Method::POST,
        path: "/api/v2/push_templates",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Whether events of this kind lead to notifications.
    pub fn enable_push(self, enable_push: bool) -> Self {
        Self(self.0.field("enable_push", enable_push))
    }

    /// Name of the provider, when the app has several of one kind.
    pub fn push_provider_name(self, push_provider_name: impl Into<String>) -> Self {
        let value = runtime::to::<String>(push_provider_name);
        Self(self.0.field("push_provider_name", value))
    }

    /// Handlebars template that makes the payload, JSON. Without it the built-in one is used.
    pub fn template(self, template: impl Into<String>) -> Self {
        Self(self.0.field("template", runtime::to::<String>(template)))
    }
}

runtime::operation!(UpsertPushTemplate, types::UpsertPushTemplateResponse);
