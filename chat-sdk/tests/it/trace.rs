//! The log of a call.

use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use chat_sdk::types::MessageRequest;
use chat_sdk::{Client, ErrorKind, LogLevel, Options, Retry};
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::FmtSpan;

use crate::server::Server;

/// The lines of a log.
#[derive(Clone, Default)]
pub(crate) struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("no panic").write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

impl Log {
    /// Records what this thread does, until the guard is dropped.
    pub(crate) fn record(&self) -> tracing::subscriber::DefaultGuard {
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .with_span_events(FmtSpan::CLOSE)
            .with_ansi(false)
            .with_writer(self.clone())
            .finish();
        tracing::subscriber::set_default(subscriber)
    }

    /// All of it.
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().expect("no panic")).into_owned()
    }

    /// The lines about calls, which the runtime writes.
    fn lines(&self) -> Vec<String> {
        let bytes = self.0.lock().expect("no panic");
        let lines = String::from_utf8_lossy(&bytes);
        let lines: Vec<_> = lines
            .lines()
            .filter(|line| line.contains("openapi_client_runtime"))
            .map(str::to_owned)
            .collect();
        for line in &lines {
            for secret in ["key12345", "hunter2222", "eyJ", "api_key", "hidden"] {
                assert!(!line.contains(secret), "{secret} in {line}");
            }
        }
        lines
    }
}

fn client(server: &Server, log_bodies: bool) -> Client {
    Client::builder("key12345", "hunter2222")
        .base_url(&server.base_url)
        .log_bodies(log_bodies)
        .build()
        .expect("a client")
}

fn find<'a>(lines: &'a [String], level: &str, message: &str) -> &'a str {
    lines
        .iter()
        .find(|line| line.contains(level) && line.contains(message))
        .unwrap_or_else(|| panic!("no {level} {message} in {lines:#?}"))
}

#[tokio::test]
async fn a_call_that_succeeds() {
    let log = Log::default();
    let _guard = log.record();
    let server = Server::answer("201 Created", "", r#"{"message":{"text":"hidden"}}"#).await;
    let message = MessageRequest::new().text("hidden");
    let call = client(&server, false)
        .chat()
        .send_message("messaging", "general", message);
    let reply = call.await.expect("an answer");

    let lines = log.lines();
    find(&lines, "INFO", "client made");
    assert!(find(&lines, "DEBUG", "request sent").contains("attempt=1"));
    let received = find(&lines, "DEBUG", "response received");
    assert!(
        received.contains("http.response.status_code=201"),
        "{received}"
    );
    let span = find(&lines, "INFO", ": close");
    for field in [
        "operation=\"SendMessage\"",
        "http.request.method=\"POST\"",
        "url.template=\"/api/v2/chat/channels/{type}/{id}/message\"",
        "server.address=\"127.0.0.1\"",
        "http.response.status_code=201",
        reply.request_id(),
    ] {
        assert!(span.contains(field), "{field} in {span}");
    }
    for absent in ["resend_count", "error.type", "url.path", "general"] {
        assert!(!span.contains(absent), "{absent} in {span}");
    }
}

#[tokio::test]
async fn a_call_that_is_sent_again_and_fails() {
    let log = Log::default();
    let _guard = log.record();
    let server = Server::answers(&[None, Some(("404 Not Found", "", r#"{"code":16}"#))]).await;
    let retry = Retry::standard().with_first_delay(Duration::ZERO);
    let call = client(&server, false).chat().get_message("m");
    let options = Options::new().retry(retry);
    call.with_options(options).await.expect_err("not found");

    let lines = log.lines();
    let again = find(&lines, "DEBUG", "request failed, and will be sent again");
    assert!(again.contains("retry_in=0ns"), "{again}");
    assert!(find(&lines, "DEBUG", "attempt=2").contains("request sent"));
    // Programs ask whether something exists.
    let failed = find(&lines, "DEBUG", "request failed error");
    assert!(failed.contains("error.type=\"404\""), "{failed}");
    assert!(
        failed.contains("GetMessage: 404 (code 16): Not Found"),
        "{failed}"
    );
    let span = find(&lines, "INFO", ": close");
    for field in [
        "http.request.resend_count=1",
        "http.response.status_code=404",
        "error.type=\"404\"",
        "otel.status_code=\"ERROR\"",
    ] {
        assert!(span.contains(field), "{field} in {span}");
    }
}

#[tokio::test]
async fn bodies_are_logged_only_when_asked_for() {
    let log = Log::default();
    let _guard = log.record();
    let answer = r#"{"message":{"text":"answered"},"access_token":"hidden"}"#;
    let server = Server::answer("200 OK", "", answer).await;
    let message = MessageRequest::new()
        .text("asked")
        .custom(chat_sdk::serde_json::json!({ "password": "hidden" }));
    let call = client(&server, true)
        .chat()
        .send_message("messaging", "general", message);
    call.await.expect("an answer");
    let lines = log.lines();
    let sent = find(&lines, "DEBUG", "request sent");
    assert!(
        sent.contains("asked") && sent.contains("[redacted]"),
        "{sent}"
    );
    let received = find(&lines, "DEBUG", "response received");
    assert!(
        received.contains("answered") && received.contains("[redacted]"),
        "{received}"
    );
}

#[tokio::test]
async fn an_answer_that_does_not_decode() {
    let log = Log::default();
    let _guard = log.record();
    let server = Server::answer("200 OK", "", r#"{"message":{"id":5}}"#).await;
    let call = client(&server, false).chat().get_message("m");
    call.await.expect_err("an id that is a number");
    let lines = log.lines();
    let failed = find(&lines, "ERROR", "request failed");
    // The event is one of the call's span, whose fields stand before it.
    for field in ["error.type=\"decode\"", "operation=\"GetMessage\""] {
        assert!(failed.contains(field), "{field} in {failed}");
    }
    let span = find(&lines, "INFO", ": close");
    for field in [
        "http.response.status_code=200",
        "error.type=\"decode\"",
        "otel.status_code=\"ERROR\"",
    ] {
        assert!(span.contains(field), "{field} in {span}");
    }
}

#[tokio::test]
async fn the_level_of_a_failure_can_be_chosen() {
    for (status, level) in [
        ("404 Not Found", "DEBUG"),
        ("400 Bad Request", "INFO"),
        ("401 Unauthorized", "ERROR"),
        ("503 Service Unavailable", "ERROR"),
    ] {
        let log = Log::default();
        let _guard = log.record();
        let server = Server::answer(status, "", "").await;
        let call = client(&server, false).chat().get_message("m");
        call.await.expect_err("an error");
        find(&log.lines(), level, "request failed");
    }
    let choose = |error: &chat_sdk::Error| match error.kind() {
        ErrorKind::Api if error.is_not_found() => LogLevel::Off,
        ErrorKind::Api => LogLevel::Warn,
        _ => LogLevel::of(error),
    };
    for (status, level) in [("404 Not Found", None), ("400 Bad Request", Some(" WARN"))] {
        let log = Log::default();
        let _guard = log.record();
        let server = Server::answer(status, "", "").await;
        let client = Client::builder("key12345", "hunter2222")
            .base_url(&server.base_url)
            .failure_level(choose)
            .build()
            .expect("a client");
        client.chat().get_message("m").await.expect_err("an error");
        let lines = log.lines();
        match level {
            Some(level) => {
                find(&lines, level, "request failed");
            }
            None => assert!(
                !lines.iter().any(|line| line.contains("request failed")),
                "{lines:#?}"
            ),
        }
    }
}
