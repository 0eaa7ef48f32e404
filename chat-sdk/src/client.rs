//! What the generated client cannot know: how it is made, and what the secret is for.

use crate::reqwest::Method;
use crate::{Chat, Client, ClientBuilder, Error, Moderation, Object, RawRequest, UserToken};

impl Client {
    /// A client with the settings that Stream's own SDKs share.
    ///
    /// # Errors
    ///
    /// See [`ClientBuilder::build`].
    pub fn new(key: impl Into<String>, secret: impl Into<String>) -> Result<Self, Error> {
        Self::builder(key, secret).build()
    }

    /// A client with the settings of the environment: `STREAM_API_KEY`, `STREAM_API_SECRET`, and
    /// optionally `STREAM_BASE_URL` and `STREAM_REQUEST_TIMEOUT` (in seconds).
    ///
    /// # Errors
    ///
    /// An error of kind [`Configuration`](crate::ErrorKind::Configuration) that names the variable
    /// which is missing or not usable. See also [`ClientBuilder::build`].
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build()
    }

    /// Begins a client with settings of its own. Both the key and the secret of an app are shown in
    /// Stream's dashboard.
    pub fn builder(key: impl Into<String>, secret: impl Into<String>) -> ClientBuilder {
        ClientBuilder::new(key.into(), secret.into())
    }

    /// Begins a call by method and path, for what this version does not know yet. The path begins
    /// with `/api/v2/` for all that Stream offers.
    ///
    /// A POST, PUT or PATCH sends `{}` unless a body is set, because the API wants one.
    pub fn request(&self, method: Method, path: impl Into<String>) -> RawRequest {
        let wants_body = matches!(method, Method::POST | Method::PUT | Method::PATCH);
        let request = self.connection().request(method, path);
        if wants_body {
            request.json(Object::default())
        } else {
            request
        }
    }

    /// Begins a token with which a user connects from a device. Nothing is sent: tokens are signed
    /// with the API secret.
    pub fn user_token(&self, user_id: impl Into<String>) -> UserToken {
        UserToken::new(self.connection().context().cloned(), user_id.into())
    }
}

impl Chat {
    /// The client that this is a part of, for what all of Stream's products share. Makes no call.
    ///
    /// ```no_run
    /// # async fn run(chat: chat_sdk::Chat) -> Result<(), chat_sdk::Error> {
    /// let reply = chat.client().list_roles().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn client(&self) -> Client {
        Client::from(self.connection().clone())
    }

    /// The operations of the Moderation API. Makes no call.
    pub fn moderation(&self) -> Moderation {
        Moderation::from(self.connection().clone())
    }
}

impl Moderation {
    /// The client that this is a part of, for what all of Stream's products share. Makes no call.
    pub fn client(&self) -> Client {
        Client::from(self.connection().clone())
    }
}
