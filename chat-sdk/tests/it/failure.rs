//! Errors of calls that servers, or the network, let down.

use std::error::Error as _;
use std::time::{Duration, Instant, SystemTime};

use chat_sdk::serde_json::json;
use chat_sdk::{Client, Error, ErrorKind, Options, StreamError as _, reqwest};

use crate::server::Server;

pub(crate) async fn get(server: &Server) -> Error {
    server
        .client()
        .chat()
        .get_message("a/b")
        .await
        .expect_err("an error")
}

/// Neither the key, the secret, the token nor an address with the key in it.
fn assert_no_secret(error: &Error) {
    let mut text = format!("{error} {error:?}");
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(&format!(" {cause} {cause:?}"));
        source = cause.source();
    }
    for secret in ["key12345", "hunter2222", "eyJ", "api_key"] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
}

#[tokio::test]
async fn an_error_of_the_api() {
    let body = json!({
        "code": 16,
        "message": "Can't find channel for key12345",
        "StatusCode": 404,
        "exception_fields": { "id": "nope" },
    });
    let server = Server::answer("404 Not Found", "", &body.to_string()).await;
    let error = get(&server).await;
    assert_eq!(
        error.to_string(),
        "GetMessage: 404 (code 16): Can't find channel for [redacted]"
    );
    assert!(error.is_not_found() && error.kind() == ErrorKind::Api && !error.is_retryable());
    assert_eq!(
        (error.code(), error.operation()),
        (Some(16), Some("GetMessage"))
    );
    assert_eq!(
        error.body().map(|body| body.len()),
        Some(body.to_string().len())
    );
    assert_eq!(
        error.envelope().expect("an envelope").exception_fields["id"],
        "nope"
    );
    assert_no_secret(&error);
}

#[tokio::test]
async fn bodies_that_no_api_writes() {
    let server = Server::answer(
        "502 Bad Gateway",
        "Content-Type: text/html\r\n",
        "<html>\n<h1>502</h1></html>",
    )
    .await;
    let error = get(&server).await;
    assert_eq!(error.to_string(), "GetMessage: 502: Bad Gateway");
    assert!(error.is_retryable() && error.envelope().is_none());
    assert!(error.body().is_some_and(|body| body.starts_with(b"<html>")));

    let error = get(&Server::answer("500 Internal Server Error", "", "").await).await;
    assert_eq!(error.to_string(), "GetMessage: 500: Internal Server Error");
    assert_eq!(
        (error.code(), error.body().map(|body| body.len())),
        (None, Some(0))
    );
}

#[tokio::test]
async fn an_error_whose_body_breaks_off_keeps_its_status() {
    let server =
        Server::raw("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 100\r\n\r\nhalf").await;
    let error = get(&server).await;
    assert_eq!(error.to_string(), "GetMessage: 503: Service Unavailable");
    assert!(
        error.body().is_some_and(|body| body == "half") && error.source().is_some(),
        "{error:?}"
    );
}

