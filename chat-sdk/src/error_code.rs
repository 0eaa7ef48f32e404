//! The codes by which Stream tells its errors apart.

use std::fmt;

use crate::ErrorEnvelope;

/// Declares the codes in one table, from which all else is made.
macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal, $words:literal;)+) => {
        /// Stream's code of an error. The server may send codes that this version does not know.
        ///
        /// ```
        /// use chat_sdk::{Error, ErrorCode, StreamError as _};
        ///
        /// fn is_slow_mode(error: &Error) -> bool {
        ///     matches!(error.error_code(), Some(ErrorCode::Cooldown))
        /// }
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum ErrorCode {
            $($(#[doc = $doc])+ $name,)+
            /// A code that this version does not know.
            Unknown(UnknownCode),
        }

        impl ErrorCode {
            #[cfg(test)]
            const KNOWN: &[Self] = &[$(Self::$name),+];

            /// The number that the server sends.
            pub const fn as_i64(self) -> i64 {
                match self {
                    $(Self::$name => $code,)+
                    Self::Unknown(UnknownCode(code)) => code,
                }
            }
        }

        impl From<i64> for ErrorCode {
            fn from(code: i64) -> Self {
                match code {
                    $($code => Self::$name,)+
                    _ => Self::Unknown(UnknownCode(code)),
                }
            }
        }

        /// A few words, such as `not found`.
        impl fmt::Display for ErrorCode {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    $(Self::$name => f.pad($words),)+
                    Self::Unknown(UnknownCode(code)) => write!(f, "code {code}"),
                }
            }
        }
    };
}

codes! {
    /// The server failed.
    Internal = -1, "internal error";
    /// The API key is not one of an app.
    ApiKeyInvalid = 2, "API key invalid";
    /// A value of the request is missing or wrong; [`ErrorEnvelope::exception_fields`] may say which.
    Input = 4, "invalid input";
    /// The token is missing or wrong.
    Authentication = 5, "authentication failed";
    /// The user name is taken.
    DuplicateUsername = 6, "duplicate user name";
    /// There were too many calls.
    RateLimit = 9, "rate limit exceeded";
    /// What was asked for does not exist.
    NotFound = 16, "not found";
    /// The caller may not do this.
    NotAllowed = 17, "not allowed";
    /// Events of this type cannot be sent.
    EventUnsupported = 18, "event not supported";
    /// The channel type has this feature turned off.
    ChannelFeatureUnsupported = 19, "channel feature not supported";
    /// The message is longer than the channel type allows.
    MessageTooLong = 20, "message too long";
    /// Objects are nested too deep.
    NestingTooDeep = 21, "nesting too deep";
    /// The body of the request is too big.
    PayloadTooBig = 22, "payload too big";
    /// The server did not finish in time.
    RequestTimeout = 23, "request timed out";
    /// The headers of the request are too large.
    HeadersTooLarge = 24, "headers too large";
    /// The token has expired.
    TokenExpired = 40, "token expired";
    /// The token is not valid yet.
    TokenNotYetValid = 41, "token not yet valid";
    /// The token was used before the time at which it says that it was issued.
    TokenUsedBeforeIssued = 42, "token used before issued";
    /// The token is not signed with the secret of the app.
    TokenSignature = 43, "token signature invalid";
    /// A custom command has no endpoint.
    CustomCommandEndpointMissing = 44, "custom command endpoint missing";
    /// The endpoint of a custom command failed.
    CustomCommandCallFailed = 45, "custom command call failed";
    /// There is no connection with this id.
    ConnectionIdUnknown = 46, "connection id unknown";
    /// The user has to wait before sending the next message: the channel is in slow mode.
    Cooldown = 60, "cooldown";
    /// The app is hosted in another region than the one called.
    WrongRegion = 69, "wrong region";
    /// The user may see none of the channels.
    NoAccessToChannels = 70, "no access to channels";
    /// There are too many connections.
    TooManyConnections = 71, "too many connections";
    /// Moderation refused the message.
    MessageModerationFailed = 73, "message failed moderation";
    /// The app is suspended.
    AppSuspended = 99, "app suspended";
}

/// A number that is none of the known codes. Only [`ErrorCode::from`] makes one, so that a known code
/// is never unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UnknownCode(i64);

impl From<ErrorCode> for i64 {
    fn from(code: ErrorCode) -> Self {
        code.as_i64()
    }
}

impl ErrorEnvelope {
    /// Stream's code of the error, as an enum.
    pub fn error_code(&self) -> Option<ErrorCode> {
        self.code.map(ErrorCode::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn codes_round_trip() {
        for number in -100..200 {
            let code = ErrorCode::from(number);
            assert_eq!(code.as_i64(), number);
            let is_known = ErrorCode::KNOWN.contains(&code);
            assert_eq!(matches!(code, ErrorCode::Unknown(_)), !is_known);
        }
        assert_eq!(i64::from(ErrorCode::from(i64::MIN)), i64::MIN);
    }

    #[test]
    fn every_code_has_a_number_and_words_of_its_own() {
        let numbers: HashSet<_> = ErrorCode::KNOWN.iter().map(|code| code.as_i64()).collect();
        let words: HashSet<_> = ErrorCode::KNOWN.iter().map(ErrorCode::to_string).collect();
        assert_eq!(numbers.len(), ErrorCode::KNOWN.len());
        assert_eq!(words.len(), ErrorCode::KNOWN.len());
        assert_eq!(ErrorCode::from(16), ErrorCode::NotFound);
        assert_eq!(ErrorCode::from(1234).to_string(), "code 1234");
    }
}
