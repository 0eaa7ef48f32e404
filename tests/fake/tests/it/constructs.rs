//! Constructs of documents of other APIs: each is served, and faults in its use are refused.

use fake_server::{FakeServer, Options};
use serde_json::{Value, json};
use spec_document::Document;

use crate::support::{Outcome, Raw, Reply};

async fn serve(paths: Value, schemas: Value) -> Outcome<FakeServer> {
    let root = json!({
        "openapi": "3.1.0",
        "paths": paths,
        "components": { "schemas": schemas },
    });
    start(Document::parse(&root.to_string())?).await
}

async fn start(document: Document) -> Outcome<FakeServer> {
    let mut options = Options::default();
    options.any_credentials = true;
    Ok(FakeServer::start(document, options).await?)
}

/// A path with an operation that takes parameters.
fn with_parameters(parameters: Value) -> Value {
    json!({ "/things": { "get": {
        "operationId": "GetThings", "parameters": parameters, "responses": { "204": {} },
    } } })
}

async fn get(server: &FakeServer, target: &str) -> Outcome<Reply> {
    send(server, "GET", target, &[], b"").await
}

async fn send(
    server: &FakeServer,
    method: &str,
    target: &str,
    headers: &[(&str, &str)],
    body: &[u8],
) -> Outcome<Reply> {
    let headers = headers.iter();
    let raw = Raw {
        method: method.to_owned(),
        target: target.to_owned(),
        headers: headers
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect(),
        body: body.to_vec(),
    };
    raw.send(server.address()).await
}

#[tokio::test]
async fn an_accept_that_names_nothing_declared_is_not_acceptable() -> Outcome {
    let content =
        json!({ "application/vnd.boats+json": { "schema": { "type": "object" } }, "text/csv": {} });
    let server = serve(
        json!({ "/boats": { "get": { "responses": { "200": { "content": content } } } } }),
        json!({}),
    )
    .await?;
    for (accept, status, media_type) in [
        ("application/json", 406, "application/json"),
        (
            "application/vnd.boats+json",
            200,
            "application/vnd.boats+json",
        ),
        ("*/*", 200, "application/vnd.boats+json"),
        ("text/csv, application/json", 200, "text/csv"),
    ] {
        let reply = send(&server, "GET", "/boats", &[("accept", accept)], b"").await?;
        assert_eq!(reply.status, status, "{accept}");
        assert_eq!(reply.headers["content-type"], media_type, "{accept}");
    }
    assert_eq!(get(&server, "/boats").await?.status, 200);
    Ok(())
}

#[tokio::test]
async fn a_query_in_the_key_of_a_path_tells_operations_apart() -> Outcome {
    let operation = |id: &str| {
        json!({ "get": { "operationId": id, "responses": { "204": {} }, "parameters": [
            { "name": "limit", "in": "query", "schema": { "type": "integer" } },
        ] } })
    };
    let server = serve(
        json!({ "/answers": operation("Plain"), "/answers?beta=true": operation("Beta") }),
        json!({}),
    )
    .await?;
    for (target, id, status) in [
        ("/answers?limit=5", "Plain", 204),
        ("/answers?limit=5&beta=true", "Beta", 204),
        ("/answers?beta=false", "Plain", 400),
    ] {
        assert_eq!(get(&server, target).await?.status, status, "{target}");
        let requests = server.take_requests();
        assert_eq!(requests[0].operation.as_deref(), Some(id), "{target}");
    }
    Ok(())
}

#[tokio::test]
async fn paths_and_references_are_percent_encoded() -> Outcome {
    let schema = json!({ "$ref": "#/components/schemas/Gr%C3%B6%C3%9Fe" });
    let content = json!({ "application/json": { "schema": schema } });
    let server = serve(
        json!({ "/größe/": { "get": { "responses": { "200": { "content": content } } } } }),
        json!({ "Größe": { "type": "object", "required": ["breite"], "properties": { "breite": { "type": "integer" } } } }),
    )
    .await?;
    let reply = get(&server, "/gr%C3%B6%c3%9fe/").await?;
    assert!(reply.json()?["breite"].is_i64());
    Ok(())
}