#[tokio::test]
async fn rate_limits() {
    let body = r#"{"code":9,"message":"Too many requests"}"#;
    let headers = "Retry-After: 3\r\nX-RateLimit-Limit: 60\r\nX-RateLimit-Remaining: 0\r\nX-RateLimit-Reset: 1700000000\r\n";
    let error = get(&Server::answer("429 Too Many Requests", headers, body).await).await;
    assert_eq!(
        error.to_string(),
        "GetMessage: 429 (code 9): Too many requests (retry after 3 s)"
    );
    assert!(error.is_rate_limited() && error.is_retryable());
    let limit = error.rate_limit().expect("a rate limit");
    assert_eq!((limit.limit, limit.remaining), (Some(60), Some(0)));
    assert_eq!(
        limit.reset.map(|reset| reset.unix_seconds()),
        Some(1_700_000_000)
    );

    let date = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(100));
    let error = get(&Server::answer(
        "429 Too Many Requests",
        &format!("Retry-After: {date}\r\n"),
        "",
    )
    .await)
    .await;
    let wait = error.retry_after().expect("a wait").as_secs();
    assert!((95..=100).contains(&wait), "{wait}");

    let error =
        get(&Server::answer("429 Too Many Requests", "", r#"{"unrecoverable":true}"#).await).await;
    assert!(error.is_rate_limited() && !error.is_retryable());
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let server = Server::answer(
        "302 Found",
        "Location: https://user:pw@evil.example/x?api_key=key12345\r\n",
        "",
    )
    .await;
    let error = get(&server).await;
    assert_eq!(error.kind(), ErrorKind::Redirect);
    assert_eq!(
        error.to_string(),
        "GetMessage: 302: the server redirects to https://evil.example/x, but redirects are not followed: check the base URL"
    );
    assert_no_secret(&error);
    // What a server makes of what it was sent, in a place where no literal secret stands.
    for location in [
        "https://KEY12345.evil.example/",
        "/x/%6Bey12345",
        "/x/%256bEY12345",
    ] {
        let headers = format!("Location: {location}\r\n");
        let error = get(&Server::answer("302 Found", &headers, "").await).await;
        assert_eq!(
            error.to_string(),
            "GetMessage: 302: the server redirects, but redirects are not followed: check the base URL"
        );
    }
    assert_eq!(
        get(&Server::answer("304 Not Modified", "", "").await)
            .await
            .kind(),
        ErrorKind::Redirect
    );
}

#[tokio::test]
async fn answers_that_do_not_decode() {
    let error = get(&Server::answer("200 OK", "", r#"{"message":{"id":"#).await).await;
    assert!(
        error.is_decode() && error.status().is_some_and(|status| status == 200),
        "{error:?}"
    );
    assert!(
        error
            .source()
            .is_some_and(|source| source.is::<chat_sdk::serde_json::Error>())
    );

    let error = get(&Server::answer("200 OK", "", r#"{"message":{"id":5}}"#).await).await;
    assert_eq!(error.path(), Some("/message/id"));
    assert_eq!(
        error.body().map(|body| &body[..]),
        Some(&br#"{"message":{"id":5}}"#[..])
    );
    let text = error.to_string();
    assert!(text.starts_with("GetMessage: 200: cannot decode the answer at /message/id: invalid type: integer, expected a string"), "{text}");

    let error = get(&Server::answer("200 OK", "", "").await).await;
    assert_eq!(
        error.to_string(),
        "GetMessage: 200: cannot decode the answer: the body is empty"
    );
    assert_eq!(error.path(), Some(""));

    // The names of an answer are the server's words; it may repeat what it was sent.
    let echo = r#"{"message":{"reaction_counts":{"key12345":"text"}}}"#;
    let error = get(&Server::answer("200 OK", "", echo).await).await;
    assert_eq!(error.path(), Some("/message/reaction_counts/[redacted]"));
    assert_no_secret(&error);
}

#[tokio::test]
async fn a_name_of_5_mb_does_not_fill_the_error() {
    let name = "k".repeat(5_000_000);
    let body = format!(r#"{{"message":{{"reaction_counts":{{"{name}":"text"}}}}}}"#);
    let error = get(&Server::answer("200 OK", "", &body).await).await;
    assert!(error.is_decode(), "{error}");
    let path = error.path().expect("a place");
    assert!(
        path.starts_with("/message/reaction_counts/kkk") && path.len() < 1000,
        "{} bytes",
        path.len()
    );
    assert!(error.to_string().len() < 1000, "{error}");
    let debug = format!("{error:?}");
    assert!(debug.len() < 3000, "{} bytes", debug.len());
}

#[tokio::test]
async fn timeouts() {
    // Before the first byte of the answer, and in the midst of its body.
    for answer in ["", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"] {
        let server = Server::stalled(answer).await;
        let started = Instant::now();
        let call = server.client().chat().get_message("m");
        let options = Options::new().timeout(Duration::from_millis(100));
        let error = call.with_options(options).await.expect_err("no answer");
        assert!(started.elapsed() < Duration::from_secs(5));
        assert_eq!(error.kind(), ErrorKind::Timeout);
        assert!(error.is_timeout() && error.is_retryable() && !error.is_connect());
        assert!(
            error.to_string().contains("did not answer within 100ms"),
            "{error}"
        );
        assert_no_secret(&error);
    }
}

#[tokio::test]
async fn the_timeout_holds_with_any_client() {
    for answer in ["", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"] {
        let server = Server::stalled(answer).await;
        let client = Client::builder("key12345", "hunter2222")
            .base_url(&server.base_url)
            .timeout(Duration::from_millis(100))
            .http_client(reqwest::Client::new())
            .build()
            .expect("a client");
        let error = client.chat().get_message("m").await.expect_err("no answer");
        assert!(error.is_timeout(), "{error}");
    }
}

#[tokio::test]
async fn an_answer_that_breaks_off() {
    for answer in [
        "",
        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{",
        "no HTTP at all\r\n\r\n",
    ] {
        let error = get(&Server::raw(answer).await).await;
        assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
        assert!(
            error.is_retryable() && error.source().is_some(),
            "{error:?}"
        );
        assert_no_secret(&error);
    }
}

#[tokio::test]
async fn nobody_there() {
    // A port that was free a moment ago, and that nobody listens at.
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a free port");
    let address = listener.local_addr().expect("an address");
    drop(listener);
    let client = Client::builder("key12345", "hunter2222")
        .base_url(format!("http://{address}"))
        .build();
    let error = client
        .expect("a client")
        .chat()
        .get_message("m")
        .await
        .expect_err("nobody");
    assert!(
        error.is_connect() && error.is_retryable() && !error.is_timeout(),
        "{error:?}"
    );
    assert!(
        error
            .to_string()
            .starts_with(&format!("GetMessage: cannot connect to {address}: ")),
        "{error}"
    );
    assert_no_secret(&error);
}

#[tokio::test]
async fn an_answer_that_is_html_names_its_content_type() {
    let page = "<html>Log in to the guest network</html>";
    let headers = "Content-Type: text/html; charset=utf-8\r\n";
    let server = Server::answer("200 OK", headers, page).await;
    let error = get(&server).await;
    assert!(error.is_decode(), "{error:?}");
    assert!(
        error.to_string().starts_with(
            "GetMessage: 200: the content type of the answer is `text/html`, not JSON"
        ),
        "{error}"
    );
}
