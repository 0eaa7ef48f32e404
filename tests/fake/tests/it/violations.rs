//! Every kind of wrong request is refused, with words that say what is wrong.

use crate::support;
use crate::support::{Outcome, Raw, accepted, document, options, refused, server};
use fake_server::FakeServer;
use serde_json::{Value, json};
use spec_document::Direction;

const SEND: &str = "/api/v2/chat/channels/messaging/general/message";
const MANY: &str = "/api/v2/chat/channels/messaging/general/messages";

fn send(body: Value) -> Raw {
    Raw::new("POST", SEND, Some(body))
}

#[tokio::test]
async fn paths_and_methods() -> Outcome {
    let server = server().await?;
    let at = |method: &str, path: &str| Raw::new(method, path, None);
    refused(
        &server,
        &at("GET", "/api/v2/chat/nothing"),
        &["path", "/api/v2/chat/nothing"],
    )
    .await?;
    refused(&server, &at("GET", "/"), &["path"]).await?;
    refused(
        &server,
        &at("DELETE", SEND),
        &["method", "DELETE is not one of POST"],
    )
    .await?;
    refused(
        &server,
        &at("GET", "/api/v2/chat/messages/%zz"),
        &["path parameter id", "%"],
    )
    .await?;
    refused(
        &server,
        &at("GET", "/api/v2/chat/messages/%FF"),
        &["path parameter id", "UTF-8"],
    )
    .await?;
    refused(
        &server,
        &at("GET", "/api/v2/chat/messages/"),
        &["path parameter id: is empty"],
    )
    .await?;
    let long = format!("/api/v2/chat/campaigns/{}", "x".repeat(256));
    refused(&server, &at("GET", &long), &["path parameter id", "255"]).await?;
    // An encoded slash belongs to the value; two of them must not make two segments.
    accepted(&server, &at("GET", "/api/v2/chat/messages/a%2Fb%2Fc")).await
}

#[tokio::test]
async fn fixed_segments_win_over_parameters() -> Outcome {
    let server = server().await?;
    let request = Raw::new(
        "POST",
        "/api/v2/chat/channels/messaging/query",
        Some(json!({})),
    );
    request.send(server.address()).await?;
    let operation = server
        .take_requests()
        .pop()
        .and_then(|record| record.operation);
    assert_eq!(operation.as_deref(), Some("GetOrCreateDistinctChannel"));
    Ok(())
}

#[tokio::test]
async fn query_parameters() -> Outcome {
    let server = server().await?;
    let at = |query: &str| Raw::new("GET", &format!("{MANY}{query}"), None);
    accepted(&server, &at("?ids=a,b")).await?;
    refused(&server, &at(""), &["query parameter ids: is required"]).await?;
    refused(
        &server,
        &at("?ids=a&other=1"),
        &["query parameter other: is not declared"],
    )
    .await?;
    refused(
        &server,
        &at("?ids=a&ids=b"),
        &["query parameter ids", "more than once"],
    )
    .await?;
    refused(
        &server,
        &at("?ids=a&ids"),
        &["query", "`ids`", "name=value"],
    )
    .await?;
    let many = vec!["x"; 51].join(",");
    refused(
        &server,
        &at(&format!("?ids={many}")),
        &["query parameter ids", "50"],
    )
    .await?;

    let campaign =
        |query: &str| Raw::new("GET", &format!("/api/v2/chat/campaigns/1?{query}"), None);
    accepted(&server, &campaign("limit=10")).await?;
    refused(
        &server,
        &campaign("limit=ten"),
        &["query parameter limit", "whole number"],
    )
    .await?;
    refused(
        &server,
        &campaign("limit=1001"),
        &["query parameter limit", "1000"],
    )
    .await?;
    refused(
        &server,
        &campaign("limit=99999999999"),
        &["query parameter limit"],
    )
    .await?;

    let delete =
        |query: &str| Raw::new("DELETE", &format!("/api/v2/chat/messages/1?{query}"), None);
    accepted(&server, &delete("hard=true")).await?;
    refused(
        &server,
        &delete("hard=1"),
        &["query parameter hard", "neither `true` nor `false`"],
    )
    .await
}

