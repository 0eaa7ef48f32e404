//! The API secret, and what it signs.

use std::fmt;

use jwt_compact::alg::{Hs256, Hs256Key};
use jwt_compact::{AlgorithmExt, Claims, Header};
use serde::Serialize;

use crate::Error;

/// The API secret. It signs, and never shows itself.
#[derive(Clone)]
pub(crate) struct Secret(Hs256Key);

impl Secret {
    pub(crate) fn new(secret: &str) -> Self {
        Self(Hs256Key::new(secret))
    }

    /// A JSON Web Token of these claims and no others, signed with HS256.
    pub(crate) fn sign(&self, claims: impl Serialize) -> Result<String, Error> {
        let header = Header::empty().with_token_type("JWT");
        Hs256
            .token(&header, &Claims::new(claims), &self.0)
            .map_err(|error| Error::build(format!("the token cannot be signed: {error}")))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}
