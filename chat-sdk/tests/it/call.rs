//! What calls are made of, without sending them.

use std::collections::{BTreeMap, HashMap};

use chat_sdk::reqwest::Method;
use chat_sdk::serde_json::{self, json};
use chat_sdk::types::MessageRequest;
use chat_sdk::{
    Body, Chat, Connection, Error, File, Null, Object, Operation, Options, Request, Timestamp,
};
use openapi_client_runtime::{self as runtime, Call, Endpoint, RequestBody};

fn connection() -> Connection {
    Connection::builder("http://localhost")
        .query("api_key", "key12345")
        .header("authorization", "hunter2222")
        .build()
        .expect("a connection")
}

fn post() -> Call<()> {
    let endpoint = Endpoint {
        id: "Post",
        method: &Method::POST,
        path: "/x",
        body: RequestBody::Object("application/json"),
        ..Endpoint::empty()
    };
    Call::new(&connection(), &endpoint)
}

fn get() -> Call<()> {
    get_with("/x", RequestBody::None)
}

fn get_with(path: &'static str, body: RequestBody) -> Call<()> {
    let endpoint = Endpoint {
        id: "Get",
        path,
        body,
        ..Endpoint::empty()
    };
    Call::new(&connection(), &endpoint)
}

fn fault<T>(call: &Call<T>) -> String {
    let error = call.to_request().expect_err("a fault");
    assert!(error.is_build() && error.operation().is_some(), "{error:?}");
    error.to_string()
}

#[test]
fn a_request_can_be_compared_and_shows_no_secret() {
    let chat = Chat::from(connection());
    let operation = chat.send_message(
        "messaging",
        "general",
        MessageRequest::new().text("hi").custom(json!({ "a": 1 })),
    );
    let request = operation
        .clone()
        .skip_push(true)
        .to_request()
        .expect("a request");
    assert_eq!(request.method(), Method::POST);
    assert_eq!(
        request.path(),
        "/api/v2/chat/channels/messaging/general/message"
    );
    assert_eq!(
        (request.query().as_str(), request.operation()),
        ("", "SendMessage")
    );
    assert_eq!(
        request.json(),
        Some(json!({ "message": { "text": "hi", "custom": { "a": 1 } }, "skip_push": true }))
    );
    assert_eq!(
        operation.clone().skip_push(false).skip_push(true),
        operation.clone().skip_push(true)
    );
    assert_ne!(operation.clone().skip_push(true), operation);
    // Equality looks at the request, not at the connection.
    let elsewhere = Chat::from(
        Connection::builder("http://elsewhere")
            .build()
            .expect("a connection"),
    );
    assert_eq!(chat.get_message("m"), elsewhere.get_message("m"));
    let text = format!("{operation:?} {request:?} {chat:?}");
    assert!(
        text.contains("general") && !text.contains("key12345") && !text.contains("hunter2222"),
        "{text}"
    );
}

#[test]
fn the_order_of_setters_does_not_matter() {
    let a = get().query("a", 1).query("b", 2);
    let b = get().query("b", 2).query("a", 3).query("a", 1);
    assert_eq!(a, b);
    assert_eq!(
        post().field("a", 1).field("b", 2),
        post().field("b", 2).field("a", 1)
    );
}

