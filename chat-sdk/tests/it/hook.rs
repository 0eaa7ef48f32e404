//! Headers of every call, and the hook around attempts.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use chat_sdk::http::HeaderValue;
use chat_sdk::{
    Bytes, Client, FinishedAttempt, Hook, Options, OutgoingAttempt, Request, Retry, http,
};

use crate::server::{Server, header};

#[tokio::test]
async fn every_request_names_its_sender() {
    let server = Server::answer("200 OK", "", "{}").await;
    let client = Client::builder("key12345", "hunter2222")
        .base_url(&server.base_url)
        .application("harbour", "1.2.3")
        .header("X-Region", "north")
        .build()
        .expect("a client");
    client.chat().get_message("m").await.expect("an answer");
    let request = server.request().await;
    let expected = format!("harbour/1.2.3 chat-sdk-rust/{}", env!("CARGO_PKG_VERSION"));
    assert_eq!(header(&request, "user-agent"), Some(&*expected));
    assert_eq!(header(&request, "x-region"), Some("north"));
}

#[tokio::test]
async fn a_header_of_a_call_replaces_that_of_the_client() {
    let server = Server::answer("200 OK", "", "{}").await;
    let client = Client::builder("key12345", "hunter2222")
        .base_url(&server.base_url)
        .header("X-Region", "north")
        .build()
        .expect("a client");
    let call = client.chat().get_message("m");
    let options = Options::new().header("x-region", "south");
    call.with_options(options).await.expect("an answer");
    let request = server.request().await;
    assert_eq!(header(&request, "x-region"), Some("south"));
    let expected = format!("chat-sdk-rust/{}", env!("CARGO_PKG_VERSION"));
    assert_eq!(header(&request, "user-agent"), Some(&*expected));
}

/// Numbers attempts by a header, and remembers how they ended.
#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<Vec<String>>>);

impl Hook for Recorder {
    fn before(&self, attempt: &mut OutgoingAttempt<'_>) {
        let number = HeaderValue::from(attempt.number);
        attempt.headers.insert("x-signature", number);
        let has_token = attempt.headers.contains_key("authorization");
        let path = attempt.url.path();
        let operation = attempt.request.operation();
        let line = format!("{operation} {} {path} {has_token}", attempt.number);
        self.0.lock().expect("no panic").push(line);
        let shown = format!("{attempt:?}");
        assert!(
            !shown.contains("key12345") && !shown.contains("eyJ"),
            "{shown}"
        );
    }

    fn after(&self, attempt: &FinishedAttempt<'_>) {
        let status = attempt.status.map(|status| status.as_u16());
        let error = attempt.error.map(|error| error.to_string());
        assert!(attempt.elapsed < Duration::from_secs(60));
        let line = format!("{} {status:?} {error:?}", attempt.number);
        self.0.lock().expect("no panic").push(line);
    }
}

#[tokio::test]
async fn a_hook_sees_every_attempt() {
    let recorder = Recorder::default();
    let server = Server::answers(&[
        Some(("429 Too Many Requests", "Retry-After: 0\r\n", "")),
        Some(("200 OK", "", "{}")),
    ])
    .await;
    let client = Client::builder("key12345", "hunter2222")
        .base_url(&server.base_url)
        .hook(recorder.clone())
        .retry(Retry::standard())
        .build()
        .expect("a client");
    client.chat().get_message("m").await.expect("an answer");
    let requests = server.requests().await;
    let signatures: Vec<_> = requests
        .iter()
        .map(|request| header(request, "x-signature"))
        .collect();
    assert_eq!(signatures, [Some("1"), Some("2")]);
    assert_eq!(
        *recorder.0.lock().expect("no panic"),
        [
            "GetMessage 1 /api/v2/chat/messages/m true",
            "1 Some(429) Some(\"GetMessage: 429: Too Many Requests (retry after 0 s)\")",
            "GetMessage 2 /api/v2/chat/messages/m true",
            "2 Some(200) None",
        ]
    );
}

#[tokio::test]
async fn a_hook_works_with_a_transport() {
    let recorder = Recorder::default();
    let answer = |request: &Request| {
        assert_eq!(request.headers()["x-signature"], "1");
        http::Response::new(Bytes::from_static(b"{}"))
    };
    let client = Client::builder("key12345", "hunter2222")
        .transport(answer)
        .hook(recorder.clone())
        .build()
        .expect("a client");
    client.chat().get_message("m").await.expect("an answer");
    let lines = recorder.0.lock().expect("no panic").clone();
    assert_eq!(lines[1], "1 Some(200) None");
}
