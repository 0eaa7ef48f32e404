//! Something else than the network answers, and everything around it stays as it is.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use chat_sdk::{Answering, Bytes, Client, ErrorKind, Options, Request, Retry, Transport, http};

fn client(transport: impl Transport + 'static) -> Client {
    let client = Client::builder("key12345", "secret").max_response_bytes(100);
    client
        .transport(transport)
        .build()
        .expect("the settings are good")
}

fn answer(status: u16, body: &'static str) -> http::Response<Bytes> {
    let mut answer = http::Response::new(Bytes::from_static(body.as_bytes()));
    *answer.status_mut() = http::StatusCode::from_u16(status).expect("a status");
    answer
}

#[tokio::test]
async fn a_function_answers() {
    let client = client(|request: &Request| {
        assert_eq!(request.path(), "/api/v2/chat/messages/m1");
        answer(200, r#"{"message": {"id": "m1"}}"#)
    });
    let reply = client.chat().get_message("m1").await.expect("an answer");
    assert_eq!(reply.message.id, "m1");
}

#[tokio::test]
async fn errors_limits_and_decoding_are_as_over_the_network() {
    for (status, body, kind) in [
        (404, r#"{"code": 16, "message": "no"}"#, ErrorKind::Api),
        (429, "", ErrorKind::RateLimited),
        (302, "", ErrorKind::Redirect),
        (200, "no JSON", ErrorKind::Decode),
        (
            200,
            concat!(
                "[",
                "          ",
                "          ",
                "          ",
                "          ",
                "          ",
                "          ",
                "          ",
                "          ",
                "          ",
                "          ",
                "]"
            ),
            ErrorKind::TooLarge,
        ),
    ] {
        let client = client(move |_: &Request| answer(status, body));
        let error = client
            .chat()
            .get_message("m1")
            .await
            .expect_err("a failure");
        assert_eq!(error.kind(), kind, "{error}");
    }
}

/// Breaks off twice, then answers.
struct Flaky(AtomicU32);

impl Transport for Flaky {
    fn send(&self, _: &Request) -> Answering {
        let number = self.0.fetch_add(1, Ordering::Relaxed);
        Box::pin(async move {
            match number {
                0 | 1 => Err("it broke off, and key12345 was in it".into()),
                _ => Ok(answer(200, r#"{"message": {"id": "m1"}}"#)),
            }
        })
    }
}

#[tokio::test]
async fn what_breaks_off_is_tried_again() {
    let chat = client(Flaky(AtomicU32::new(0))).chat();
    let error = chat.get_message("m1").await.expect_err("it broke off");
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(!error.to_string().contains("key12345"), "{error}");

    let quick = Retry::standard().with_first_delay(Duration::from_millis(1));
    let again = chat
        .get_message("m1")
        .with_options(Options::new().retry(quick));
    assert_eq!(again.await.expect("an answer").attempts(), 2);
}

/// Never answers.
struct Silent;

impl Transport for Silent {
    fn send(&self, _: &Request) -> Answering {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn the_timeout_holds() {
    let options = Options::new().timeout(Duration::from_millis(20));
    let call = client(Silent)
        .chat()
        .get_message("m1")
        .with_options(options);
    assert!(call.await.expect_err("it is silent").is_timeout());
}
