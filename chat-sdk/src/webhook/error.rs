//! What can be wrong with a delivery.

use std::error::Error as StdError;
use std::{fmt, io};

use crate::runtime::one_line;

/// Why a delivery was refused. The text is one line, in which nothing of the body or the secret
/// stands.
#[derive(Debug)]
#[non_exhaustive]
pub enum WebhookError {
    /// The header `X-Signature` is missing or empty.
    MissingSignature,
    /// The signature is not hex: 64 digits, lowercase.
    MalformedSignature,
    /// The signature is not that of this body and this secret.
    WrongSignature,
    /// There is nothing in the body, or nothing but white space.
    EmptyBody,
    /// The body begins as gzip does, but cannot be unpacked.
    BrokenGzip(io::Error),
    /// The body is larger than it may be, as it came or once it is unpacked.
    TooLarge {
        /// How large it may be, in bytes.
        limit: usize,
    },
    /// The body of an SQS message, or the `Message` of an SNS notification, is neither JSON nor base64.
    BrokenBase64(Box<dyn StdError + Send + Sync>),
    /// The event, or the envelope of an SNS notification, is not JSON.
    BrokenJson(serde_json::Error),
    /// The envelope is not that of an SNS notification.
    NoNotification,
    /// The event has no `type`, or an empty one.
    MissingType,
}

impl WebhookError {
    /// Whether it is the signature that is wrong, so that anybody may have sent the body: the answer
    /// is 401. After any other error it is 400.
    pub fn is_unauthenticated(&self) -> bool {
        matches!(
            self,
            Self::MissingSignature | Self::MalformedSignature | Self::WrongSignature
        )
    }
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingSignature => f.write_str(
                "the delivery is not signed: refuse it; if Stream sent it, see that the header \
                 `X-Signature` is passed on",
            ),
            Self::MalformedSignature => f.write_str(
                "the signature is not 64 lowercase hex digits: give the header `X-Signature` as it \
                 came",
            ),
            Self::WrongSignature => f.write_str(
                "the signature is wrong: refuse the delivery; if Stream sent it, use the API secret \
                 of the same app, and give the body byte for byte",
            ),
            Self::EmptyBody => f.write_str(
                "the body is empty: see that nothing else reads the body before",
            ),
            Self::BrokenGzip(error) => write!(
                f,
                "the body is broken gzip: give it as it came, byte for byte: {}",
                line(error)
            ),
            Self::TooLarge { limit } => write!(
                f,
                "the body is larger than {limit} bytes, as it came or once it is unpacked: if Stream \
                 sends such events, raise the limit"
            ),
            Self::BrokenBase64(error) => write!(
                f,
                "the message is neither JSON nor base64: give it as it came: {}",
                line(error)
            ),
            Self::BrokenJson(error) => write!(
                f,
                "the body is not JSON: give it as it came: {}",
                line(error)
            ),
            Self::NoNotification => f.write_str(
                "the envelope is not an SNS notification: confirm subscriptions elsewhere, and with \
                 raw message delivery use `from_sqs`",
            ),
            Self::MissingType => f.write_str(
                "the event has no `type`: see that what is delivered here is Stream's",
            ),
        }
    }
}

/// The text of a cause, of which somebody else may have made more than a line.
fn line(cause: &impl fmt::Display) -> String {
    const LONGEST: usize = 300;
    one_line(&cause.to_string(), LONGEST).into_owned()
}

impl StdError for WebhookError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::BrokenGzip(error) => Some(error),
            Self::BrokenBase64(error) => Some(error.as_ref()),
            Self::BrokenJson(error) => Some(error),
            _ => None,
        }
    }
}
