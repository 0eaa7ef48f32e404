//! Calls by method and path.

use chat_sdk::reqwest::Method;
use chat_sdk::serde_json::{Value, json};
use chat_sdk::types::GetMessageResponse;
use chat_sdk::{Client, Options, RawRequest};

use crate::server::{Server, header};

fn client() -> Client {
    Client::builder("key12345", "hunter2222")
        .base_url("http://localhost")
        .build()
        .expect("a client")
}

fn fault<T>(request: &RawRequest<T>) -> String {
    let error = request.to_request().expect_err("a fault");
    assert!(error.is_build(), "{error:?}");
    error.to_string()
}

#[tokio::test]
async fn it_is_sent_like_any_operation() {
    let server = Server::answer("201 Created", "", r#"{"message":{"id":"m1"}}"#).await;
    let reply = server
        .client()
        .request(Method::POST, "/api/v2/new/a b")
        .query("q", "x&y")
        .header("X-Extra", 1)
        .json(json!({ "a": [1] }))
        .await
        .expect("an answer");
    assert_eq!((reply.status().as_u16(), reply.attempts()), (201, 1));
    assert_eq!(reply["message"]["id"], "m1");

    let request = server.request().await;
    assert!(
        request.starts_with("POST /api/v2/new/a%20b?api_key=key12345&q=x%26y HTTP/1.1\r\n"),
        "{request}"
    );
    assert!(request.ends_with("\r\n\r\n{\"a\":[1]}"), "{request}");
    assert_eq!(header(&request, "x-extra"), Some("1"));
    assert_eq!(header(&request, "stream-auth-type"), Some("jwt"));
    assert!(header(&request, "authorization").is_some());
    assert!(header(&request, "x-client-request-id").is_some());
}

#[tokio::test]
async fn the_answer_can_have_a_type() {
    let server = Server::answer("200 OK", "", r#"{"message":{"id":"m1"}}"#).await;
    let request = server.client().request(Method::GET, "/x");
    let reply = request.decode::<GetMessageResponse>().await;
    assert_eq!(reply.expect("an answer").message.id, "m1");

    let server = Server::answer("200 OK", "", "").await;
    let reply = server.client().request(Method::DELETE, "/x").await;
    assert_eq!(*reply.expect("an answer"), Value::Null);
}

#[tokio::test]
async fn errors_name_method_and_path() {
    let server = Server::answer("404 Not Found", "", r#"{"code":16,"message":"gone"}"#).await;
    let error = server.client().request(Method::GET, "/x/y").query("a", 1);
    let error = error.await.expect_err("an error");
    assert_eq!(error.to_string(), "GET /x/y: 404 (code 16): gone");
    assert!(error.is_not_found());
}

#[test]
fn paths_that_lead_elsewhere_are_refused() {
    for (path, said) in [
        ("api/v2/x", "slash"),
        ("", "slash"),
        ("https://evil.example/", "slash"),
        ("/x?a=b", "query"),
        ("/x#y", "query"),
        ("/x/../y", "dot segment"),
        ("/x/%2E%2e", "dot segment"),
        ("//evil.example/x", "empty segment"),
    ] {
        let text = fault(&client().request(Method::GET, path));
        assert!(text.contains(said), "{text}");
    }
    let request = client().request(Method::GET, "/x");
    assert!(fault(&request.clone().header("a b", 1)).contains("header"));
    let options = Options::new().field("a", 1);
    assert!(fault(&request.with_options(options)).contains("sends no body"));
}

#[test]
fn it_is_a_value() {
    let request = client()
        .request(Method::GET, "/x")
        .query("token", "hunter3333");
    assert_eq!(request, request.clone());
    let text = format!("{request:?}");
    assert!(
        text.contains("/x") && !text.contains("hunter3333"),
        "{text}"
    );
    let bytes = |method| {
        let request = client().request(method, "/x").to_request();
        request.expect("a request").bytes().cloned()
    };
    assert_eq!(bytes(Method::POST).as_deref(), Some(&b"{}"[..]));
    assert_eq!(bytes(Method::PUT).as_deref(), Some(&b"{}"[..]));
    assert_eq!(bytes(Method::GET), None);
    assert_eq!(bytes(Method::DELETE), None);
}