#[tokio::test]
async fn schemas_that_hold_themselves_in_any_way() -> Outcome {
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let all: Vec<Value> = (0..20)
        .map(|number| reference(&format!("All{number}")))
        .collect();
    let mut schemas = json!({
        "Tree": { "type": "object", "properties": { "children": { "type": "array", "items": reference("Tree") } } },
        "Through": { "type": "object", "properties": { "next": { "$ref": "#/components/schemas/Through/properties/next/anyOf/0" ,
            "anyOf": [{ "type": "object", "properties": { "next": { "$ref": "#/components/schemas/Through/properties/next" } } }] } } },
        "Either": { "oneOf": [reference("Or"), { "type": "string" }] },
        "Or": { "anyOf": [reference("Either"), { "type": "integer" }] },
        "Both": { "allOf": [reference("And"), { "type": "object" }] },
        "And": { "allOf": [reference("Both")], "properties": { "a": { "type": "string" } } },
        "Filter": { "oneOf": [
            { "type": "object", "required": ["and"], "properties": { "and": { "type": "array", "minItems": 1, "items": reference("Filter") } } },
            { "type": "object", "required": ["not"], "properties": { "not": reference("Filter") } },
            { "type": "object", "required": ["is"], "properties": { "is": { "type": "string" } } },
        ] },
        "Map": { "type": "object", "additionalProperties": reference("Map") },
    });
    for number in 0..20 {
        schemas[format!("All{number}")] = json!({ "oneOf": all });
    }
    let names: Vec<String> = schemas
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, _)| name.clone())
        .collect();
    let mut paths = json!({});
    for name in &names {
        let content = json!({ "application/json": { "schema": reference(name) } });
        paths[format!("/{name}")] = json!({ "post": {
            "requestBody": { "content": content }, "responses": { "200": { "content": content } },
        } });
    }
    let server = serve(paths, schemas).await?;
    for name in names {
        let headers = [("content-type", "application/json")];
        let path = format!("/{name}");
        for body in ["{}", "{\"is\":\"a\"}", "\"a\"", "[1]"] {
            let reply = send(&server, "POST", &path, &headers, body.as_bytes()).await?;
            assert!([200, 400, 500].contains(&reply.status), "{name}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn properties_by_pattern_and_nothing_but_null() -> Outcome {
    let schema = json!({
        "type": "object",
        "patternProperties": { "^x-": { "type": "integer" } },
        "properties": { "nothing": { "type": ["null"] } },
        "additionalProperties": false,
    });
    let content = json!({ "application/json": { "schema": schema } });
    let server = serve(
        json!({ "/things": { "post": { "requestBody": { "content": content }, "responses": { "200": { "content": content } } } } }),
        json!({}),
    )
    .await?;
    for (body, status) in [
        (r#"{"x-a": 1, "nothing": null}"#, 200),
        (r#"{"x-a": "1"}"#, 400),
        (r#"{"nothing": 1}"#, 400),
        (r#"{"y": 1}"#, 400),
    ] {
        let headers = [("content-type", "application/json")];
        let reply = send(&server, "POST", "/things", &headers, body.as_bytes()).await?;
        assert_eq!(reply.status, status, "{body}");
    }
    Ok(())
}

#[tokio::test]
async fn objects_in_queries() -> Outcome {
    let object = |names: &[&str]| {
        let integer = json!({ "type": "integer" });
        let properties = names
            .iter()
            .map(|name| ((*name).to_owned(), integer.clone()));
        let properties: serde_json::Map<String, Value> = properties.collect();
        json!({ "type": "object", "properties": properties })
    };
    let mut open = object(&["c"]);
    open["additionalProperties"] = json!({ "type": "integer" });
    let server = serve(
        with_parameters(json!([
            { "name": "piped", "in": "query", "style": "pipeDelimited", "explode": false, "schema": object(&["r", "g"]) },
            { "name": "spaced", "in": "query", "style": "spaceDelimited", "explode": false, "schema": object(&["r", "g"]) },
            { "name": "open", "in": "query", "schema": open },
            { "name": "closed", "in": "query", "schema": object(&["a", "b"]) },
            { "name": "other", "in": "query", "schema": object(&["d"]) },
        ])),
        json!({}),
    )
    .await?;
    for (target, status) in [
        ("/things?piped=r%7C1%7Cg%7C2", 204),
        ("/things?piped=r%7Cone", 400),
        ("/things?spaced=r%201%20g%202", 204),
        ("/things?a=1&b=2&c=3&d=4&e=5", 204),
        ("/things?d=four", 400),
    ] {
        assert_eq!(get(&server, target).await?.status, status, "{target}");
    }
    get(&server, "/things?a=1&b=2&c=3&d=4&e=5").await?;
    let requests = server.take_requests();
    let query = &requests.last().ok_or("no request")?.arguments.query;
    assert_eq!(query["closed"], json!({ "a": 1, "b": 2 }));
    assert_eq!(query["open"], json!({ "c": 3, "e": 5 }));
    assert_eq!(query["other"], json!({ "d": 4 }));
    Ok(())
}

#[tokio::test]
async fn whole_numbers_beyond_64_bits_with_a_sign() -> Outcome {
    let server = serve(
        with_parameters(json!([
            { "name": "limit", "in": "query", "schema": { "type": "integer", "format": "uint64" } },
        ])),
        json!({}),
    )
    .await?;
    for (target, status) in [
        ("/things?limit=18446744073709551615", 204),
        ("/things?limit=18446744073709551616", 400),
        ("/things?limit=1.5", 400),
    ] {
        assert_eq!(get(&server, target).await?.status, status, "{target}");
    }
    Ok(())
}

#[tokio::test]
async fn alternatives_of_a_parameter() -> Outcome {
    let server = serve(
        with_parameters(json!([
            { "name": "either", "in": "query", "schema": { "oneOf": [{ "type": "integer" }, { "enum": ["auto"] }] } },
            { "name": "list", "in": "query", "schema": { "type": "array", "items": { "type": ["boolean", "integer"] } } },
        ])),
        json!({}),
    )
    .await?;
    for (target, status) in [
        ("/things?either=5", 204),
        ("/things?either=auto", 204),
        ("/things?either=other", 400),
        ("/things?list=1&list=true", 204),
        ("/things?list=one", 400),
    ] {
        assert_eq!(get(&server, target).await?.status, status, "{target}");
    }
    Ok(())
}

#[tokio::test]
async fn a_document_without_paths() -> Outcome {
    let server = start(Document::parse(r#"{"openapi": "3.1.0", "webhooks": {}}"#)?).await?;
    let reply = get(&server, "/").await?;
    assert_eq!(reply.status, 400);
    Ok(())
}

#[tokio::test]
async fn each_media_type_of_a_body_has_its_schema() -> Outcome {
    let content = json!({
        "application/json": { "schema": { "type": "object", "required": ["a"], "properties": { "a": { "type": "integer" } } } },
        "application/vnd.b+json": { "schema": { "type": "object", "required": ["b"], "properties": { "b": { "type": "integer" } } } },
        "text/plain": { "schema": { "type": "string", "pattern": "^[a-z]+$" } },
        "image/*": {},
    });
    let server = serve(
        json!({ "/things": { "post": { "requestBody": { "content": content }, "responses": { "204": {} } } } }),
        json!({}),
    )
    .await?;
    for (media_type, body, status) in [
        ("application/json", r#"{"a": 1}"#, 204),
        ("application/json", r#"{"b": 1}"#, 400),
        ("application/vnd.b+json", r#"{"b": 1}"#, 204),
        ("text/plain; charset=utf-8", "abc", 204),
        ("text/plain", "ABC", 400),
        ("image/png", "any", 204),
        ("video/mp4", "any", 400),
    ] {
        let headers = [("content-type", media_type)];
        let reply = send(&server, "POST", "/things", &headers, body.as_bytes()).await?;
        assert_eq!(reply.status, status, "{media_type} {body}");
    }
    Ok(())
}

#[tokio::test]
async fn parts_have_the_headers_and_types_that_the_document_declares() -> Outcome {
    let schema = json!({ "type": "object", "properties": {
        "scan": { "type": "string", "format": "binary" },
        "meta": { "type": "object", "properties": { "a": { "type": "integer" } } },
        "free": { "type": "object", "properties": { "a": { "type": "integer" } } },
        "kind": { "type": "string" },
    } });
    let encoding = json!({
        "scan": { "contentType": "image/tiff, image/x-*", "headers": {
            "X-Checksum": { "required": true, "schema": { "type": "string", "pattern": "^[0-9]+$" } } } },
        "meta": { "contentType": "application/json" },
    });
    let content = json!({ "multipart/form-data": { "schema": schema, "encoding": encoding } });
    let server = serve(
        json!({ "/scans": { "post": { "requestBody": { "content": content }, "responses": { "204": {} } } } }),
        json!({}),
    )
    .await?;
    let scan = "Content-Disposition: form-data; name=\"scan\"; filename=\"a.tif\"\r\n";
    let named = |name: &str| format!("Content-Disposition: form-data; name=\"{name}\"\r\n");
    let (meta, free, kind) = (named("meta"), named("free"), named("kind"));
    for (part, status) in [
        (
            format!("{scan}Content-Type: image/tiff\r\nX-Checksum: 12\r\n\r\nx"),
            204,
        ),
        (
            format!("{scan}Content-Type: image/x-raw\r\nX-Checksum: 12\r\n\r\nx"),
            204,
        ),
        (
            format!("{scan}Content-Type: image/png\r\nX-Checksum: 12\r\n\r\nx"),
            400,
        ),
        (
            format!("{scan}Content-Type: image/tiff\r\nX-Checksum: ab\r\n\r\nx"),
            400,
        ),
        (format!("{scan}Content-Type: image/tiff\r\n\r\nx"), 400),
        (
            format!("{meta}Content-Type: application/json\r\n\r\n{{\"a\":1}}"),
            204,
        ),
        (format!("{meta}\r\n{{\"a\":1}}"), 400),
        (format!("{free}\r\n{{\"a\":1}}"), 204),
        (
            format!("{free}Content-Type: application/json\r\n\r\n{{\"a\":1}}"),
            204,
        ),
        (
            format!("{free}Content-Type: text/plain\r\n\r\n{{\"a\":1}}"),
            400,
        ),
        (format!("{kind}\r\nfront"), 204),
        (format!("{kind}Content-Type: text/plain\r\n\r\nfront"), 204),
        (
            format!("{kind}Content-Type: application/json\r\n\r\nfront"),
            400,
        ),
    ] {
        let body = format!("--b\r\n{part}\r\n--b--\r\n");
        let headers = [("content-type", "multipart/form-data; boundary=b")];
        let reply = send(&server, "POST", "/scans", &headers, body.as_bytes()).await?;
        assert_eq!(reply.status, status, "{part}");
    }
    Ok(())
}
