//! Every event of the description is read as its own type, and none that is not described is lost.

use std::error::Error;

use chat_sdk::types::WebhookEvent;
use openapi_client_runtime::from_slice;
use serde_json::{Value, json};
use spec_document::Fill;
use suite::compare::differences;

/// The events of the description: the value of `type`, and the schema.
fn events() -> Result<Vec<(String, Value)>, Box<dyn Error>> {
    let document = suite::harness::document()?;
    let mapping = &document.schema("WebhookEvent")?["discriminator"]["mapping"];
    let mapping = mapping.as_object().ok_or("the union has a mapping")?;
    let pairs = mapping
        .iter()
        .map(|(kind, target)| (kind.clone(), json!({"$ref": target})));
    Ok(pairs.collect())
}

#[test]
fn every_event_is_read_whole() -> Result<(), Box<dyn Error>> {
    let document = suite::harness::document()?;
    let events = events()?;
    suite::numbers::check("events", events.len())?;
    for fill in [Fill::Full, Fill::Required] {
        for (kind, schema) in &events {
            let mut event = document.answer(schema, fill)?;
            event["type"] = kind.as_str().into();
            let read: WebhookEvent = from_slice(event.to_string().as_bytes())
                .map_err(|error| format!("{kind}: {error}"))?;
            assert!(!matches!(read, WebhookEvent::Unknown(_)), "{kind}");
            let read = serde_json::to_value(&read)?;
            let found = differences(&document, schema, &event, &read);
            assert!(found.is_empty(), "{kind}: {found:?}");
        }
    }
    Ok(())
}

#[test]
fn an_event_of_tomorrow_is_kept_as_it_came() -> Result<(), Box<dyn Error>> {
    let event = json!({"type": "poll.melted", "deep": {"a": [1, null]}});
    let read: WebhookEvent = from_slice(event.to_string().as_bytes())?;
    let WebhookEvent::Unknown(unlisted) = &read else {
        return Err("it was taken for a known one".into());
    };
    assert_eq!(unlisted.tag(), "poll.melted");
    assert_eq!(Value::Object(unlisted.object().clone()), event);
    assert_eq!(serde_json::to_value(&read)?, event);
    Ok(())
}

#[test]
fn dates_of_events_keep_their_nanoseconds() -> Result<(), Box<dyn Error>> {
    let event = json!({"type": "message.read", "created_at": 1_754_480_000_123_456_789_i64});
    let WebhookEvent::MessageRead(read) = from_slice(event.to_string().as_bytes())? else {
        return Err("it is another event".into());
    };
    assert_eq!(read.created_at.unix_nanos(), 1_754_480_000_123_456_789);
    Ok(())
}
