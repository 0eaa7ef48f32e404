//! What a call carries, and how large an answer may be.

use chat_sdk::serde_json::json;
use chat_sdk::types::MessageRequest;
use chat_sdk::{Client, ErrorKind, Options};

use crate::failure::get;
use crate::server::Server;
use crate::token;

#[tokio::test]
async fn a_call_carries_what_the_server_wants_to_see() {
    let server = Server::answer(
        "201 Created",
        "X-RateLimit-Remaining: 7\r\n",
        r#"{"message":{"id":"m1"}}"#,
    )
    .await;
    let client = server.client();
    let operation =
        client
            .chat()
            .send_message("messaging", "a b/c", MessageRequest::new().text("hi"));
    let reply = operation.skip_push(true).await.expect("an answer");
    assert_eq!(reply.status(), 201);
    assert_eq!(reply.message.id, "m1");
    assert_eq!(
        reply.rate_limit().and_then(|limit| limit.remaining),
        Some(7)
    );
    assert_eq!(reply.bytes(), &r#"{"message":{"id":"m1"}}"#.as_bytes());
    assert!(format!("{reply:?}").contains("m1"));
    assert_eq!(reply.into_inner().message.id, "m1");

    let request = server.request().await;
    let (head, body) = request.split_once("\r\n\r\n").expect("a body");
    assert!(
        head.starts_with(
            "POST /api/v2/chat/channels/messaging/a%20b%2Fc/message?api_key=key12345 HTTP/1.1"
        ),
        "{head}"
    );
    assert_eq!(body, r#"{"message":{"text":"hi"},"skip_push":true}"#);
    let header = |name: &str| {
        let mut lines = head.lines().filter_map(|line| line.split_once(": "));
        lines
            .find(|(candidate, _)| candidate.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    };
    assert_eq!(header("stream-auth-type"), Some("jwt"));
    assert_eq!(
        header("x-stream-client"),
        Some(concat!("chat-sdk-rust-", env!("CARGO_PKG_VERSION")))
    );
    assert_eq!(header("content-type"), Some("application/json"));
    assert_eq!(header("accept"), Some("application/json"));
    assert_eq!(header("accept-encoding"), Some("gzip"));
    assert_eq!(header("referer"), None);
    assert_eq!(
        token::claims(header("authorization").expect("a token"), "hunter2222"),
        json!({ "server": true })
    );
}

#[tokio::test]
async fn options_reach_the_wire() {
    let server = Server::answer("200 OK", "", "{}").await;
    let options = Options::new()
        .header("Authorization", "other")
        .header("X-Extra", "1")
        .query("q", "a b");
    server
        .client()
        .chat()
        .get_message("m")
        .with_options(options)
        .await
        .expect("an answer");
    let request = server.request().await.to_ascii_lowercase();
    assert!(
        request.starts_with("get /api/v2/chat/messages/m?api_key=key12345&q=a%20b "),
        "{request}"
    );
    assert!(
        request.contains("\r\nauthorization: other\r\n") && request.contains("\r\nx-extra: 1\r\n"),
        "{request}"
    );
    assert_eq!(request.matches("\r\nauthorization:").count(), 1);
}

#[tokio::test]
async fn answers_that_are_too_large() {
    let client = |server: &Server, limit| {
        let builder = Client::builder("key12345", "hunter2222").base_url(&server.base_url);
        builder
            .max_response_bytes(limit)
            .build()
            .expect("a client")
            .chat()
            .get_message("m")
    };
    let body = format!(r#"{{"message":{{"text":"{}"}}}}"#, "x".repeat(1000));
    let server = Server::answer("200 OK", "", &body).await;
    let error = client(&server, 1000).await.expect_err("too large");
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    assert!(
        error.to_string().contains("larger than 1000 bytes"),
        "{error}"
    );

    let server = Server::answer("200 OK", "", &body).await;
    assert!(client(&server, body.len()).await.is_ok());

    // Of an error, what fits is kept, and the status is what counts.
    let server = Server::answer("400 Bad Request", "", &body).await;
    let error = client(&server, 10).await.expect_err("a bad request");
    assert_eq!(
        (error.kind(), error.body().map(|body| body.len())),
        (ErrorKind::Api, Some(10))
    );
}

#[tokio::test]
async fn compressed_answers() {
    let gzip = |body: &[u8]| {
        let head = format!(
            "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        Server::raw([head.as_bytes(), body].concat())
    };
    // `{"message":{"id":"m1"}}`
    let server = gzip(SMALL).await;
    let reply = server
        .client()
        .chat()
        .get_message("m")
        .await
        .expect("an answer");
    assert_eq!(reply.message.id, "m1");
    assert_eq!(reply.bytes(), &r#"{"message":{"id":"m1"}}"#.as_bytes());

    // The limit is one of what is unpacked: here 200,000 spaces in 200-odd bytes.
    let server = gzip(BOMB).await;
    let builder = Client::builder("key12345", "hunter2222")
        .base_url(&server.base_url)
        .max_response_bytes(100_000);
    let error = builder
        .build()
        .expect("a client")
        .chat()
        .get_message("m")
        .await
        .expect_err("too large");
    assert_eq!(error.kind(), ErrorKind::TooLarge);

    let error = get(&gzip(&SMALL[..20]).await).await;
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
}

const SMALL: &[u8] = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xab\x56\xca\x4d\x2d\x2e\x4e\x4c\x4f\x55\xb2\xaa\x56\xca\x4c\x51\xb2\x52\xca\x35\x54\xaa\xad\x05\x00\xe6\x78\xa8\x3f\x17\x00\x00\x00";
const BOMB: &[u8] = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xed\xc1\x41\x11\x00\x00\x0c\x02\xa0\x2a\xeb\xe5\xad\x7f\x0d\x33\xf8\x07\x72\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xc0\xec\x0b\x6f\x71\x4b\x13\x42\x0d\x03\x00";

#[tokio::test]
async fn nothing_is_sent_that_cannot_be_built() {
    let client = Client::builder("key12345", "hunter2222")
        .base_url("http://127.0.0.1:1")
        .build()
        .expect("a client");
    for id in ["", ".", "..", "%2E%2e"] {
        let error = client.chat().get_message(id).await.expect_err(id);
        assert!(
            error.is_build() && error.to_string().contains("`id`"),
            "{error}"
        );
        assert_eq!(error.operation(), Some("GetMessage"));
    }
}

#[tokio::test]
async fn an_operation_can_be_spawned() {
    let server = Server::answer("200 OK", "", "{}").await;
    let operation = server.client().chat().get_message("m");
    let reply = tokio::spawn(operation.into_future())
        .await
        .expect("no panic");
    assert!(reply.is_ok());
}
