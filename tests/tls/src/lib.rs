//! The server's half of a TLS handshake, by the library that the client uses too.

use std::error::Error;
use std::net::TcpStream;

const CERTIFICATE: &[u8] = include_bytes!("../certificate.pem");
const KEY: &[u8] = include_bytes!("../key.pem");

/// Makes ring the cryptography of the program, unless it has another.
#[cfg(feature = "ring")]
pub fn install_provider() {
    // The second test of one program finds that of the first.
    let _ = rustls::crypto::ring::default_provider().install_default();
}

/// Does nothing: the library has its own cryptography.
#[cfg(not(feature = "ring"))]
pub fn install_provider() {}

/// Answers a handshake with a certificate that nobody trusts, and closes the connection after it.
///
/// # Errors
///
/// The error of the handshake, such as that of a client which does not accept the certificate.
#[cfg(any(feature = "rustls", feature = "ring"))]
pub fn shake_hands(mut stream: TcpStream) -> Result<(), Box<dyn Error + Send + Sync>> {
    use std::sync::Arc;

    use rustls::pki_types::pem::PemObject;
    use rustls::pki_types::{CertificateDer, PrivateKeyDer};
    use rustls::{ServerConfig, ServerConnection};

    #[cfg(feature = "ring")]
    let provider = rustls::crypto::ring::default_provider();
    #[cfg(not(feature = "ring"))]
    let provider = rustls::crypto::aws_lc_rs::default_provider();
    let certificate = CertificateDer::from_pem_slice(CERTIFICATE)?;
    let config = ServerConfig::builder_with_provider(Arc::new(provider))
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(vec![certificate], PrivateKeyDer::from_pem_slice(KEY)?)?;
    let mut connection = ServerConnection::new(Arc::new(config))?;
    while connection.is_handshaking() {
        connection.complete_io(&mut stream)?;
    }
    Ok(())
}

/// Answers a handshake with a certificate that nobody trusts, and closes the connection after it.
///
/// # Errors
///
/// The error of the handshake, such as that of a client which does not accept the certificate.
#[cfg(all(feature = "native-tls", not(any(feature = "rustls", feature = "ring"))))]
pub fn shake_hands(stream: TcpStream) -> Result<(), Box<dyn Error + Send + Sync>> {
    let identity = native_tls::Identity::from_pkcs8(CERTIFICATE, KEY)?;
    native_tls::TlsAcceptor::new(identity)?.accept(stream)?;
    Ok(())
}
