//! The client.

use std::fmt;
use std::sync::Arc;

use crate::reqwest::Method;
use crate::secret::Secret;
use crate::{Chat, ClientBuilder, Connection, Error, Object, RawRequest, UserToken};

/// A client of one Stream app, for servers: it holds the API secret, and may do anything.
///
/// Cheap to clone; all clones share one pool of connections. Its `Debug` output shows no secret.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    connection: Connection,
    secret: Secret,
}

impl Client {
    /// A client with the settings that all of Stream's SDKs share.
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

    pub(crate) fn from_parts(connection: Connection, secret: Secret) -> Self {
        Self(Arc::new(Inner { connection, secret }))
    }

    /// The operations of the Chat API.
    pub fn chat(&self) -> Chat {
        Chat::new(self.0.connection.clone())
    }

    /// Begins a call by method and path, for what this version does not know yet. The path begins
    /// with `/api/v2/` for all that Stream offers.
    ///
    /// A POST, PUT or PATCH sends `{}` unless a body is set, because the API wants one.
    pub fn request(&self, method: Method, path: impl Into<String>) -> RawRequest {
        let wants_body = matches!(method, Method::POST | Method::PUT | Method::PATCH);
        let request = self.0.connection.request(method, path);
        if wants_body {
            request.json(Object::default())
        } else {
            request
        }
    }

    /// The connection that operations are sent over.
    pub fn connection(&self) -> &Connection {
        &self.0.connection
    }

    /// Begins a token with which a user connects from a device. Nothing is sent: tokens are signed
    /// with the API secret.
    pub fn user_token(&self, user_id: impl Into<String>) -> UserToken {
        UserToken::new(self.0.secret.clone(), user_id.into())
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("connection", &self.0.connection)
            .finish_non_exhaustive()
    }
}
