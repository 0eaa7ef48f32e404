//! The reason why no connection was made or a call was refused, read from the chain of causes.

use std::error::Error as StdError;
use std::fmt;
use std::io;

use http::Uri;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::client::legacy::connect::proxy::Tunnel;
use tower_service::Service;

use super::super::resolve::LookupError;
use super::cause::chain;

/// Why no connection came about. See [`Error::connect_failure`](super::Error::connect_failure).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectFailure {
    /// The name of the server has no address, or could not be looked up.
    ///
    /// Distinguished only if the SDK makes the HTTP client itself: one of the caller's resolves names
    /// in its own way.
    Dns,
    /// Nobody listens at the address.
    Refused,
    /// The TLS handshake failed: a certificate that is not trusted, has expired or is another
    /// server's, a server that does not speak TLS, or one that ended the handshake.
    Tls,
    /// The proxy could not be reached, or refused to connect to the server.
    ///
    /// Distinguished only if the SDK makes the HTTP client itself, for proxies of the environment.
    Proxy,
    /// Anything else, such as a network that is down.
    Other,
}

/// The error of a TCP connection, whose type has no public name.
type TcpError = <HttpConnector as Service<Uri>>::Error;

/// The error of a tunnel through a proxy, whose type has no public name.
type TunnelError = <Tunnel<HttpConnector> as Service<Uri>>::Error;

/// An error of connecting that is the proxy's.
#[derive(Debug)]
pub(in super::super) struct ThroughProxy(reqwest::Error);

impl ThroughProxy {
    pub(in super::super) fn new(error: reqwest::Error) -> Self {
        Self(error)
    }
}

impl fmt::Display for ThroughProxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the proxy did not connect")
    }
}

impl StdError for ThroughProxy {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.0)
    }
}

/// Returns true if an error of connecting through a proxy is the proxy's, and not that of the TLS
/// handshake with the server behind it.
pub(in super::super) fn is_of_proxy(error: &(dyn StdError + 'static), is_https: bool) -> bool {
    !is_https || any(error, |cause| cause.is::<TunnelError>()) || !is_tls_failure(error)
}

/// The way in which a proxy refused a tunnel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum TunnelRefusal {
    /// With status 407.
    Authentication,
    /// With another status, which the HTTP client drops.
    Other,
}

/// Returns the way in which a proxy refused a tunnel, if one did.
pub(in super::super) fn tunnel_refusal(error: &(dyn StdError + 'static)) -> Option<TunnelRefusal> {
    chain(error).find_map(|cause| match cause.downcast_ref::<TunnelError>()? {
        TunnelError::ProxyAuthRequired => Some(TunnelRefusal::Authentication),
        TunnelError::TunnelUnsuccessful => Some(TunnelRefusal::Other),
        _ => None,
    })
}

/// The reason why a call had no effect although there was a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Cut {
    /// The server refused its stream, which promises that nothing was done (RFC 9113, section 8.7).
    Refused,
    /// The server closes the connection, and the stream is beyond the last that it takes up.
    Closing,
    /// The connection ended before the request was written.
    Unsent,
}

impl Cut {
    pub(in super::super) fn of(error: &(dyn StdError + 'static)) -> Option<Self> {
        chain(error).find_map(|cause| match cause.downcast_ref::<h2::Error>() {
            Some(error) => Self::of_http2(error),
            None => is_canceled(cause).then_some(Self::Unsent),
        })
    }

    /// By the same conditions as those of reqwest, which repeats requests that it can copy.
    fn of_http2(error: &h2::Error) -> Option<Self> {
        match error.reason() {
            _ if !error.is_remote() => None,
            Some(h2::Reason::NO_ERROR) if error.is_go_away() => Some(Self::Closing),
            Some(h2::Reason::REFUSED_STREAM) if error.is_reset() => Some(Self::Refused),
            _ => None,
        }
    }
}

/// hyper cancels a request only while it still has the whole of it.
fn is_canceled(cause: &(dyn StdError + 'static)) -> bool {
    cause
        .downcast_ref::<hyper::Error>()
        .is_some_and(hyper::Error::is_canceled)
}

impl ConnectFailure {
    pub(super) fn of(error: &(dyn StdError + 'static)) -> Self {
        if any(error, |cause| cause.is::<ThroughProxy>()) {
            Self::Proxy
        } else if any(error, |cause| cause.is::<LookupError>()) {
            Self::Dns
        } else if is_tls_failure(error) {
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
            Self::Proxy => "proxy",
            Self::Other => "connect",
        }
    }
}

impl fmt::Display for ConnectFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Returns true if the connection was reset, on either side of it.
pub(super) fn is_reset(error: &(dyn StdError + 'static)) -> bool {
    any(error, is_reset_io)
}

fn is_reset_io(cause: &(dyn StdError + 'static)) -> bool {
    is_io(cause, io::ErrorKind::ConnectionReset)
        || is_io(cause, io::ErrorKind::ConnectionAborted)
        || is_io(cause, io::ErrorKind::BrokenPipe)
}

fn is_io(cause: &(dyn StdError + 'static), kind: io::ErrorKind) -> bool {
    cause
        .downcast_ref::<io::Error>()
        .is_some_and(|error| error.kind() == kind)
}

/// Returns true if the TLS handshake failed.
///
/// A peer that ends the handshake leaves an I/O error. Those of TCP, of tunnels and of HTTP are within
/// errors of their own types, so that any other is of the handshake.
fn is_tls_failure(error: &(dyn StdError + 'static)) -> bool {
    if any(error, is_tls) {
        return true;
    }
    let is_elsewhere = |cause: &(dyn StdError + 'static)| {
        cause.is::<TcpError>() || cause.is::<TunnelError>() || cause.is::<hyper::Error>()
    };
    let is_end = |cause: &(dyn StdError + 'static)| {
        is_io(cause, io::ErrorKind::UnexpectedEof) || is_reset_io(cause)
    };
    cfg!(any(feature = "rustls-no-provider", feature = "native-tls"))
        && any(error, |cause| cause.is::<reqwest::Error>())
        && !any(error, is_elsewhere)
        && any(error, is_end)
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

/// Returns true if any error in the chain of causes fits.
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