#[tokio::test]
async fn json_in_the_query() -> Outcome {
    let server = server().await?;
    let at = |payload: &str| {
        let path = "/api/v2/chat/query_banned_users";
        Raw::new(
            "GET",
            &format!("{path}?payload={}", spec_document::percent_encode(payload)),
            None,
        )
    };
    accepted(
        &server,
        &at(r#"{"filter_conditions":{"channel_cid":"a:b"}}"#),
    )
    .await?;
    refused(
        &server,
        &at("{"),
        &["query parameter payload", "is not JSON"],
    )
    .await?;
    refused(
        &server,
        &at(r#"{"filter_conditions":1}"#),
        &["payload/filter_conditions"],
    )
    .await?;
    refused(
        &server,
        &at(r#"{"filter_conditions":{},"x":1}"#),
        &["payload", "'x'"],
    )
    .await
}

#[tokio::test]
async fn credentials() -> Outcome {
    let server = server().await?;
    let right = send(json!({"message": {}}));
    accepted(&server, &right).await?;
    for (header, word) in [
        ("Authorization", "header Authorization: is required"),
        ("stream-auth-type", "header stream-auth-type: is required"),
        ("Content-Type", "header Content-Type"),
    ] {
        refused(&server, &right.clone().without_header(header), &[word]).await?;
    }
    for (token, word) in [
        (format!("Bearer {}", support::TOKEN), "bare token"),
        ("abc".to_owned(), "not a JWT"),
        (
            "eyJhbGciOiJub25lIn0.eyJzZXJ2ZXIiOnRydWV9.".to_owned(),
            "HS256",
        ),
        (support::TOKEN.replace(".DHn", ".AAA"), "secret"),
        (
            support::TOKEN.replace("eyJzZXJ2ZXIiOnRydWV9", "eyJ1c2VyIjoxfQ"),
            "secret",
        ),
    ] {
        let request = right.clone().without_header("Authorization");
        let request = request.with_header("Authorization", &token);
        refused(&server, &request, &["header Authorization", word]).await?;
    }
    let bearer = right
        .clone()
        .without_header("stream-auth-type")
        .with_header("stream-auth-type", "x");
    refused(&server, &bearer, &["header stream-auth-type", "not `jwt`"]).await?;
    let twice = right.clone().with_header("Authorization", support::TOKEN);
    refused(&server, &twice, &["header Authorization", "more than once"]).await?;

    let mut request = right.clone();
    request.target = SEND.to_owned();
    refused(&server, &request, &["query parameter api_key: is required"]).await?;
    request.target = format!("{SEND}?api_key=other");
    refused(
        &server,
        &request,
        &["query parameter api_key: is not the key"],
    )
    .await
}

#[tokio::test]
async fn the_name_of_the_sdk_is_wanted_on_demand() -> Outcome {
    let mut options = options();
    options.require_client_header = true;
    let server = FakeServer::start(document()?, options).await?;
    let request = send(json!({"message": {}}));
    refused(&server, &request, &["X-Stream-Client"]).await?;
    accepted(
        &server,
        &request.with_header("X-Stream-Client", "stream-chat-rust-1.0.0"),
    )
    .await
}

#[tokio::test]
async fn json_bodies() -> Outcome {
    let server = server().await?;
    accepted(
        &server,
        &send(json!({"message": {"text": "a", "custom": {"x": [null]}}})),
    )
    .await?;
    for (body, words) in [
        (json!({}), ["body", "\"message\" is a required property"]),
        (json!([]), ["body", "object"]),
        (
            json!({"message": {}, "skip_pushh": true}),
            ["body", "'skip_pushh'"],
        ),
        (
            json!({"message": {"texts": "a"}}),
            ["body/message", "'texts'"],
        ),
        (
            json!({"message": {"text": 1}}),
            ["body/message/text", "string"],
        ),
        (
            json!({"message": {"text": null}}),
            ["body/message/text", "null"],
        ),
        (
            json!({"message": {"attachments": [1]}}),
            ["body/message/attachments/0", "object"],
        ),
        (
            json!({"message": {"type": "unheard"}}),
            ["body/message/type", "unheard"],
        ),
        (
            json!({"message": {"pinned_at": 1}}),
            ["body/message/pinned_at", "string"],
        ),
        (
            json!({"message": {"pinned_at": "now"}}),
            ["body/message/pinned_at", "date-time"],
        ),
        (
            json!({"message": {"pinned_at": 1.5e18}}),
            ["body/message/pinned_at", "string"],
        ),
    ] {
        refused(&server, &send(body), &words).await?;
    }
    let attachment = |height: i64| json!({"message": {"attachments": [{"custom": {}, "original_height": height}]}});
    accepted(&server, &send(attachment(i32::MAX.into()))).await?;
    let words = ["body/message/attachments/0/original_height", "2147483647"];
    refused(&server, &send(attachment(1 << 31)), &words).await?;
    accepted(&server, &send(json!({"message": {"pinned_at": null}}))).await
}

#[tokio::test]
async fn bodies_that_are_no_bodies() -> Outcome {
    let server = server().await?;
    let mut request = send(json!({"message": {}}));
    request.body.truncate(5);
    refused(&server, &request, &["body", "is not JSON"]).await?;
    request.body.clear();
    refused(&server, &request, &["body: is required"]).await?;
    let zipped = send(json!({"message": {}})).with_header("Content-Encoding", "gzip");
    refused(&server, &zipped, &["not compressed"]).await?;
    let text = send(json!({"message": {}})).without_header("Content-Type");
    let text = text.with_header("Content-Type", "text/plain");
    refused(&server, &text, &["header Content-Type", "`text/plain`"]).await?;
    for method in ["GET", "DELETE"] {
        let request = Raw::new(method, "/api/v2/chat/messages/1", Some(json!({})));
        refused(&server, &request, &["body", "takes no body"]).await?;
    }
    Ok(())
}

#[tokio::test]
async fn every_fault_is_named_and_the_error_is_the_one_of_the_api() -> Outcome {
    let document = document()?;
    let schema = json!({ "$ref": "#/components/schemas/APIError" });
    let schema = document.json_schema(&schema, Direction::Response)?;
    let server = FakeServer::start(document, options()).await?;
    let body = json!({"message": {"text": 1, "show_in_channel": 2}, "other": 3});
    let request = Raw::new("POST", &format!("{SEND}?more=4"), Some(body));
    let reply = request
        .without_header("Authorization")
        .send(server.address())
        .await?;
    assert_eq!(reply.headers["content-type"], "application/json");
    assert!(jsonschema::validator_for(&schema)?.is_valid(&reply.json()?));
    let violations = server.take_requests().remove(0).violations;
    let places: Vec<_> = violations
        .iter()
        .map(|violation| violation.at.as_str())
        .collect();
    let expected = [
        "query parameter more",
        "header Authorization",
        "body",
        "body/message/show_in_channel",
        "body/message/text",
    ];
    let mut sorted = places.clone();
    sorted.sort_unstable();
    let mut wanted = expected.to_vec();
    wanted.sort_unstable();
    assert_eq!(sorted, wanted);
    Ok(())
}
