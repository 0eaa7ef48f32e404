//! Deliveries over HTTP.

use std::fmt;

use super::gzip::unpack;
use super::signature::{Key, Signature};
use super::{DEFAULT_MAX_BODY_BYTES, Delivery, Event, WebhookError};
use crate::runtime::HeaderMap;
use crate::{Error, builder};

/// Verifies and reads what Stream delivers over HTTP.
///
/// Cheap to clone. Its `Debug` output shows no secret.
#[derive(Clone)]
pub struct Webhook {
    /// The first one signs. Never empty.
    keys: Vec<Key>,
    max_body_bytes: usize,
}

impl Webhook {
    /// Receives the deliveries of the app that has this API secret.
    ///
    /// # Errors
    ///
    /// An error of kind [`Configuration`](crate::ErrorKind::Configuration) if the secret is empty, or
    /// surrounded by white space. With an empty secret, anybody could sign.
    pub fn new(secret: impl AsRef<str>) -> Result<Self, Error> {
        Self::with_secrets([secret])
    }

    /// Receives deliveries that are signed with any of these API secrets: while a secret is replaced,
    /// the new one and the old one, or those of several apps. [`sign`](Self::sign) uses the first.
    ///
    /// ```
    /// # use chat_sdk::webhook::Webhook;
    /// let webhook = Webhook::with_secrets(["the new secret", "the old secret"])?;
    /// # Ok::<(), chat_sdk::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`new`](Self::new), and one of the same kind if there is no secret at all.
    pub fn with_secrets(secrets: impl IntoIterator<Item = impl AsRef<str>>) -> Result<Self, Error> {
        let mut keys = Vec::new();
        for secret in secrets {
            let secret = secret.as_ref();
            builder::check("secret", secret)?;
            keys.push(Key::new(secret)?);
        }
        if keys.is_empty() {
            return Err(Error::configuration(
                "a webhook needs an API secret to verify deliveries: give one or more",
            ));
        }
        Ok(Self {
            keys,
            max_body_bytes: DEFAULT_MAX_BODY_BYTES,
        })
    }

    /// How large a body may be once it is unpacked, in bytes. [`DEFAULT_MAX_BODY_BYTES`] unless set.
    #[must_use = "the setting is that of the value returned"]
    pub fn max_body_bytes(mut self, bytes: usize) -> Self {
        self.max_body_bytes = bytes;
        self
    }

    /// Unpacks, verifies and parses a delivery, given the headers and the body as they came.
    ///
    /// # Errors
    ///
    /// See [`WebhookError`]. Nothing of the body is parsed before its signature has proven right.
    pub fn parse(&self, headers: &HeaderMap, body: &[u8]) -> Result<Delivery, WebhookError> {
        let signature = headers
            .get("x-signature")
            .ok_or(WebhookError::MissingSignature)?;
        let event = self.verified(signature.as_bytes(), body)?;
        Ok(Delivery::new(headers, event))
    }

    /// The same as [`parse`](Self::parse) for servers with headers of another type: `signature` is the
    /// value of the header `X-Signature`.
    ///
    /// # Errors
    ///
    /// See [`WebhookError`].
    pub fn parse_with_signature(
        &self,
        signature: &str,
        body: &[u8],
    ) -> Result<Event, WebhookError> {
        self.verified(signature.as_bytes(), body)
    }

    /// The signature that Stream sends with this body, which is one that is not packed. For tests of
    /// a receiver.
    pub fn sign(&self, body: &[u8]) -> String {
        self.keys
            .first()
            .map_or_else(String::new, |key| key.sign(body))
    }

    fn verified(&self, signature: &[u8], body: &[u8]) -> Result<Event, WebhookError> {
        // First what costs nothing: what is not signed at all is not unpacked.
        let signature = Signature::parse(signature)?;
        let document = unpack(body, self.max_body_bytes)?;
        // No empty body is ever signed. Without this, the error would blame the secret.
        if document.is_empty() {
            return Err(WebhookError::EmptyBody);
        }
        let verified = self
            .keys
            .iter()
            .map(|key| key.verify(&document, &signature));
        // The error of the last one is that of all.
        verified
            .reduce(|first, next| first.or(next))
            .unwrap_or(Err(WebhookError::WrongSignature))?;
        Event::from_json(document.into_owned())
    }
}

impl fmt::Debug for Webhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Webhook")
            .field("max_body_bytes", &self.max_body_bytes)
            .finish_non_exhaustive()
    }
}
