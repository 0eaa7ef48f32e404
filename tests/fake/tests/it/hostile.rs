//! Requests and documents that would take all memory or the whole stack of the server.

use crate::support;
use std::sync::{Arc, Mutex};

use crate::support::{Outcome, Raw, options};
use fake_server::{FakeServer, Options};
use serde_json::{Value, json};
use spec_document::{Document, Fill};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

/// Sends bytes and reads what comes back until the server closes the connection.
async fn exchange(server: &FakeServer, request: &[u8]) -> Outcome<String> {
    let mut stream = TcpStream::connect(server.address()).await?;
    // The server may close the connection before it has read everything.
    let _ = stream.write_all(request).await;
    let mut reply = Vec::new();
    let _ = stream.read_to_end(&mut reply).await;
    Ok(String::from_utf8_lossy(&reply).into_owned())
}

fn head(rest: &str) -> String {
    let head = Raw::new(
        "POST",
        "/api/v2/chat/channels/messaging/general/query",
        None,
    );
    let headers = head.headers.iter();
    let headers: String = headers
        .map(|(name, value)| format!("{name}: {value}\r\n"))
        .collect();
    format!(
        "{} {} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\n{headers}{rest}\r\n",
        head.method, head.target
    )
}

/// What the server logged: status and problems of each request.
type Log = Arc<Mutex<Vec<(Option<u16>, Vec<String>)>>>;

fn logged(options: &mut Options) -> Log {
    let log = Log::default();
    let kept = Arc::clone(&log);
    options.observer = Some(Arc::new(move |_, outcome| {
        if let Ok(mut log) = kept.lock() {
            log.push((outcome.status, outcome.problems.clone()));
        }
    }));
    log
}

#[tokio::test]
async fn a_body_that_is_announced_too_large_is_not_read() -> Outcome {
    let mut options = options();
    let log = logged(&mut options);
    let server = FakeServer::start(support::document()?, options).await?;
    // No byte of it is sent: a server that waited for the body would wait for ever.
    let reply = exchange(
        &server,
        head("Content-Length: 1000000000000\r\n").as_bytes(),
    )
    .await?;
    assert!(reply.starts_with("HTTP/1.1 413 "), "{reply}");
    assert!(reply.contains("x-fake-answer: refused"), "{reply}");
    let requests = server.requests();
    assert_eq!(requests[0].body.len(), 0);
    assert_eq!(requests[0].violations.len(), 1);
    let log = log.lock().map_err(|error| error.to_string())?;
    let (status, problems) = &log[0];
    assert_eq!(*status, Some(413));
    assert!(
        problems[0].contains("larger than 105906176 bytes"),
        "{problems:?}"
    );
    Ok(())
}

#[tokio::test]
async fn a_body_of_unknown_length_is_read_up_to_the_limit() -> Outcome {
    let mut options = options();
    options.body_limit = 100;
    let server = FakeServer::start(support::document()?, options).await?;
    for (length, status) in [(100, "400"), (101, "413")] {
        let chunk = "x".repeat(length);
        let request = format!(
            "{}{length:x}\r\n{chunk}\r\n0\r\n\r\n",
            head("Transfer-Encoding: chunked\r\n")
        );
        let reply = exchange(&server, request.as_bytes()).await?;
        assert!(
            reply.starts_with(&format!("HTTP/1.1 {status} ")),
            "{length}: {reply}"
        );
    }
    Ok(())
}

/// A server of a document whose operations have these ids, each with the schema of its answer.
async fn server(operations: &[(&str, Value)], options: Options) -> Outcome<FakeServer> {
    let paths: Value = operations
        .iter()
        .map(|(id, schema)| {
            let content = json!({ "application/json": { "schema": schema } });
            let responses = json!({ "200": { "description": "", "content": content } });
            let operation = json!({ "operationId": id, "responses": responses });
            (format!("/{id}"), json!({ "get": operation }))
        })
        .collect();
    let twice = json!({ "$ref": "#/components/schemas/Twice" });
    let document = json!({
        "openapi": "3.0.3", "info": { "title": "hostile", "version": "1" }, "paths": paths,
        "components": { "schemas": {
            "Twice": { "type": "object", "required": ["a", "b"], "properties": { "a": twice, "b": twice } },
            "Lists": { "type": "array", "items": { "$ref": "#/components/schemas/Lists" } },
        } },
    });
    Ok(FakeServer::start(Document::parse(&document.to_string())?, options).await?)
}

