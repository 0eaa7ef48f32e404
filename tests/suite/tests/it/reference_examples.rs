//! Every example of the reference has one in the description that sets at least as much, every
//! parameter and body field is in some example, and a check that could not fail would prove nothing
//! of that.

use std::collections::BTreeSet;

use spec_document::{Document, Error, Example, Operation};
use suite::reference_examples::{self, Row};

const SPEC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../spec/chat.yaml");

#[test]
fn the_table_is_whole() {
    let rows = reference_examples::rows();
    assert_eq!(rows.len(), 152);
    let operations: BTreeSet<&str> = rows.iter().map(|row| row.operation).collect();
    assert_eq!(operations.len(), 86);
    let distinct: BTreeSet<&Row> = rows.iter().collect();
    assert_eq!(distinct.len(), rows.len(), "a row stands twice");
}

#[test]
fn the_description_shows_what_the_reference_shows() -> Result<(), Error> {
    let document = Document::load(SPEC)?;
    let missing = reference_examples::missing(&document, document.operations())?;
    let operations = document.operations().iter();
    let examples: usize = operations.map(|found| found.examples.len()).sum();
    println!("{examples} examples checked against 152 of the reference");
    assert!(
        missing.is_empty(),
        "{} missing\n{}",
        missing.len(),
        missing.join("\n")
    );
    Ok(())
}

/// What is taken out of one operation, and what is missed then.
struct Fault {
    operation: &'static str,
    change: fn(&mut Vec<Example>),
    complaints: &'static [&'static str],
}

fn without(examples: &mut Vec<Example>, name: &str) {
    let before = examples.len();
    examples.retain(|example| example.name != name);
    assert_eq!(examples.len(), before - 1, "there is one example `{name}`");
}

fn body_without(examples: &mut [Example], name: &str, field: &str) {
    let example = examples.iter_mut().find(|example| example.name == name);
    let body = example.and_then(|example| example.request.body.as_mut());
    let removed = body.and_then(|body| body.as_object_mut()?.remove(field));
    assert!(removed.is_some(), "the example `{name}` sets `{field}`");
}

const FAULTS: &[Fault] = &[
    // An example.
    Fault {
        operation: "SendMessage",
        change: |examples| without(examples, "quiet"),
        complaints: &[
            "SendMessage, example 1: none is left for it that sets id, keep_channel_hidden, message, skip_push, type",
            "SendMessage.keep_channel_hidden: no example sets it",
            "SendMessage.skip_push: no example sets it",
        ],
    },
    // The only one of an operation that needs nothing.
    Fault {
        operation: "ListCommands",
        change: |examples| without(examples, "call"),
        complaints: &["ListCommands, example 1: none is left for it"],
    },
    // One of two that the reference has in one.
    Fault {
        operation: "QueryCampaigns",
        change: |examples| without(examples, "previous_page"),
        complaints: &[
            "QueryCampaigns, example 2: none is left for it that sets prev",
            "QueryCampaigns.prev: no example sets it",
        ],
    },
    // One that no other can stand for, as each stands for one only.
    Fault {
        operation: "MarkRead",
        change: |examples| {
            without(examples, "up_to_message");
            let thread = examples.iter_mut().find(|example| example.name == "thread");
            let body = thread.and_then(|thread| thread.request.body.as_mut());
            if let Some(body) = body {
                body["message_id"] = "regatta-plan".into();
                body["user"] = serde_json::json!({ "id": "jane" });
            }
        },
        complaints: &[
            "MarkRead, example 2: none is left for it that sets id, message_id, type, user, user.id",
        ],
    },
    // A field of an example, one inside of a field, and one that the reference shows nowhere.
    Fault {
        operation: "QueryMessageHistory",
        change: |examples| body_without(examples, "of_message", "limit"),
        complaints: &[
            "QueryMessageHistory, example 1: none is left for it that sets filter, limit, sort, sort.direction, sort.field",
            "QueryMessageHistory.limit: no example sets it",
        ],
    },
    Fault {
        operation: "SendReaction",
        change: |examples| {
            let example = examples.iter_mut().find(|found| found.name == "imported");
            let body = example.and_then(|example| example.request.body.as_mut());
            if let Some(body) = body {
                body["reaction"] = serde_json::json!({ "type": "clap" });
            }
        },
        complaints: &[
            "SendReaction, example 1: none is left for it that sets enforce_unique, id, reaction, skip_push, reaction.created_at, reaction.type",
        ],
    },
    Fault {
        operation: "UpdateChannel",
        change: |examples| without(examples, "reject_invite"),
        complaints: &[
            "UpdateChannel.reject_invite: no example sets it",
            "UpdateChannel.user: no example sets it",
        ],
    },
];

#[test]
fn what_is_taken_out_is_missed() -> Result<(), Error> {
    let document = Document::load(SPEC)?;
    for fault in FAULTS {
        let mut operation = document.operation(fault.operation)?.clone();
        (fault.change)(&mut operation.examples);
        assert_eq!(missing(&document, operation)?, fault.complaints);
    }
    Ok(())
}

#[test]
fn each_operation_is_looked_at() -> Result<(), Error> {
    let document = Document::load(SPEC)?;
    for row in reference_examples::rows() {
        let mut operation = document.operation(row.operation)?.clone();
        operation.examples.clear();
        let blamed = format!("{}, example {}: none", row.operation, row.number);
        let missing = missing(&document, operation)?;
        assert!(
            missing.iter().any(|found| found.starts_with(&blamed)),
            "{blamed}: {missing:#?}"
        );
    }
    let none = reference_examples::missing(&document, &[])?;
    assert_eq!(none.len(), 152, "every row misses its operation");
    Ok(())
}

/// What is missing of one operation.
fn missing(document: &Document, operation: Operation) -> Result<Vec<String>, Error> {
    let id = operation.id.clone();
    let mut missing = reference_examples::missing(document, &[operation])?;
    missing.retain(|found| found.split(['.', ',', ':']).next() == Some(&*id));
    Ok(missing)
}
