//! What a test can make the server answer, and what it can learn from it.

use crate::support;
use std::{
    io::Read as _,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use crate::support::{Outcome, Raw, document, options, server};
use fake_server::{Answer, FakeServer};
use flate2::read::GzDecoder;
use serde_json::json;

fn get() -> Raw {
    Raw::new(
        "GET",
        "/api/v2/chat/messages/a%2Fb?show_deleted_message=true",
        None,
    )
}

#[tokio::test]
async fn queued_answers_come_once_and_in_order() -> Outcome {
    let server = server().await?;
    server.answer_with("GetMessage", Answer::json(json!({"new_field": 1})))?;
    server.answer_with(
        "GetMessage",
        Answer::failure(429, 9, "slow").with_header("Retry-After", "1"),
    )?;
    server.answer_with("DeleteMessage", Answer::json(json!({})))?;

    // A wrong request does not use one up.
    assert_eq!(
        get()
            .without_header("Authorization")
            .send(server.address())
            .await?
            .status,
        400
    );

    let first = get().send(server.address()).await?;
    assert_eq!(
        (first.status, first.json()?),
        (200, json!({"new_field": 1}))
    );
    let second = get().send(server.address()).await?;
    assert_eq!(
        (second.status, second.json()?["code"].clone()),
        (429, json!(9))
    );
    assert_eq!(second.headers["retry-after"], "1");
    let third = get().send(server.address()).await?;
    assert!(third.json()?.get("message").is_some());
    assert!(
        server
            .answer_with("NoSuchOperation", Answer::disconnect())
            .is_err()
    );
    Ok(())
}

#[tokio::test]
async fn raw_answers_are_left_alone() -> Outcome {
    let server = server().await?;
    let headers = [("Content-Type", "text/html"), ("X-RateLimit-Limit", "many")];
    server.answer_with("GetMessage", Answer::raw(503, &headers, "<html>"))?;
    let reply = get().send(server.address()).await?;
    assert_eq!(
        (reply.status, reply.body.as_slice()),
        (503, b"<html>".as_slice())
    );
    assert_eq!(reply.headers["content-type"], "text/html");
    assert_eq!(reply.headers["x-ratelimit-limit"], "many");
    assert!(!reply.headers.contains_key("x-ratelimit-remaining"));
    Ok(())
}

#[tokio::test]
async fn silence_and_delay() -> Outcome {
    let server = server().await?;
    server.answer_with("GetMessage", Answer::disconnect())?;
    assert!(get().send(server.address()).await.is_err());
    assert_eq!(
        server.requests().len(),
        1,
        "it came, though it was not answered"
    );

    let delay = Duration::from_millis(50);
    server.answer_with("GetMessage", Answer::json(json!({})).after(delay))?;
    let begin = Instant::now();
    get().send(server.address()).await?;
    assert!(begin.elapsed() >= delay);
    Ok(())
}

#[tokio::test]
async fn rate_limits_are_told() -> Outcome {
    let mut options = options();
    options.rate_limit.remaining = 7;
    let server = FakeServer::start(document()?, options).await?;
    let wrong = get().without_header("Authorization");
    for request in [get(), wrong] {
        let headers = request.send(server.address()).await?.headers;
        assert_eq!(headers["x-ratelimit-limit"], "1000");
        assert_eq!(headers["x-ratelimit-remaining"], "7");
        assert_eq!(headers["x-ratelimit-reset"], "1900000000");
    }
    server.answer_with(
        "GetMessage",
        Answer::json(json!({})).with_header("X-RateLimit-Limit", "1"),
    )?;
    let headers = get().send(server.address()).await?.headers;
    assert_eq!(
        headers
            .get_all("x-ratelimit-limit")
            .iter()
            .collect::<Vec<_>>(),
        ["1"]
    );
    Ok(())
}

#[tokio::test]
async fn answers_are_compressed_for_those_who_accept_it() -> Outcome {
    let plain = server().await?;
    let mut options = options();
    options.gzip = true;
    let zipping = FakeServer::start(document()?, options).await?;
    let accepting = get().with_header("Accept-Encoding", "br, gzip;q=0.5");

    let expected = get().send(plain.address()).await?.body;
    for (server, request) in [(&plain, &accepting), (&zipping, &get())] {
        let reply = request.send(server.address()).await?;
        assert!(!reply.headers.contains_key("content-encoding"));
        assert_eq!(reply.body, expected);
    }
    let reply = accepting.send(zipping.address()).await?;
    assert_eq!(reply.headers["content-encoding"], "gzip");
    let mut text = Vec::new();
    GzDecoder::new(reply.body.as_slice()).read_to_end(&mut text)?;
    assert_eq!(text, expected);
    Ok(())
}

#[tokio::test]
async fn requests_are_recorded_as_they_came() -> Outcome {
    let seen = Arc::new(AtomicUsize::new(0));
    let mut options = options();
    let counter = Arc::clone(&seen);
    options.observer = Some(Arc::new(move |_, _| {
        counter.fetch_add(1, Ordering::Relaxed);
    }));
    let server = FakeServer::start(document()?, options).await?;
    let body = json!({"message": {"text": "ключ"}});
    let target = "/api/v2/chat/channels/%6Dessaging/%2525/message";
    Raw::new("POST", target, Some(body.clone()))
        .send(server.address())
        .await?;
    let record = server.take_requests().remove(0);
    assert_eq!(record.method, "POST");
    assert_eq!(record.target, format!("{target}?api_key=key"));
    assert_eq!(record.body, body.to_string().as_bytes());
    assert_eq!(record.headers["stream-auth-type"], "jwt");
    assert_eq!(record.operation.as_deref(), Some("SendMessage"));
    assert_eq!(record.violations, []);
    assert!(server.requests().is_empty());
    assert_eq!(seen.load(Ordering::Relaxed), 1);
    Ok(())
}

#[tokio::test]
async fn differences_are_named() -> Outcome {
    let document = document()?;
    let server = FakeServer::start(document.clone(), options()).await?;
    let sample = document.request_sample("SendMessage", spec_document::Variant::Required)?;
    let expected = document.expected(&sample, &support::credentials())?;
    let mut request = Raw::of(&expected);
    request.target = request.target.replace("/message", "x/message") + "&more=1";
    request.body = br#"{"message":{"text":"a"}}"#.to_vec();
    request
        .without_header("stream-auth-type")
        .send(server.address())
        .await?;
    let differences = server.requests().remove(0).differences(&expected);
    let words = [
        "path",
        "query has `more=1`",
        "stream-auth-type",
        "body/message/text",
    ];
    assert_eq!(differences.len(), words.len(), "{differences:?}");
    for (difference, word) in differences.iter().zip(words) {
        assert!(difference.contains(word), "{difference}");
    }
    Ok(())
}

#[tokio::test]
async fn a_dropped_server_is_gone() -> Outcome {
    let server = server().await?;
    let address = server.address();
    get().send(address).await?;
    drop(server);
    // The task ends at its next turn.
    for _ in 0..100 {
        if get().send(address).await.is_err() {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    Err("the server still answers".into())
}
