//! Decoding does not fail because the server changed its mind.
//!
//! In every answer and every event that the document describes, at every depth, each field in turn
//! is dropped, set to null, given a word that no enum lists, joined by a field that nobody knows, or
//! of a wrong kind. All but the last decode, and nothing but the mutated place is touched. Wrong kinds
//! are for answers alone: the error of an event does not tell the place.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;

use chat_sdk::types::WebhookEvent;
use serde_json::{Value, json};
use spec_document::{Document, Fill};
use suite::calls::{DECODERS, Decoder};
use suite::compare::differences;
use suite::places::{
    Mutation, Place, UNKNOWN_NUMBER, UNKNOWN_WORD, parent, places, pointer, spine,
};

/// An answer of the document with the decoder of an operation that gets it, or an event.
struct Subject<'d> {
    schema: &'d Value,
    decode: Decoder,
    answer: Value,
}

fn subjects(document: &Document) -> Result<Vec<Subject<'_>>, Box<dyn Error>> {
    let mut seen = BTreeSet::new();
    let mut subjects = Vec::new();
    for (id, decode) in DECODERS {
        let Some(schema) = &document.operation(id)?.success.schema else {
            continue;
        };
        if seen.insert(schema.to_string()) {
            subjects.push(Subject {
                schema,
                decode: *decode,
                answer: document.answer(schema, Fill::Full)?,
            });
        }
    }
    Ok(subjects)
}

/// Each event schema of the document, under the first name that it has.
fn events(document: &Document) -> Result<Vec<Subject<'_>>, Box<dyn Error>> {
    let union = document.schema("WebhookEvent")?;
    let mapping = union["discriminator"]["mapping"].as_object();
    let mapping = mapping.ok_or("the union has a mapping")?;
    let members = union["oneOf"].as_array().ok_or("the union has members")?;
    let mut subjects = Vec::new();
    for member in members {
        let kind = mapping
            .iter()
            .find(|(_, target)| **target == member["$ref"]);
        // An event under a name that the application chose is kept as it came.
        let Some((kind, _)) = kind else { continue };
        let mut event = document.answer(member, Fill::Full)?;
        event["type"] = kind.as_str().into();
        subjects.push(Subject {
            schema: member,
            decode: suite::decode_as::<WebhookEvent>,
            answer: event,
        });
    }
    Ok(subjects)
}

/// Applies a mutation; `None` if it does not apply to such a place.
fn mutate(answer: &Value, at: &[String], place: &Place, mutation: Mutation) -> Option<Value> {
    let mut mutated = answer.clone();
    let (parent, key) = parent(&mut mutated, at)?;
    match (mutation, parent) {
        (Mutation::Dropped, Value::Object(fields)) if place.is_field => {
            fields.remove(&key)?;
        }
        (Mutation::Null, parent) => *child(parent, &key)? = Value::Null,
        (Mutation::UnknownEnumValue, parent) if place.is_enum => {
            let value = child(parent, &key)?;
            *value = match value {
                Value::Number(_) => UNKNOWN_NUMBER.into(),
                _ => UNKNOWN_WORD.into(),
            };
        }
        (Mutation::UnknownField, parent) if place.is_closed => {
            let fields = child(parent, &key)?.as_object_mut()?;
            fields.insert("a field of tomorrow".to_owned(), json!({"deep": [1, null]}));
        }
        (Mutation::WrongKind, parent) => *child(parent, &key)? = place.wrong.clone()?,
        _ => return None,
    }
    Some(mutated)
}

fn child<'a>(parent: &'a mut Value, key: &str) -> Option<&'a mut Value> {
    match parent {
        Value::Object(fields) => fields.get_mut(key),
        Value::Array(elements) => elements.get_mut(key.parse::<usize>().ok()?),
        _ => None,
    }
}

const TOLERATED: [Mutation; 4] = [
    Mutation::Dropped,
    Mutation::Null,
    Mutation::UnknownEnumValue,
    Mutation::UnknownField,
];

