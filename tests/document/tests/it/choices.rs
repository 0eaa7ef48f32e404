//! Samples and answers take each alternative in turn, and keep to all limits.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use spec_document::{Direction, Document, Error, Fill, Variant};

fn document(version: &str, schemas: Value) -> Result<Document, Error> {
    let content =
        json!({ "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } });
    let root = json!({
        "openapi": version,
        "paths": { "/things": { "post": {
            "operationId": "MakeThing",
            "requestBody": { "required": true, "content": content },
            "responses": { "200": { "content": content } },
        } } },
        "components": { "schemas": schemas },
    });
    Document::parse(&root.to_string())
}

/// All bodies and all answers of a schema, each of them valid.
fn values(
    version: &str,
    schemas: Value,
) -> Result<(Vec<Value>, Vec<Value>), Box<dyn std::error::Error>> {
    let document = document(version, schemas)?;
    let schema = json!({ "$ref": "#/components/schemas/Thing" });
    let samples = document.request_samples("MakeThing", Variant::Full)?;
    let bodies: Vec<Value> = samples
        .into_iter()
        .filter_map(|sample| sample.body)
        .collect();
    let answers = document.answers(&schema, Fill::Full)?;
    assert_eq!(
        answers.first(),
        Some(&document.answer(&schema, Fill::Full)?)
    );
    for (direction, values) in [
        (Direction::Request, &bodies),
        (Direction::Response, &answers),
    ] {
        let translated = document.json_schema(&schema, direction)?;
        for value in values {
            if let Err(error) = jsonschema::validate(&translated, value) {
                return Err(format!("{direction:?} {value}: {error}").into());
            }
        }
    }
    Ok((bodies, answers))
}

/// The findings in some values, each with the number of values that have it.
fn found(values: &[Value], pointer: &str) -> BTreeSet<String> {
    let found = values.iter().filter_map(|value| value.pointer(pointer));
    found.map(kind).collect()
}

fn kind(value: &Value) -> String {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
    .to_owned()
}

fn set(words: &[&str]) -> BTreeSet<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

#[test]
fn types_in_a_list_and_members_without_a_tag() -> Result<(), Box<dyn std::error::Error>> {
    let (bodies, answers) = values(
        "3.1.0",
        json!({ "Thing": { "type": "object", "properties": {
            "list": { "type": ["string", "integer", "boolean", "null"] },
            "member": { "oneOf": [
                { "type": "object", "properties": { "a": { "type": "string" } }, "required": ["a"] },
                { "type": "array", "items": { "type": "number" } },
                { "type": "null" },
            ] },
            "const": { "anyOf": [{ "const": 1 }, { "const": "two" }, { "const": true }] },
        } } }),
    )?;
    for values in [&bodies, &answers] {
        let found = |pointer| found(values, pointer);
        assert_eq!(
            found("/list"),
            set(&["boolean", "integer", "null", "string"])
        );
        assert_eq!(found("/member"), set(&["array", "null", "object"]));
        assert_eq!(found("/const"), set(&["boolean", "integer", "string"]));
    }
    Ok(())
}

#[test]
fn members_of_a_discriminator_whatever_the_type_of_the_tag()
-> Result<(), Box<dyn std::error::Error>> {
    for (kind, tags) in [
        ("string", json!(["cat", "dog"])),
        ("integer", json!([1, 2])),
        ("boolean", json!([true, false])),
        ("number", json!([0.5, 1.5])),
    ] {
        let text = |tag: &Value| tag.as_str().map_or(tag.to_string(), str::to_owned);
        let (cat, dog) = (text(&tags[0]), text(&tags[1]));
        let member = json!({
            "type": "object", "required": ["tag"], "properties": { "tag": { "type": kind } },
        });
        let (bodies, answers) = values(
            "3.0.3",
            json!({
                "Thing": {
                    "oneOf": [{ "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Dog" }],
                    "discriminator": { "propertyName": "tag", "mapping": {
                        cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog",
                    } },
                },
                "Cat": member,
                "Dog": member,
            }),
        )?;
        for values in [bodies, answers] {
            let found: Vec<&Value> = values.iter().map(|value| &value["tag"]).collect();
            assert_eq!(found, [&tags[0], &tags[1]]);
        }
    }
    Ok(())
}

#[test]
fn items_of_lists_and_maps_may_be_null() -> Result<(), Box<dyn std::error::Error>> {
    let (bodies, answers) = values(
        "3.0.3",
        json!({ "Thing": { "type": "object", "required": ["list", "map"], "properties": {
            "list": { "type": "array", "items": { "type": "integer", "nullable": true } },
            "map": { "type": "object", "additionalProperties": { "type": "string", "nullable": true } },
        } } }),
    )?;
    for value in [&bodies[0], &answers[0]] {
        let list = value["list"].as_array().ok_or("no list")?;
        assert!(list.contains(&Value::Null) && list.len() > 1, "{value}");
        let map = value["map"].as_object().ok_or("no map")?;
        assert!(map.values().any(Value::is_null) && map.len() > 1, "{value}");
    }
    Ok(())
}

#[test]
fn nothing_is_null_in_the_first_value() -> Result<(), Box<dyn std::error::Error>> {
    let (bodies, answers) = values(
        "3.0.3",
        json!({ "Thing": { "type": "object", "required": ["a"], "properties": {
            "a": { "type": "string", "nullable": true }, "b": { "type": "string", "nullable": true },
        } } }),
    )?;
    for values in [bodies, answers] {
        assert!(values[0]["a"].is_string() && values[0]["b"].is_string());
        assert!(values[1]["a"].is_null() && values[1]["b"].is_null());
    }
    Ok(())
}

#[test]
fn limits_are_kept() -> Result<(), Box<dyn std::error::Error>> {
    let (bodies, answers) = values(
        "3.1.0",
        json!({ "Thing": {
            "type": "object",
            "minProperties": 3,
            "properties": {
                "words": { "type": "array", "items": { "enum": ["a", "b"] }, "uniqueItems": true },
                "flags": { "type": "array", "items": { "type": "boolean" }, "uniqueItems": true },
                "price": { "type": "number", "multipleOf": 0.01, "maximum": 10 },
                "even": { "type": "integer", "multipleOf": 2, "exclusiveMinimum": 0, "maximum": 4.5 },
                "large": { "type": "integer", "minimum": 0, "maximum": 18446744073709551615_u64 },
                "exact": { "type": "number", "format": "int64" },
                "code": { "type": "string", "pattern": "^[A-Z]{2}-\\d+$", "minLength": 9, "maxLength": 9 },
                "pair": { "type": "array", "prefixItems": [{ "type": "string" }, { "type": "integer" }],
                          "items": false },
                "named": { "type": "object", "patternProperties": { "^x-[a-z]{3}$": { "type": "integer" } },
                           "additionalProperties": false },
            },
        } }),
    )?;
    for value in bodies.iter().chain(&answers) {
        assert!(
            value["large"].as_u64() > Some(i64::MAX.unsigned_abs()),
            "{value}"
        );
        assert!(
            value["pair"][0].is_string() && value["pair"][1].is_i64(),
            "{value}"
        );
        let named = value["named"].as_object().ok_or("no map")?;
        assert!(!named.is_empty() && named.keys().all(|name| name.starts_with("x-")));
    }
    Ok(())
}

#[test]
fn an_alternative_without_end_leaves_its_turn_to_another() -> Result<(), Box<dyn std::error::Error>>
{
    let (bodies, answers) = values(
        "3.0.3",
        json!({ "Thing": { "oneOf": [
            { "type": "object", "required": ["not"], "properties": {
                "not": { "$ref": "#/components/schemas/Thing" } } },
            { "type": "object", "required": ["is"], "properties": { "is": { "type": "string" } } },
        ] } }),
    )?;
    for values in [bodies, answers] {
        assert!(
            values
                .iter()
                .any(|value| value["is"].is_string() || value["not"]["is"].is_string())
        );
    }
    Ok(())
}
