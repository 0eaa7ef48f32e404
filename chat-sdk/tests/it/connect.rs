//! Connections that do not come about, or break off.

use chat_sdk::{Client, ConnectFailure, Error, reqwest};
use tokio::net::TcpListener;

async fn get(base_url: String) -> Error {
    let client = Client::builder("key12345", "hunter2222")
        .base_url(base_url)
        .build();
    let call = client.expect("a client").chat().get_message("m");
    call.await.expect_err("no connection")
}

/// A name that no server has, which every resolver knows without asking a network: its first part is
/// longer than 63 bytes.
fn nowhere() -> String {
    format!("{}.invalid", "x".repeat(64))
}

#[tokio::test]
async fn a_name_without_an_address() {
    let error = get(format!("http://{}", nowhere())).await;
    assert_eq!(error.connect_failure(), Some(ConnectFailure::Dns));
    assert!(error.is_dns() && error.is_connect() && error.is_retryable());
    assert!(
        error
            .to_string()
            .starts_with(&format!("GetMessage: cannot connect to {}: ", nowhere())),
        "{error}"
    );
}

#[tokio::test]
async fn nobody_listens() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    drop(listener);
    let error = get(format!("http://{address}")).await;
    assert_eq!(error.connect_failure(), Some(ConnectFailure::Refused));
    assert!(!error.is_dns() && !error.is_tls());
}

/// The listener has one place in its queue, and the kernel answers nobody who comes after that is taken.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_connect_timeout_names_its_time() {
    let socket = tokio::net::TcpSocket::new_v4().expect("a socket");
    socket
        .bind("127.0.0.1:0".parse().expect("an address"))
        .expect("a free port");
    let listener = socket.listen(0).expect("a listener");
    let address = listener.local_addr().expect("an address");
    let waiting = tokio::net::TcpStream::connect(address).await;
    let client = Client::builder("key12345", "hunter2222")
        .base_url(format!("http://{address}"))
        .connect_timeout(std::time::Duration::from_millis(150))
        .build();
    let call = client.expect("a client").chat().get_message("m");
    let error = call.await.expect_err("no connection");
    drop(waiting);
    assert!(error.is_timeout() && error.is_connect(), "{error:?}");
    let expected = format!("GetMessage: cannot connect to {address} within 150ms");
    assert_eq!(error.to_string(), expected);
}

#[tokio::test]
async fn a_connection_that_is_reset() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    let server = tokio::spawn(async move {
        let (stream, _) = listener.accept().await.expect("a connection");
        stream.peek(&mut [0]).await.expect("a request");
        // Closed with the request unread, which the system tells the other side as a reset.
        drop(stream);
    });
    let error = get(format!("http://{address}")).await;
    assert!(error.is_reset() && error.is_transport(), "{error:?}");
    server.await.expect("no panic");
}

#[tokio::test]
async fn a_client_of_the_callers_resolves_in_its_own_way() {
    let client = Client::builder("key12345", "hunter2222")
        .base_url(format!("http://{}", nowhere()))
        .http_client(reqwest::Client::new())
        .build();
    let call = client.expect("a client").chat().get_message("m");
    let error = call.await.expect_err("no connection");
    assert_eq!(error.connect_failure(), Some(ConnectFailure::Other));
}
