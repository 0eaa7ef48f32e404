//! Calls that are sent again.

use std::io;
use std::time::Duration;

use chat_sdk::types::MessageRequest;
use chat_sdk::{Client, Connection, File, Options, Retry};
use openapi_client_runtime::Call;

use crate::server::{Server, header};
use crate::upload::UPLOAD;

/// The server asks not to wait, so that no test does.
const AGAIN: Option<(&str, &str, &str)> = Some((
    "429 Too Many Requests",
    "Retry-After: 0\r\n",
    r#"{"code":9}"#,
));
const FINE: Option<(&str, &str, &str)> = Some(("200 OK", "", "{}"));
/// The connection is closed without an answer.
const BROKEN: Option<(&str, &str, &str)> = None;

fn at_once() -> Retry {
    Retry::standard().with_first_delay(Duration::ZERO)
}

fn client(server: &Server, retry: Retry) -> Client {
    Client::builder("key12345", "hunter2222")
        .base_url(&server.base_url)
        .retry(retry)
        .build()
        .expect("a client")
}

#[tokio::test]
async fn nothing_is_sent_twice_unless_asked_for() {
    let server = Server::answers(&[AGAIN]).await;
    let error = server.client().chat().get_message("m").await;
    let error = error.expect_err("too many requests");
    assert!(
        error.is_rate_limited() && error.attempts() == 1,
        "{error:?}"
    );
}

#[tokio::test]
async fn reads_are_sent_again() {
    let server = Server::answers(&[AGAIN, BROKEN, FINE]).await;
    let reply = client(&server, at_once()).chat().get_message("m").await;
    let reply = reply.expect("an answer");
    assert_eq!(reply.attempts(), 3);

    let id = reply.request_id().to_owned();
    let requests = server.requests().await;
    assert_eq!(requests.len(), 3);
    for (request, number) in requests.iter().zip(["1", "2", "3"]) {
        assert!(
            request.starts_with("GET /api/v2/chat/messages/m?"),
            "{request}"
        );
        assert_eq!(header(request, "x-client-request-id"), Some(&*id));
        assert_eq!(header(request, "x-client-attempt"), Some(number));
    }
}

#[tokio::test]
async fn the_last_error_is_told() {
    let server = Server::answers(&[BROKEN, BROKEN, AGAIN]).await;
    let error = client(&server, at_once()).chat().get_message("m").await;
    let error = error.expect_err("three errors");
    assert!(
        error.is_rate_limited() && error.attempts() == 3,
        "{error:?}"
    );
    assert_eq!(error.operation(), Some("GetMessage"));
    let requests = server.requests().await;
    assert_eq!(
        header(&requests[2], "x-client-request-id"),
        error.request_id()
    );
}

#[tokio::test]
async fn writes_are_not_sent_again_unless_they_are_said_to_be_safe() {
    let message = || MessageRequest::new().id("m1").text("hi");
    let server = Server::answers(&[BROKEN]).await;
    let call = client(&server, at_once())
        .chat()
        .send_message("messaging", "general", message());
    let error = call.await.expect_err("a broken connection");
    assert!(error.is_transport() && error.attempts() == 1, "{error:?}");

    let server = Server::answers(&[BROKEN, FINE]).await;
    let call = server
        .client()
        .chat()
        .send_message("messaging", "general", message())
        .with_options(Options::new().retry(at_once().writes_too()));
    assert_eq!(call.await.expect("an answer").attempts(), 2);
    let requests = server.requests().await;
    // Alike but for the number.
    let again = requests[0].replace("x-client-attempt: 1\r", "x-client-attempt: 2\r");
    assert_eq!(again, requests[1]);
    assert_ne!(again, requests[0]);
}

#[tokio::test]
async fn a_call_can_do_without() {
    let server = Server::answers(&[AGAIN]).await;
    let call = client(&server, at_once()).chat().get_message("m");
    let options = Options::new().retry(Retry::never());
    let error = call.with_options(options).await.expect_err("an error");
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn what_can_be_read_only_once_is_sent_only_once() {
    let upload = async |file: File, server: &Server| {
        let connection = Connection::builder(&server.base_url)
            .retry(at_once().writes_too())
            .build()
            .expect("a connection");
        Call::new(&connection, &UPLOAD)
            .part_file("file", file)
            .send()
            .await
    };
    let server = Server::answers(&[AGAIN, FINE]).await;
    let reply = upload(File::bytes("a", "content"), &server).await;
    assert_eq!(reply.expect("an upload").attempts(), 2);
    for request in server.requests().await {
        assert!(request.contains("content"), "{request}");
    }

    let server = Server::answers(&[AGAIN]).await;
    let error = upload(File::reader("a", io::Cursor::new("content")), &server).await;
    let error = error.expect_err("one attempt");
    assert!(
        error.is_rate_limited() && error.attempts() == 1,
        "{error:?}"
    );
}

#[tokio::test]
async fn a_timeout_is_that_of_each_attempt() {
    let server = Server::stalled("").await;
    let policy = Retry::standard()
        .with_first_delay(Duration::ZERO)
        .with_attempt_limit(2);
    // The server accepts one connection: the second one waits for it in vain.
    let options = Options::new()
        .retry(policy)
        .timeout(Duration::from_millis(50));
    let call = server.client().chat().get_message("m");
    let error = call.with_options(options).await.expect_err("no answer");
    assert!(error.is_timeout() && error.attempts() == 2, "{error:?}");
}

#[tokio::test]
async fn the_id_of_a_call_is_fresh_unless_the_caller_has_one() {
    let server = Server::answers(&[FINE, FINE, FINE]).await;
    let chat = server.client().chat();
    let first = chat.get_message("m").await.expect("an answer");
    let second = chat.get_message("m").await.expect("an answer");
    assert_ne!(first.request_id(), second.request_id());
    assert_eq!(first.request_id().len(), 36);
    let options = Options::new().header("X-Client-Request-Id", "mine");
    let third = chat.get_message("m").with_options(options).await;
    assert_eq!(third.expect("an answer").request_id(), "mine");
    let requests = server.requests().await;
    assert_eq!(header(&requests[2], "x-client-request-id"), Some("mine"));
}
