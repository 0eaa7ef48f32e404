//! Why no connection came about, told by the types of the errors in the chain of causes.

use std::error::Error as StdError;
use std::fmt;
use std::io;

use super::super::resolve::LookupError;
use super::cause::chain;

/// Why no connection came about. See [`Error::connect_failure`](super::Error::connect_failure).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectFailure {
    /// The name of the server has no address, or could not be looked up.
    ///
    /// Told apart only where the SDK makes the HTTP client itself: one of the caller's resolves
    /// names in its own way.
    Dns,
    /// Nobody listens at the address.
    Refused,
    /// TLS could not be agreed on: a certificate that is not trusted, has expired or is another
    /// server's, or a server that does not speak TLS.
    Tls,
    /// Anything else, such as a network that is down or a proxy that refuses.
    Other,
}

impl ConnectFailure {
    pub(super) fn of(error: &(dyn StdError + 'static)) -> Self {
        if any(error, |cause| cause.is::<LookupError>()) {
            Self::Dns
        } else if any(error, is_tls) {
            Self::Tls
        } else if any(error, |cause| {
            is_io(cause, io::ErrorKind::ConnectionRefused)
        }) {
            Self::Refused
        } else {
            Self::Other
        }
    }

    /// A short name for logs and metrics.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Dns => "dns",
            Self::Refused => "connection_refused",
            Self::Tls => "tls",
            Self::Other => "connect",
        }
    }
}

impl fmt::Display for ConnectFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Whether the connection was reset, on either side of it.
pub(super) fn is_reset(error: &(dyn StdError + 'static)) -> bool {
    any(error, |cause| {
        is_io(cause, io::ErrorKind::ConnectionReset)
            || is_io(cause, io::ErrorKind::ConnectionAborted)
            || is_io(cause, io::ErrorKind::BrokenPipe)
    })
}

fn is_io(cause: &(dyn StdError + 'static), kind: io::ErrorKind) -> bool {
    cause
        .downcast_ref::<io::Error>()
        .is_some_and(|error| error.kind() == kind)
}

#[cfg_attr(
    not(any(feature = "rustls-no-provider", feature = "native-tls")),
    expect(unused_variables, reason = "there is no TLS that could fail")
)]
fn is_tls(cause: &(dyn StdError + 'static)) -> bool {
    #[cfg(feature = "rustls-no-provider")]
    if cause.is::<rustls::Error>() {
        return true;
    }
    #[cfg(feature = "native-tls")]
    if cause.is::<native_tls::Error>() {
        return true;
    }
    false
}

/// Whether anything in the chain of causes is what is looked for.
fn any(
    error: &(dyn StdError + 'static),
    found: impl Fn(&(dyn StdError + 'static)) -> bool,
) -> bool {
    chain(error).any(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(error: impl Into<Box<dyn StdError>>) -> ConnectFailure {
        ConnectFailure::of(&*error.into())
    }

    #[test]
    fn types_tell() {
        let lookup = || LookupError::new(io::Error::other("no such name"));
        assert_eq!(of(lookup()), ConnectFailure::Dns);
        // However deep, and through I/O errors.
        let deep = io::Error::other(io::Error::other(lookup()));
        assert_eq!(of(deep), ConnectFailure::Dns);
        let refused = io::Error::from(io::ErrorKind::ConnectionRefused);
        assert_eq!(of(io::Error::other(refused)), ConnectFailure::Refused);
        // Words do not.
        assert_eq!(of("dns error: tls refused"), ConnectFailure::Other);
    }

    #[cfg(feature = "rustls-no-provider")]
    #[test]
    fn tls() {
        let error = io::Error::new(io::ErrorKind::InvalidData, rustls::Error::DecryptError);
        assert_eq!(of(io::Error::other(error)), ConnectFailure::Tls);
    }

    #[test]
    fn resets() {
        for (kind, expected) in [
            (io::ErrorKind::ConnectionReset, true),
            (io::ErrorKind::BrokenPipe, true),
            (io::ErrorKind::ConnectionRefused, false),
            (io::ErrorKind::UnexpectedEof, false),
        ] {
            assert_eq!(is_reset(&io::Error::other(io::Error::from(kind))), expected);
        }
    }
}