#[test]
fn bodies() {
    let json = |call: Call<()>| {
        call.to_request()
            .expect("a request")
            .bytes()
            .map(|bytes| String::from_utf8_lossy(bytes).into_owned())
    };
    assert_eq!(json(get()), None);
    assert_eq!(json(post()).as_deref(), Some("{}"));
    assert_eq!(
        json(post().field("a", 0.1_f32).field("b", Null)).as_deref(),
        Some(r#"{"a":0.1,"b":null}"#)
    );
    assert_eq!(
        json(post().field("q\"", "é\n")).as_deref(),
        Some("{\"q\\\"\":\"é\\n\"}")
    );
    assert_eq!(json(get().body([1, 2])).as_deref(), Some("[1,2]"));
    assert_eq!(json(get().body("text")).as_deref(), Some("\"text\""));
    let moment = Timestamp::from_unix_seconds(0);
    assert_eq!(
        json(post().field("at", moment)).as_deref(),
        Some(r#"{"at":"1970-01-01T00:00:00Z"}"#)
    );
}

#[test]
fn queries() {
    let query = |call: Call<()>| call.to_request().expect("a request").query();
    assert_eq!(
        query(get().query("a", true).query("b", "x y")),
        "a=true&b=x%20y"
    );
    assert_eq!(
        query(get().query_json("payload", json!({ "a": [1] }))),
        "payload=%7B%22a%22%3A%5B1%5D%7D"
    );
    assert_eq!(query(get().query_list("ids", vec![1, 2])), "ids=1,2");
    assert_eq!(query(get().query_each("id", vec!["a", "b"])), "id=a&id=b");
    assert_eq!(query(get().query_list("ids", Vec::<String>::new())), "");
}

#[test]
fn what_goes_wrong_first_is_what_is_told() {
    let keys = HashMap::from([((), 1)]);
    assert!(fault(&post().field("bad", &keys).field("worse", &keys)).contains("body field `bad`"));
    assert!(fault(&get().query_json("payload", &keys)).contains("query parameter `payload`"));
    assert!(fault(&get().body(&keys)).contains("the body"));
    assert!(fault(&get().header("X-A", "a\nb")).contains("header `X-A`"));
    assert!(fault(&get().header("X A", "a")).contains("header `X A`"));
    assert!(fault(&get().header("Content-Length", 5)).contains("Content-Length"));
    assert!(fault(&get().body(1).field("a", 1)).contains("`a`"));
    assert!(fault(&post().part_text("a", 1)).contains("`a`"));
    assert!(
        fault(&get().part_file("f", File::bytes("a", "").content_type("x")))
            .contains("content type")
    );
    let not_an_object = post().field("custom", runtime::object(5));
    assert!(fault(&not_an_object).contains("a JSON object is needed here, not a number"));
    for (value, kind) in [
        (json!(null), "null"),
        (json!("{}"), "a string"),
        (json!([]), "an array"),
    ] {
        let not_an_object = post().field_object("filter", value);
        let text = fault(&not_an_object);
        assert!(
            text.contains(&format!(
                "body field `filter`: a JSON object is needed here, not {kind}"
            )),
            "{text}"
        );
    }
    let object = post().field_object("filter", json!({ "b": 1, "a": [] }));
    let body = object.to_request().ok().and_then(|request| request.json());
    assert_eq!(body, Some(json!({ "filter": { "a": [], "b": 1 } })));
    assert!(fault(&get_with("/{id}", RequestBody::None)).contains("`id` is not set"));
}

#[test]
fn forms() {
    let call = get_with("/x", RequestBody::Multipart)
        .part_file("file", File::bytes("a.png", "x"))
        .part_json("user", json!({ "id": "j" }));
    let request = call
        .part_text("n", 1)
        .part_text("n", 2)
        .to_request()
        .expect("a request");
    let Body::Form(parts) = request.body() else {
        panic!("{request:?}")
    };
    assert_eq!(
        parts.iter().map(|part| part.name()).collect::<Vec<_>>(),
        ["file", "user", "n"]
    );
    assert_eq!(parts[0].file().map(File::name), Some("a.png"));
    assert_eq!(
        (parts[1].text(), parts[2].text()),
        (Some(r#"{"id":"j"}"#), Some("2"))
    );
}

#[test]
fn options() {
    let with = |call: Call<()>, options: Options| -> Result<Request, Error> {
        call.with_options(options).to_request()
    };
    let options = Options::new()
        .field("a", 2)
        .query("q", 1)
        .header("X-A", "b");
    let request = with(post().field("a", 1), options.clone()).expect("a request");
    assert_eq!(
        (request.json(), request.query()),
        (Some(json!({ "a": 2 })), "q=1".to_owned())
    );
    assert_eq!(request.headers()["x-a"], "b");
    let request = with(get().body(json!({ "a": 1, "b": 1 })), options.clone()).expect("a request");
    assert_eq!(request.json(), Some(json!({ "a": 2, "b": 1 })));
    assert!(
        with(get(), options.clone())
            .is_err_and(|error| error.to_string().contains("sends no body"))
    );
    assert!(with(get().body([1]), options).is_err());
    assert!(with(get(), Options::new().header("a b", "c")).is_err());
    assert!(with(post(), Options::new().field("x", HashMap::from([((), 1)]))).is_err());
    let text = format!(
        "{:?}",
        Options::new()
            .header("X-A", "hunter2222")
            .query("token", "hunter2222")
            .field("f", "hunter2222")
    );
    assert!(
        text.contains("X-A") && !text.contains("hunter2222"),
        "{text}"
    );
}

#[test]
fn operations_can_be_handled_alike() {
    fn path<O: Operation>(operation: &O) -> String {
        operation.call().to_request().map_or_else(
            |error| error.to_string(),
            |request| request.path().to_owned(),
        )
    }
    let chat = Chat::from(connection());
    assert_eq!(path(&chat.get_message("m")), "/api/v2/chat/messages/m");
    fn name<O: Operation>(_: &O) -> &'static str {
        O::NAME
    }
    assert_eq!(name(&chat.get_message("m")), "GetMessage");
    fn ordinary<T: Clone + std::fmt::Debug + PartialEq + Send + Sync + 'static>(_: &T) {}
    ordinary(&chat.get_message("m"));
    ordinary(&get());
}

#[test]
fn converters_take_literals() {
    assert_eq!(runtime::to::<String>("a"), "a");
    assert_eq!(runtime::list::<String>(["a", "b"]), ["a", "b"]);
    assert_eq!(
        runtime::map::<String, _, _>([("a", "b")]),
        BTreeMap::from([("a".to_owned(), "b".to_owned())])
    );
    assert_eq!(runtime::objects([json!({}), json!({ "a": 1 })]).len(), 2);
    assert_eq!(
        runtime::object(json!({ "a": 1 })),
        Object::from_iter([("a", 1)])
    );
    assert_eq!(serde_json::to_string(&Null).expect("null"), "null");
}
