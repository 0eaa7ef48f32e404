//! Documents of any shape, against types of another.

use std::collections::BTreeMap;

use chat_sdk::serde_json::{self, Value, json};
use chat_sdk::types::{MessageResponse, SendMessageResponse};
use chat_sdk::{Object, Timestamp};
use openapi_client_runtime::from_slice;
use proptest::prelude::*;

pub(crate) fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,8}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 6, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            proptest::collection::btree_map("id|text|custom|[a-z/~]{0,4}", inner, 0..6)
                .prop_map(|map| map.into_iter().collect()),
        ]
    })
}

/// What is left of a document that should hold what null stands for.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            let kept = map.into_iter().filter(|(_, value)| !value.is_null());
            Value::Object(
                kept.map(|(key, value)| (key, without_nulls(value)))
                    .collect(),
            )
        }
        other => other,
    }
}

proptest! {
    // Fewer than usual, because each case is a whole document.
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn free_form_json_is_never_touched(value in any_json()) {
        prop_assert_eq!(from_slice::<Value>(value.to_string().as_bytes()).ok(), Some(value));
    }

    #[test]
    fn a_null_field_is_a_missing_field(value in any_json()) {
        let with = from_slice::<MessageResponse>(value.to_string().as_bytes());
        let without = from_slice::<MessageResponse>(without_nulls(value).to_string().as_bytes());
        prop_assert_eq!(with.is_ok(), without.is_ok());
        if let (Ok(mut with), Ok(mut without)) = (with, without) {
            // Its nulls are the user's.
            (with.custom, without.custom) = (Object::new(), Object::new());
            prop_assert_eq!(with, without);
        }
    }

    #[test]
    fn the_place_of_a_failure_is_in_the_document(value in any_json()) {
        let document = json!({ "a": [{ "b": value }] });
        type Strict = BTreeMap<String, Vec<BTreeMap<String, BTreeMap<String, i32>>>>;
        if let Err(error) = from_slice::<Strict>(document.to_string().as_bytes()) {
            let text = error.to_string();
            let path = text.split("at ").nth(1).and_then(|tail| tail.split(": ").next()).unwrap_or_default();
            prop_assert!(document.pointer(path).is_some(), "{}", text);
        }
    }

    #[test]
    fn what_decodes_strictly_decodes_alike(map: BTreeMap<String, Vec<i64>>) {
        let bytes = serde_json::to_vec(&map).expect("JSON");
        prop_assert_eq!(from_slice::<BTreeMap<String, Vec<i64>>>(&bytes).ok(), Some(map));
    }
}

#[test]
fn lists_and_maps_of_what_the_runtime_brings() {
    assert_eq!(
        from_slice::<Vec<Timestamp>>(b"[null,1]").ok(),
        Some(vec![Timestamp::default(), Timestamp::from_unix_nanos(1)])
    );
    assert_eq!(
        from_slice::<Vec<Object>>(b"[null,{}]").ok(),
        Some(vec![Object::new(), Object::new()])
    );
    assert!(from_slice::<Object>(b"[]").is_err());
}

#[test]
fn the_deepest_message_fits_the_stack() {
    // Without any optimisation, on a thread as small as those of tokio.
    let thread = std::thread::Builder::new()
        .stack_size(2 * 1024 * 1024)
        .spawn(|| {
            let nested = |depth: usize, last: &str| {
                format!(
                    r#"{{"message":{}{last}{}}}"#,
                    r#"{"quoted_message":"#.repeat(depth),
                    "}".repeat(depth)
                )
            };
            let decode = |document: String| from_slice::<SendMessageResponse>(document.as_bytes());
            assert!(decode(nested(29, "{}")).is_ok());
            assert!(decode(nested(29, r#"{"id":1}"#)).is_err());
            assert!(decode(nested(10_000, "{}")).is_err());
        });
    thread.expect("a thread").join().expect("no panic");
}

#[tokio::test]
async fn null_is_an_answer_only_where_the_description_says_so() {
    use chat_sdk::reqwest::Method;
    use chat_sdk::serde_json::Value;
    use chat_sdk::{Bytes, Client, ErrorKind, Object, Request, http};
    use openapi_client_runtime::{Call, Endpoint};

    for body in ["null", " null\n"] {
        let answer = move |_: &Request| http::Response::new(Bytes::from(body));
        let client = Client::builder("key12345", "hunter2222").transport(answer);
        let client = client.build().expect("a client");
        let error = client.chat().get_message("m").await.expect_err("no answer");
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_eq!(
            error.to_string(),
            "GetMessage: 200: cannot decode the answer: the body is null"
        );
        assert_eq!(error.path(), Some(""));

        let connection = client.connection();
        let list = |is_nullable| {
            let endpoint = Endpoint::<Vec<u8>> {
                is_nullable,
                ..Endpoint::json()
            };
            Call::new(connection, &endpoint)
        };
        assert!(list(false).send().await.is_err());
        assert!(list(true).send().await.expect("null").is_empty());
        let object = Call::new(connection, &Endpoint::<Object>::json());
        assert!(object.send().await.is_err());
        let option = Call::new(connection, &Endpoint::<Option<Object>>::json());
        assert_eq!(option.send().await.expect("null").into_inner(), None);
        let value = Call::new(connection, &Endpoint::<Value>::json());
        assert!(value.send().await.expect("null").is_null());
        let empty = Call::new(connection, &Endpoint::empty());
        assert!(empty.send().await.is_ok());
        let raw = client.request(Method::GET, "/api/v2/any");
        assert!(raw.await.expect("a raw call").is_null());
    }
}
