//! The HTTP client of a connection.

mod proxy;

use std::error::Error as StdError;
use std::sync::Arc;
use std::time::Duration;

use reqwest::{Client, ClientBuilder, Url, redirect};

use super::{Error, resolve};
use proxy::Proxies;
pub(super) use proxy::{Proxy, refused_status};

/// Set if this build has TLS.
const HAS_TLS: bool = cfg!(any(feature = "rustls-no-provider", feature = "native-tls"));

/// Settings of the HTTP client that the runtime makes itself.
pub(super) struct Settings {
    pub(super) connect_timeout: Duration,
    pub(super) pool_max_idle_per_host: usize,
    pub(super) pool_idle_timeout: Duration,
    /// The interval and the timeout of PINGs over HTTP/2. An interval of zero sends none.
    pub(super) http2_keep_alive: (Duration, Duration),
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(10),
            // As many as calls at once that one program usually makes. Measured in waves of 256 calls,
            // 5 cost half of the throughput; a connection that is kept costs a descriptor for 55 s.
            pool_max_idle_per_host: 256,
            pool_idle_timeout: Duration::from_secs(55),
            // Together less than the usual timeout of a call, so that the call after one that met a
            // silent peer takes a new connection.
            http2_keep_alive: (Duration::from_secs(15), Duration::from_secs(10)),
        }
    }
}

/// The HTTP client of a connection, and what errors say about it.
pub(super) struct Http {
    client: Client,
    /// Unknown for a client of the caller's.
    connect_timeout: Option<Duration>,
    proxies: Proxies,
    /// The error that keeps the client from TLS. It was made for http alone then.
    no_tls: Option<Arc<reqwest::Error>>,
}

impl Http {
    /// A client of the caller's.
    pub(super) fn given(client: Client) -> Self {
        Self {
            client,
            connect_timeout: None,
            proxies: Proxies::none(),
            no_tls: None,
        }
    }

    /// Makes the client that sends to this base URL.
    ///
    /// # Errors
    ///
    /// An error of kind [`Configuration`](super::ErrorKind::Configuration) if the client cannot be
    /// made, or cannot reach the base URL.
    pub(super) fn new(settings: &Settings, base: &Url) -> Result<Self, Error> {
        let is_https = base.scheme() == "https";
        check_tls(is_https, HAS_TLS)?;
        check_provider(has_provider())?;
        let proxies = Proxies::of_system();
        if let Some(proxy) = proxies.of(base) {
            proxy.check()?;
        }
        let made = builder(settings, &proxies).build();
        let made = made.or_else(|error| with_bundled_roots(settings, &proxies).ok_or(error));
        let (client, no_tls) = match made {
            Ok(client) => (client, None),
            Err(error) => match without_tls(settings, &proxies) {
                // Missing roots do not matter if no server has to be trusted.
                Some(client) if !is_https => (client, Some(Arc::new(error))),
                _ => return Err(unusable(Arc::new(error))),
            },
        };
        Ok(Self {
            client,
            connect_timeout: Some(settings.connect_timeout),
            proxies,
            no_tls,
        })
    }

    /// The client that sends to an address.
    pub(super) fn client(&self, url: &Url) -> Result<&Client, Error> {
        match &self.no_tls {
            Some(cause) if url.scheme() == "https" => Err(unusable(Arc::clone(cause))),
            _ => Ok(&self.client),
        }
    }

    /// The limit of the time of connecting, if it is known.
    pub(super) fn connect_timeout(&self) -> Option<Duration> {
        self.connect_timeout
    }

    /// The proxy through which requests to an address go, if it is known.
    pub(super) fn proxy(&self, url: &Url) -> Option<Proxy> {
        self.proxies.of(url)
    }
}

fn builder(settings: &Settings, proxies: &Proxies) -> ClientBuilder {
    let (interval, timeout) = settings.http2_keep_alive;
    let builder = Client::builder()
        // A redirect would carry the token elsewhere, and turn a POST into a GET.
        .redirect(redirect::Policy::none())
        // The address has the key in it.
        .referer(false)
        // Repeats are reqwest's default: what an HTTP/2 server refused before it did anything.
        .gzip(true)
        .dns_resolver(resolve::System)
        .connect_timeout(settings.connect_timeout)
        .pool_max_idle_per_host(settings.pool_max_idle_per_host)
        .pool_idle_timeout(settings.pool_idle_timeout)
        .http2_keep_alive_interval((!interval.is_zero()).then_some(interval))
        .http2_keep_alive_timeout(timeout);
    match proxies.is_off() {
        true => builder.no_proxy(),
        false => builder,
    }
}

