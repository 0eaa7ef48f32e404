// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `CheckPush`, made by [`Client::check_push`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct CheckPush(runtime::Call<types::CheckPushResponse>);

impl Client {
    /// Test push notifications.
    ///
    /// Renders the push templates, stored ones or those given, for a message, and sends the
    /// result to the devices of a user unless `skip_devices` is set. Answers with what was
    /// rendered and what failed; nothing is stored.
    ///
    /// `POST /api/v2/check_push`, with the feature `checks`
    ///
    /// Answers with [`types::CheckPushResponse`]. What is optional is set by the methods of
    /// [`CheckPush`].
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
    /// Send a notification about a message to the devices of a user.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::PushEventType;
    ///
    /// let reply = client
    ///     .check_push()
    ///     .message_id("regatta-plan")
    ///     .event_type(PushEventType::MessageNew)
    ///     .push_provider_type("firebase")
    ///     .push_provider_name("android")
    ///     .user_id("john")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Try templates out without sending.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UserRequest;
    ///
    /// let reply = client
    ///     .check_push()
    ///     .apn_template(
    ///         "{\"aps\": {\"alert\": {\"title\": \"{{ sender.name }}\", \"body\": \"{{ message.text }}\"}}}",
    ///     )
    ///     .firebase_template(
    ///         "{\"title\": \"{{ sender.name }}\", \"body\": \"{{ message.text }}\"}",
    ///     )
    ///     .firebase_data_template("{\"cid\": \"{{ channel.cid }}\"}")
    ///     .skip_devices(true)
    ///     .user(UserRequest::new("jane").name("Jane"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "CheckPush")]
    pub fn check_push(&self) -> CheckPush {
        CheckPush(runtime::Call::new(&self.connection, &CheckPush::ENDPOINT))
    }
}

impl CheckPush {
    const ENDPOINT: runtime::Endpoint<types::CheckPushResponse> = runtime::Endpoint {
        id: "CheckPush",
        method: &runtime::Method::POST,
        path: "/api/v2/check_push",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Template for Apple devices to try out, Handlebars that makes JSON.
    pub fn apn_template(self, apn_template: impl Into<String>) -> Self {
        Self(self.0.field("apn_template", runtime::to::<String>(apn_template)))
    }

    /// Kind of event that the notification is about; `message.new` by default.
    pub fn event_type(self, event_type: impl Into<types::PushEventType>) -> Self {
        let value = runtime::to::<types::PushEventType>(event_type);
        Self(self.0.field("event_type", value))
    }

    /// Template of the data part for Firebase to try out.
    pub fn firebase_data_template(
        self,
        firebase_data_template: impl Into<String>,
    ) -> Self {
        let value = runtime::to::<String>(firebase_data_template);
        Self(self.0.field("firebase_data_template", value))
    }

    /// Template of the notification part for Firebase to try out.
    pub fn firebase_template(self, firebase_template: impl Into<String>) -> Self {
        Self(self.0.field("firebase_template", runtime::to::<String>(firebase_template)))
    }

    /// Id of the message to notify of. Without it one is picked at random, or made up.
    pub fn message_id(self, message_id: impl Into<String>) -> Self {
        Self(self.0.field("message_id", runtime::to::<String>(message_id)))
    }

    /// Name of the provider to test, when the app has several of one kind.
    pub fn push_provider_name(self, push_provider_name: impl Into<String>) -> Self {
        let value = runtime::to::<String>(push_provider_name);
        Self(self.0.field("push_provider_name", value))
    }

    /// Kind of the provider to test, such as `firebase` or `apn`.
    pub fn push_provider_type(self, push_provider_type: impl Into<String>) -> Self {
        let value = runtime::to::<String>(push_provider_type);
        Self(self.0.field("push_provider_type", value))
    }

    /// `true` to render the templates without sending to any device.
    pub fn skip_devices(self, skip_devices: bool) -> Self {
        Self(self.0.field("skip_devices", skip_devices))
    }

    /// User whose devices receive the notification, as an object. Send `user` or `user_id`, not
    /// both.
    pub fn user(self, user: impl Into<types::UserRequest>) -> Self {
        Self(self.0.field("user", runtime::to::<types::UserRequest>(user)))
    }

    /// Id of the user whose devices receive the notification. Send `user` or `user_id`, not both.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.field("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(CheckPush, types::CheckPushResponse);