async fn get(server: &FakeServer, target: &str) -> Outcome<String> {
    let request = format!("GET {target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    exchange(server, request.as_bytes()).await
}

#[tokio::test]
async fn answers_that_no_machine_could_hold_are_a_fault_that_is_logged() -> Outcome {
    for fill in [Fill::Full, Fill::Required] {
        let mut options = Options::default();
        options.any_credentials = true;
        options.fill = fill;
        let log = logged(&mut options);
        let text = json!({ "type": "string" });
        let operations = [
            (
                "list",
                json!({ "type": "array", "minItems": 1_000_000_000, "items": text }),
            ),
            (
                "text",
                json!({ "type": "string", "minLength": 1_000_000_000 }),
            ),
            (
                "pattern",
                json!({ "type": "string", "pattern": "((a{9999}){9999}){9999}" }),
            ),
            ("twice", json!({ "$ref": "#/components/schemas/Twice" })),
        ];
        let server = server(&operations, options).await?;
        for (id, _) in &operations {
            let reply = get(&server, &format!("/{id}")).await?;
            assert!(reply.starts_with("HTTP/1.1 500 "), "{id}: {reply}");
        }
        let log = log.lock().map_err(|error| error.to_string())?;
        for ((id, _), (_, problems)) in operations.iter().zip(log.iter()) {
            let words = "the fake server has no right answer";
            assert!(problems[0].contains(words), "{id}: {problems:?}");
        }
        drop(log);
        server.take_requests();
    }
    Ok(())
}

#[tokio::test]
async fn lists_of_themselves_are_answered() -> Outcome {
    let mut options = Options::default();
    options.any_credentials = true;
    let operations = [("lists", json!({ "$ref": "#/components/schemas/Lists" }))];
    let server = server(&operations, options).await?;
    let reply = get(&server, "/lists").await?;
    assert!(reply.starts_with("HTTP/1.1 200 "), "{reply}");
    Ok(())
}

#[tokio::test]
async fn remembered_answers_that_double_at_each_level_are_refused() -> Outcome {
    let mut options = Options::default();
    options.any_credentials = true;
    options.memory = true;
    let schema = json!({
        "type": "object", "required": ["users", "rest"],
        "properties": {
            "users": { "type": "array", "items": { "type": "object" } },
            "rest": { "$ref": "#/components/schemas/Twice" },
        },
    });
    // The server knows what this operation means, and completes what it remembers.
    let server = server(&[("QueryUsers", schema)], options).await?;
    let reply = get(&server, "/QueryUsers").await?;
    assert!(!reply.starts_with("HTTP/1.1 200 "), "{reply}");
    assert!(reply.contains("x-fake-answer: remembered"), "{reply}");
    Ok(())
}

#[tokio::test]
async fn brackets_without_end_are_refused() -> Outcome {
    let document = json!({
        "openapi": "3.0.3", "info": { "title": "hostile", "version": "1" },
        "paths": { "/things": { "get": {
            "operationId": "ListThings",
            "parameters": [{
                "name": "filter", "in": "query", "style": "deepObject", "explode": true,
                "schema": { "type": "object", "additionalProperties": true },
            }],
            "responses": { "204": { "description": "" } },
        } } },
    });
    let mut options = Options::default();
    options.any_credentials = true;
    let server = FakeServer::start(Document::parse(&document.to_string())?, options).await?;
    for (depth, status) in [(3, "204"), (20_000, "400")] {
        let target = format!("/things?filter{}=1", "[a]".repeat(depth));
        let reply = get(&server, &target).await?;
        assert!(
            reply.starts_with(&format!("HTTP/1.1 {status} ")),
            "{depth}: {reply}"
        );
    }
    Ok(())
}