/// A client that trusts the certificates compiled in, where the system has none. Only rustls fails
/// without those of the system.
#[cfg(all(feature = "bundled-roots", feature = "rustls-no-provider"))]
fn with_bundled_roots(settings: &Settings, proxies: &Proxies) -> Option<Client> {
    let roots: Result<Vec<_>, _> = webpki_root_certs::TLS_SERVER_ROOT_CERTS
        .iter()
        .map(|root| reqwest::Certificate::from_der(root))
        .collect();
    builder(settings, proxies)
        .tls_certs_only(roots.ok()?)
        .build()
        .ok()
}

#[cfg(not(all(feature = "bundled-roots", feature = "rustls-no-provider")))]
fn with_bundled_roots(_: &Settings, _: &Proxies) -> Option<Client> {
    None
}

/// A client for http alone, which needs no certificates to trust.
fn without_tls(settings: &Settings, proxies: &Proxies) -> Option<Client> {
    #[cfg(any(feature = "rustls-no-provider", feature = "native-tls"))]
    let builder = builder(settings, proxies).tls_certs_only([]);
    #[cfg(not(any(feature = "rustls-no-provider", feature = "native-tls")))]
    let builder = builder(settings, proxies);
    builder.build().ok()
}

/// The error of a client that cannot be made, with the cause and the remedy.
fn unusable(cause: Arc<reqwest::Error>) -> Error {
    let root = root(&cause);
    let is_about_roots = is_tls(&*cause);
    let mut message = format!("the HTTP client cannot be made: {root}");
    if is_about_roots {
        message.push_str(
            ". TLS needs certificates to trust: install those of the system (the package `ca-certificates`), \
             set SSL_CERT_FILE to a file of them, or turn on the feature `bundled-roots`",
        );
    }
    Error::configuration(message).caused_by(cause)
}

fn root(error: &reqwest::Error) -> String {
    let mut cause: &dyn StdError = error;
    while let Some(next) = cause.source() {
        cause = next;
    }
    cause.to_string()
}

/// Returns true if TLS is at fault.
#[cfg_attr(
    not(feature = "rustls-no-provider"),
    expect(
        unused_variables,
        reason = "only rustls reads certificates when a client is made"
    )
)]
fn is_tls(error: &(dyn StdError + 'static)) -> bool {
    #[cfg(feature = "rustls-no-provider")]
    {
        let mut next = Some(error);
        while let Some(cause) = next {
            if cause.is::<rustls::Error>() {
                return true;
            }
            next = cause.source();
        }
    }
    false
}

fn check_tls(is_https: bool, has_tls: bool) -> Result<(), Error> {
    if is_https && !has_tls {
        return Err(Error::configuration(
            "the base URL is https, but TLS is not compiled in: turn on the feature `rustls` or `native-tls`, \
             or give an HTTP client of yours with `http_client`",
        ));
    }
    Ok(())
}

/// Returns false if TLS waits for a provider that the program has not installed. reqwest panics then, for
/// http as well.
fn has_provider() -> bool {
    #[cfg(all(feature = "rustls-no-provider", not(feature = "rustls")))]
    return rustls::crypto::CryptoProvider::get_default().is_some();
    #[cfg(not(all(feature = "rustls-no-provider", not(feature = "rustls"))))]
    true
}

fn check_provider(has_provider: bool) -> Result<(), Error> {
    if !has_provider {
        return Err(Error::configuration(
            "TLS has no cryptography: install a `rustls::crypto::CryptoProvider` when the program starts, \
             by `install_default`, or turn on the feature `rustls`",
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn https_needs_tls_or_a_client_that_has_it() {
        let is_https = |text: &str| Url::parse(text).expect("a URL").scheme() == "https";
        for base in [
            "https://example.com",
            "HTTPS://example.com",
            " https://example.com",
        ] {
            let error = check_tls(is_https(base), false).expect_err(base);
            assert!(error.is_configuration(), "{error}");
            assert!(error.to_string().contains("rustls"), "{error}");
            assert!(check_tls(is_https(base), true).is_ok());
        }
        assert!(check_tls(is_https("http://localhost"), false).is_ok());
    }

    #[test]
    fn tls_without_cryptography_is_an_error_and_no_panic() {
        let error = check_provider(false).expect_err("an error");
        assert!(error.is_configuration(), "{error}");
        assert!(error.to_string().contains("install_default"), "{error}");
        assert!(check_provider(true).is_ok());
        // Without the feature `rustls`, no test installs a provider.
        let built = super::super::Connection::builder("http://example.com").build();
        assert_eq!(built.is_ok(), has_provider());
    }
}
