//! Who sent a body.

use data_encoding::HEXLOWER;
use hmac::{Hmac, Mac};
use sha2::Sha256;

use super::WebhookError;
use crate::Error;

/// The length of a SHA-256.
const BYTES: usize = 32;

/// The API secret, ready to sign. The secret itself is not kept.
#[derive(Clone)]
pub(super) struct Key(Hmac<Sha256>);

impl Key {
    pub(super) fn new(secret: &str) -> Result<Self, Error> {
        match Hmac::new_from_slice(secret.as_bytes()) {
            Ok(hmac) => Ok(Self(hmac)),
            // HMAC takes keys of any length, which its signature does not say.
            Err(error) => Err(Error::configuration(format!(
                "the API secret cannot be used: {error}"
            ))),
        }
    }

    pub(super) fn sign(&self, body: &[u8]) -> String {
        HEXLOWER.encode(&self.over(body).finalize().into_bytes())
    }

    /// Compares in constant time.
    pub(super) fn verify(&self, body: &[u8], signature: &Signature) -> Result<(), WebhookError> {
        self.over(body)
            .verify_slice(&signature.0)
            .map_err(|_| WebhookError::WrongSignature)
    }

    fn over(&self, body: &[u8]) -> Hmac<Sha256> {
        self.0.clone().chain_update(body)
    }
}

/// A signature that came with a body.
pub(super) struct Signature(Vec<u8>);

impl Signature {
    /// Reads lowercase hex, and nothing else: one signature has one spelling.
    pub(super) fn parse(hex: &[u8]) -> Result<Self, WebhookError> {
        if hex.is_empty() {
            return Err(WebhookError::MissingSignature);
        }
        match HEXLOWER.decode(hex) {
            Ok(bytes) if bytes.len() == BYTES => Ok(Self(bytes)),
            _ => Err(WebhookError::MalformedSignature),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// From RFC 4231, from Wikipedia, and by Python's `hmac` with a key longer than a block.
    #[test]
    fn signatures_that_others_made() {
        let long = "a".repeat(131);
        for (secret, body, signature) in [
            (
                "Jefe",
                "what do ya want for nothing?",
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
            ),
            (
                "key",
                "The quick brown fox jumps over the lazy dog",
                "f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8",
            ),
            (
                &long,
                "{}",
                "a036f993e6f0018bf683ba84dc0e08629ceaac8312224dd12b57804b820a8792",
            ),
        ] {
            let key = Key::new(secret).expect("a key");
            assert_eq!(key.sign(body.as_bytes()), signature);
        }
    }

    #[test]
    fn only_lowercase_hex_of_the_right_length_is_a_signature() {
        let right = "0123456789abcdef".repeat(4);
        assert!(Signature::parse(right.as_bytes()).is_ok());
        for wrong in [
            "0",
            "00",
            &right[1..],
            &right[2..],
            &format!("{right}00"),
            &format!(" {right}"),
            &right.to_uppercase(),
            &right.replace('a', "g"),
            &right.replace("ab", "ä"),
            &format!("sha256={right}"),
        ] {
            let result = Signature::parse(wrong.as_bytes());
            assert!(
                matches!(result, Err(WebhookError::MalformedSignature)),
                "{wrong}"
            );
        }
    }
}
