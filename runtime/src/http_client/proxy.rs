//! The proxies that the environment names, so that errors can name them too.
//!
//! The HTTP client decides about the proxy of a request. It reads the same variables by the same code of
//! `hyper-util`, but its errors do not say whether a proxy was involved.

use std::env;
use std::fmt;

use http::{HeaderValue, Uri};
use hyper_util::client::proxy::matcher::Matcher;
use reqwest::{StatusCode, Url};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::super::Error;

/// The proxies of the system, by the variables that curl knows too.
pub(super) struct Proxies {
    matcher: Option<Matcher>,
    is_off: bool,
}

impl Proxies {
    /// No proxy that is known.
    pub(super) fn none() -> Self {
        Self {
            matcher: None,
            is_off: false,
        }
    }

    pub(super) fn of_system() -> Self {
        // The HTTP client takes `*` for all names, and not for addresses.
        let no_proxy = env::var("NO_PROXY").or_else(|_| env::var("no_proxy"));
        let is_off = no_proxy.is_ok_and(|hosts| is_everything(&hosts));
        Self {
            matcher: (!is_off).then(Matcher::from_system),
            is_off,
        }
    }

    /// Returns true if `NO_PROXY` turns off all proxies.
    pub(super) fn is_off(&self) -> bool {
        self.is_off
    }

    /// The proxy for an address.
    pub(super) fn of(&self, url: &Url) -> Option<Proxy> {
        let uri: Uri = url.as_str().parse().ok()?;
        let intercept = self.matcher.as_ref()?.intercept(&uri)?;
        Some(Proxy {
            uri: intercept.uri().clone(),
            authorization: intercept.basic_auth().cloned(),
        })
    }
}

/// Returns true if a value of `NO_PROXY` stands for all hosts.
fn is_everything(hosts: &str) -> bool {
    hosts.split(',').any(|host| host.trim() == "*")
}

/// A proxy. Shows its address without user name and password.
pub(in super::super) struct Proxy {
    uri: Uri,
    authorization: Option<HeaderValue>,
}

impl Proxy {
    /// Refuses a proxy that this build cannot speak to.
    pub(super) fn check(&self) -> Result<(), Error> {
        let is_socks = self
            .uri
            .scheme_str()
            .is_some_and(|scheme| scheme.starts_with("socks"));
        if is_socks && !cfg!(feature = "socks") {
            return Err(Error::configuration(format!(
                "the environment names the SOCKS proxy {self}: turn on the feature `socks`"
            )));
        }
        Ok(())
    }
}

impl fmt::Display for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.uri.host().unwrap_or_default())?;
        match self.uri.port_u16() {
            Some(port) => write!(f, ":{port}"),
            None => Ok(()),
        }
    }
}

/// Asks a proxy once more for a tunnel that it refused, and returns the status of its answer.
///
/// The HTTP client drops that status, which distinguishes a destination that is not allowed (403) from
/// one that the proxy cannot reach (502). Nothing but the `CONNECT` is sent. Returns `None` if the proxy
/// is reached by TLS, or agrees this time.
pub(in super::super) async fn refused_status(proxy: &Proxy, server: &Url) -> Option<StatusCode> {
    if proxy.uri.scheme_str() != Some("http") {
        return None;
    }
    let (host, port) = (server.host_str()?, server.port_or_known_default()?);
    let address = (proxy.uri.host()?, proxy.uri.port_u16().unwrap_or(80));
    let mut stream = TcpStream::connect(address).await.ok()?;
    let mut request =
        format!("CONNECT {host}:{port} HTTP/1.1\r\nHost: {host}:{port}\r\n").into_bytes();
    if let Some(authorization) = &proxy.authorization {
        request.extend_from_slice(b"Proxy-Authorization: ");
        request.extend_from_slice(authorization.as_bytes());
        request.extend_from_slice(b"\r\n");
    }
    request.extend_from_slice(b"\r\n");
    stream.write_all(&request).await.ok()?;
    // A status line is a few bytes: `HTTP/1.1 403 Forbidden`.
    let mut line = [0; 12];
    stream.read_exact(&mut line).await.ok()?;
    status(&line).filter(|status| !status.is_success())
}

/// The status of the beginning of an answer.
fn status(line: &[u8; 12]) -> Option<StatusCode> {
    let code = line.strip_prefix(b"HTTP/1.")?.get(2..)?;
    StatusCode::from_bytes(code).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_proxy_of_a_star() {
        for (hosts, expected) in [
            ("*", true),
            (" example.com , * ", true),
            ("", false),
            ("*.example.com", false),
        ] {
            assert_eq!(is_everything(hosts), expected, "{hosts}");
        }
    }

    #[test]
    fn statuses() {
        assert_eq!(status(b"HTTP/1.1 403"), Some(StatusCode::FORBIDDEN));
        assert_eq!(status(b"HTTP/1.0 502"), Some(StatusCode::BAD_GATEWAY));
        assert_eq!(status(b"SSH-2.0-Open"), None);
    }

    #[test]
    fn a_proxy_is_shown_without_its_password() {
        let matcher = Matcher::builder()
            .all("http://user:hunter2@proxy.internal:3128")
            .build();
        let proxies = Proxies {
            matcher: Some(matcher),
            is_off: false,
        };
        let url = Url::parse("https://chat.example.com/x").expect("a URL");
        let proxy = proxies.of(&url).expect("a proxy");
        assert_eq!(proxy.to_string(), "proxy.internal:3128");
        assert!(proxy.authorization.is_some());
    }
}
