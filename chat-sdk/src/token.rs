//! Tokens with which users connect.

use std::fmt;
use std::time::Duration;

use serde::Serialize;
use serde_json::{Map, Value};

use crate::secret::Secret;
use crate::{Error, Timestamp};

/// How far the time of issue is dated back. The server allows almost no clock that runs ahead of
/// its own.
const BACK_DATED: Duration = Duration::from_secs(5);

/// Claims that have setters of their own, or that would change what the token is.
const RESERVED: [&str; 7] = [
    "user_id",
    "iat",
    "exp",
    "role",
    "channel_cids",
    "call_cids",
    "server",
];

/// A token with which a user connects from a device, made by
/// [`Client::user_token`](crate::Client::user_token).
///
/// ```
/// # use std::time::Duration;
/// # fn main() -> Result<(), chat_sdk::Error> {
/// let client = chat_sdk::Client::new("key", "secret")?;
/// let token = client.user_token("john").expires_in(Duration::from_secs(3600)).sign()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a token is made by `sign`"]
pub struct UserToken {
    secret: Option<Secret>,
    user_id: String,
    issued_at: Option<Timestamp>,
    expiry: Option<Expiry>,
    claims: Map<String, Value>,
    fault: Option<String>,
}

#[derive(Clone, Copy, Debug)]
enum Expiry {
    In(Duration),
    At(Timestamp),
}

impl UserToken {
    pub(crate) fn new(secret: Option<Secret>, user_id: String) -> Self {
        Self {
            secret,
            user_id,
            issued_at: None,
            expiry: None,
            claims: Map::new(),
            fault: None,
        }
    }

    /// Lets the token expire so long after it is issued, in whole seconds. Without an expiry it is
    /// valid until it is revoked.
    pub fn expires_in(mut self, duration: Duration) -> Self {
        self.expiry = Some(Expiry::In(duration));
        self
    }

    /// Lets the token expire at a moment, in whole seconds.
    pub fn expires_at(mut self, moment: impl Into<Timestamp>) -> Self {
        self.expiry = Some(Expiry::At(moment.into()));
        self
    }

    /// The moment at which the token is issued, which is now unless set. The token itself says five
    /// seconds less, because the server refuses one from a clock that runs ahead.
    pub fn issued_at(mut self, moment: impl Into<Timestamp>) -> Self {
        self.issued_at = Some(moment.into());
        self
    }

    /// The role of the user while connected with this token.
    pub fn role(self, role: impl Into<String>) -> Self {
        self.set("role", Value::String(role.into()))
    }

    /// The channels, as `type:id`, that the token gives access to.
    pub fn channel_cids(self, cids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.set("channel_cids", strings(cids))
    }

    /// The calls, as `type:id`, that the token gives access to.
    pub fn call_cids(self, cids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.set("call_cids", strings(cids))
    }

    /// A claim of yours. Those that have setters of their own cannot be set here, nor can `server`,
    /// which would make it a token that may do anything.
    pub fn claim(mut self, name: impl Into<String>, value: impl Serialize) -> Self {
        let name = name.into();
        let fault = if RESERVED.contains(&name.as_str()) {
            format!("the claim `{name}` is reserved")
        } else {
            match serde_json::to_value(value) {
                Ok(value) => return self.set(&name, value),
                Err(error) => format!("the claim `{name}` is not JSON: {error}"),
            }
        };
        self.fault.get_or_insert(fault);
        self
    }

    fn set(mut self, name: &str, value: Value) -> Self {
        self.claims.insert(name.to_owned(), value);
        self
    }

    /// Makes the token.
    ///
    /// # Errors
    ///
    /// An error of kind [`Build`](crate::ErrorKind::Build) if the user id is empty, or a custom claim
    /// is reserved or no JSON; one of kind [`Configuration`](crate::ErrorKind::Configuration) if the
    /// client was made of a bare [`Connection`](crate::Connection), which knows no secret.
    pub fn sign(self) -> Result<String, Error> {
        let secret = self.secret.ok_or_else(|| {
            Error::configuration(
                "the client has no API secret to sign with: make it by `Client::new` or `Client::builder`",
            )
        })?;
        if self.user_id.is_empty() {
            return Err(Error::build("the user id of a token is empty"));
        }
        if let Some(fault) = self.fault {
            return Err(Error::build(fault));
        }
        let issued_at = self.issued_at.unwrap_or_else(Timestamp::now);
        let expires_at = self.expiry.map(|expiry| match expiry {
            Expiry::In(duration) => issued_at + duration,
            Expiry::At(moment) => moment,
        });
        let mut claims = self.claims;
        claims.insert("user_id".to_owned(), self.user_id.into());
        claims.insert(
            "iat".to_owned(),
            (issued_at - BACK_DATED).unix_seconds().into(),
        );
        if let Some(moment) = expires_at {
            claims.insert("exp".to_owned(), moment.unix_seconds().into());
        }
        secret.sign(claims)
    }
}

fn strings(values: impl IntoIterator<Item = impl Into<String>>) -> Value {
    values
        .into_iter()
        .map(|value| Value::String(value.into()))
        .collect()
}

impl fmt::Debug for UserToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserToken")
            .field("user_id", &self.user_id)
            .field("issued_at", &self.issued_at)
            .field("expiry", &self.expiry)
            .finish_non_exhaustive()
    }
}
