//! Whatever a caller gives arrives unharmed: path values, query values, and free-form JSON.

use std::error::Error;

use chat_sdk::types::MessageRequest;
use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::{Map, Value, json};
use spec_document::Fill;
use suite::harness::Harness;

/// How many values of each kind are sent over a socket.
const CASES: u32 = 64;

/// Runs a property in which the fake server takes part.
fn check<S: Strategy>(
    values: S,
    property: impl AsyncFn(&Harness, S::Value) -> Result<(), Box<dyn Error>>,
) -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    let harness = runtime.block_on(Harness::start(Fill::Required))?;
    let config = proptest::test_runner::Config {
        cases: CASES,
        failure_persistence: None,
        ..Default::default()
    };
    TestRunner::new(config)
        .run(&values, |value| {
            let outcome = runtime.block_on(property(&harness, value));
            outcome.map_err(|error| TestCaseError::fail(error.to_string()))
        })
        .map_err(|error| error.to_string().into())
}

fn decoded(text: &str) -> Result<String, Box<dyn Error>> {
    Ok(percent_decode_str(text).decode_utf8()?.into_owned())
}

/// Text that a URL can carry in its path: everything but nothing and dots.
fn path_values() -> impl Strategy<Value = String> {
    any::<String>().prop_filter("no dot segment", |value| {
        !matches!(
            value.to_lowercase().replace("%2e", ".").as_str(),
            "" | "." | ".."
        )
    })
}

/// Any JSON, a few levels deep.
fn json_values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>()
            .prop_filter("a JSON number", |number| number.is_finite())
            .prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(any::<String>(), inner, 0..4)
                .prop_map(|entries| Value::Object(Map::from_iter(entries))),
        ]
    })
}

#[test]
fn any_path_value_arrives() -> Result<(), Box<dyn Error>> {
    check(
        (path_values(), path_values()),
        async |harness, (kind, id)| {
            harness.chat().delete_reaction(&id, &kind).await?;
            let request = harness
                .server
                .take_requests()
                .pop()
                .ok_or("nothing arrived")?;
            let path = request.target.split('?').next().unwrap_or_default();
            let segments: Vec<&str> = path.split('/').collect();
            let [.., messages, sent_id, reaction, sent_kind] = segments.as_slice() else {
                return Err(format!("the path is {path}").into());
            };
            assert_eq!((*messages, *reaction), ("messages", "reaction"));
            assert_eq!((decoded(sent_id)?, decoded(sent_kind)?), (id, kind));
            Ok(())
        },
    )
}

#[test]
fn any_query_value_arrives() -> Result<(), Box<dyn Error>> {
    check(
        (any::<String>(), any::<String>()),
        async |harness, (url, inside)| {
            harness
                .chat()
                .delete_channel_file("messaging", "general")
                .url(&url)
                .await?;
            harness
                .chat()
                .query_members()
                .r#type("messaging")
                .filter_conditions(json!({"name": &inside}))
                .await?;
            let requests = harness.server.take_requests();
            assert!(
                requests.iter().all(|request| request.violations.is_empty()),
                "{requests:?}"
            );
            let values: Vec<&str> = requests
                .iter()
                .flat_map(|request| request.target.split(['?', '&']).skip(1))
                .filter_map(|pair| pair.split_once('='))
                .filter(|(name, _)| *name != "api_key")
                .map(|(_, value)| value)
                .collect();
            let [sent_url, payload] = values.as_slice() else {
                return Err(format!("the values are {values:?}").into());
            };
            assert_eq!(decoded(sent_url)?, url);
            let payload: Value = serde_json::from_str(&decoded(payload)?)?;
            assert_eq!(payload["filter_conditions"]["name"], inside);
            Ok(())
        },
    )
}

#[test]
fn any_json_in_custom_arrives_and_comes_back() -> Result<(), Box<dyn Error>> {
    let custom = prop::collection::btree_map(any::<String>(), json_values(), 0..5);
    check(custom, async |harness, custom| {
        let custom = Value::Object(Map::from_iter(custom));
        let answer = json!({"message": {"custom": custom}, "duration": ""});
        harness
            .server
            .answer_with("SendMessage", fake_server::Answer::json(answer))?;
        let message = MessageRequest::new().custom(custom.clone());
        let reply = harness
            .chat()
            .send_message("messaging", "general", message)
            .await?;
        let request = harness
            .server
            .take_requests()
            .pop()
            .ok_or("nothing arrived")?;
        let body: Value = serde_json::from_slice(&request.body)?;
        assert_eq!(body["message"]["custom"], custom);
        assert_eq!(Value::Object((*reply.message.custom).clone()), custom);
        Ok(())
    })
}