#[test]
fn mutated_answers_decode_and_keep_everything_else() -> Result<(), Box<dyn Error>> {
    let document = suite::harness::document()?;
    let mut counts: BTreeMap<Mutation, usize> = BTreeMap::new();
    let mut expected: BTreeMap<Mutation, usize> = BTreeMap::new();
    for subject in subjects(&document)?.into_iter().chain(events(&document)?) {
        for place in places(&document, subject.schema, &subject.answer)? {
            let (answer, at) = spine(&subject.answer, &place.path);
            for (mutation, applies) in [
                (Mutation::Dropped, place.is_field),
                (Mutation::Null, true),
                (Mutation::UnknownEnumValue, place.is_enum),
                (Mutation::UnknownField, place.is_closed),
            ] {
                *expected.entry(mutation).or_default() += usize::from(applies);
            }
            for mutation in TOLERATED {
                let Some(mutated) = mutate(&answer, &at, &place, mutation) else {
                    continue;
                };
                *counts.entry(mutation).or_default() += 1;
                // A field that nobody knows says nothing; everything else says what was sent.
                let said = match mutation {
                    Mutation::UnknownField => &answer,
                    _ => &mutated,
                };
                let what = || format!("{mutation:?} at {} of {}", pointer(&at), subject.schema);
                let read = (subject.decode)(mutated.to_string().as_bytes())
                    .map_err(|error| format!("{}: {error}", what()))?;
                let found = differences(&document, subject.schema, said, &read);
                assert!(found.is_empty(), "{}: {found:?}", what());
            }
        }
    }
    println!("{counts:?}");
    assert_eq!(
        counts, expected,
        "a kind of mutation was left out somewhere"
    );
    assert!(counts.values().sum::<usize>() >= 100_000, "{counts:?}");
    Ok(())
}

#[test]
fn values_of_a_wrong_kind_are_refused_at_their_place() -> Result<(), Box<dyn Error>> {
    let document = suite::harness::document()?;
    let mut count = 0;
    let mut expected = 0;
    for subject in subjects(&document)? {
        for place in places(&document, subject.schema, &subject.answer)? {
            let (answer, at) = spine(&subject.answer, &place.path);
            expected += usize::from(place.wrong.is_some());
            let Some(mutated) = mutate(&answer, &at, &place, Mutation::WrongKind) else {
                continue;
            };
            count += 1;
            let at = pointer(&at);
            match (subject.decode)(mutated.to_string().as_bytes()) {
                Ok(read) => {
                    let sent = mutated.pointer(&at);
                    panic!("{at} of {}: {sent:?} was read as {read}", subject.schema)
                }
                Err(error) => {
                    assert!(error.is_decode(), "{error}");
                    assert_eq!(
                        error.path(),
                        Some(at.as_str()),
                        "{error} of {}",
                        subject.schema
                    );
                }
            }
        }
    }
    println!("{count} values of a wrong kind");
    assert_eq!(count, expected, "a value was left out");
    assert!(count >= 50_000, "{count}");
    Ok(())
}

#[test]
fn two_mutations_at_once_are_tolerated() -> Result<(), Box<dyn Error>> {
    let document = suite::harness::document()?;
    // A small generator of our own keeps the pairs the same in every run.
    let mut state: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut random = move |bound: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % bound.max(1) as u64) as usize
    };
    let mut pairs = 0;
    for subject in subjects(&document)?.into_iter().chain(events(&document)?) {
        let places = places(&document, subject.schema, &subject.answer)?;
        for _ in 0..20 {
            let mut said = subject.answer.clone();
            for _ in 0..2 {
                let place = &places[random(places.len())];
                let mutation = TOLERATED[random(3)];
                said = mutate(&said, &place.path, place, mutation).unwrap_or(said);
            }
            pairs += 1;
            let read = (subject.decode)(said.to_string().as_bytes())
                .map_err(|error| format!("{error} in {}", subject.schema))?;
            let found = differences(&document, subject.schema, &said, &read);
            assert!(found.is_empty(), "{}: {found:?}", subject.schema);
        }
    }
    println!("{pairs} pairs");
    Ok(())
}
