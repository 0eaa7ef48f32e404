//! Handshakes that fail, and failures that only look like one.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::thread;

use openapi_client_runtime::{ConnectFailure, Connection, Error, Method, reqwest};

/// The error of a request over https to a server that does this with the connection.
async fn failure(serve: impl FnOnce(TcpStream) + Send + 'static) -> Error {
    failure_of(serve, false).await
}

async fn failure_of(serve: impl FnOnce(TcpStream) + Send + 'static, trusts_anybody: bool) -> Error {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address");
    let server = thread::spawn(move || serve(listener.accept().expect("a connection").0));
    let error = get(&format!("https://{address}"), trusts_anybody).await;
    server.join().expect("no panic");
    error
}

async fn get(base_url: &str, trusts_anybody: bool) -> Error {
    tls_failures::install_provider();
    let builder = Connection::builder(base_url);
    let builder = match trusts_anybody {
        true => {
            let client = reqwest::Client::builder().tls_danger_accept_invalid_certs(true);
            builder.http_client(client.build().expect("a client"))
        }
        false => builder,
    };
    let call = builder
        .build()
        .expect("a connection")
        .request(Method::GET, "/");
    call.await.expect_err("no answer")
}

fn read_hello(stream: &mut TcpStream) {
    let length = stream.read(&mut [0; 16_384]).expect("a connection");
    assert!(length > 0, "no ClientHello");
}

/// Sends an answer to the ClientHello, and waits until the client closes, so that nothing is lost.
fn answer(stream: &mut TcpStream, bytes: &[u8]) {
    read_hello(stream);
    stream.write_all(bytes).expect("a connection");
    stream.shutdown(Shutdown::Write).expect("a connection");
    let _ = stream.read_to_end(&mut Vec::new());
}

fn assert_tls(error: &Error) {
    assert_eq!(
        error.connect_failure(),
        Some(ConnectFailure::Tls),
        "{error:?}"
    );
    assert!(error.is_tls() && error.is_connect(), "{error:?}");
    assert!(!error.is_dns() && !error.is_proxy(), "{error:?}");
}

#[tokio::test]
async fn a_server_that_does_not_speak_tls() {
    let plain = b"HTTP/1.1 400 Bad Request\r\n\r\n";
    assert_tls(&failure(|mut stream| answer(&mut stream, plain)).await);
}

#[tokio::test]
async fn a_server_that_refuses_the_handshake() {
    // An alert in a record of TLS 1.2: fatal, handshake_failure.
    let alert = [21, 3, 3, 0, 2, 2, 40];
    assert_tls(&failure(move |mut stream| answer(&mut stream, &alert)).await);
}

#[tokio::test]
async fn a_server_that_ends_the_handshake() {
    let error = failure(|mut stream| read_hello(&mut stream)).await;
    assert_tls(&error);
    assert!(!error.is_reset(), "{error:?}");
}

/// Closing a socket with data that nobody read resets the connection.
#[tokio::test]
async fn a_server_that_resets_the_handshake() {
    let error = failure(|stream| {
        stream.peek(&mut [0]).expect("a ClientHello");
    })
    .await;
    assert_tls(&error);
    assert!(error.is_reset(), "{error:?}");
}

#[tokio::test]
async fn a_certificate_that_is_not_trusted() {
    let serve = |stream| {
        // The client sends an alert or closes, as its library likes.
        let _ = tls_failures::shake_hands(stream);
    };
    assert_tls(&failure(serve).await);
}

#[tokio::test]
async fn a_connection_that_ends_after_the_handshake() {
    let serve = |stream| {
        tls_failures::shake_hands(stream).expect("a client that trusts anybody");
    };
    let error = failure_of(serve, true).await;
    assert!(!error.is_tls() && !error.is_connect(), "{error:?}");
}

#[tokio::test]
async fn a_port_where_nobody_listens() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("an address");
    drop(listener);
    let error = get(&format!("https://{address}"), false).await;
    assert_eq!(error.connect_failure(), Some(ConnectFailure::Refused));
    assert!(!error.is_tls(), "{error:?}");
}
