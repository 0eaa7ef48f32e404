//! What several members of an `allOf` say of the same thing holds at once.

use serde_json::{Value, json};
use spec_document::{Additional, Direction, Document, Error, Fill, Kind, Shape, Variant};

type Outcome = Result<(), Box<dyn std::error::Error>>;

/// A document that takes and gives a `Thing`.
fn document(schemas: Value) -> Result<Document, Error> {
    let content = json!({ "application/json": { "schema": thing() } });
    let operation = json!({
        "operationId": "MakeThing",
        "requestBody": { "required": true, "content": content },
        "responses": { "200": { "description": "", "content": content } },
    });
    let text = json!({
        "openapi": "3.0.3",
        "paths": { "/things": { "post": operation } },
        "components": { "schemas": schemas },
    });
    Document::parse(&text.to_string())
}

fn thing() -> Value {
    json!({ "$ref": "#/components/schemas/Thing" })
}

/// A document whose `Thing` has a property `x` that two members describe.
fn both(one: Value, other: Value) -> Result<Document, Error> {
    document(json!({
        "One": { "type": "object", "properties": { "x": one } },
        "Thing": { "allOf": [
            { "$ref": "#/components/schemas/One" },
            { "type": "object", "properties": { "x": other } },
        ] },
    }))
}

fn property<'a>(document: &'a Document, name: &str) -> Result<Shape<'a>, Error> {
    let Kind::Object { properties, .. } = document.shape(document.schema("Thing")?)?.kind else {
        return Err(Error::Unknown("the thing is no object".to_owned()));
    };
    match properties.get(name) {
        Some(property) => document.shape(property),
        None => Err(Error::Unknown(format!("no property {name}"))),
    }
}

/// An option by its key and by its id, in lists.
fn options() -> [Value; 2] {
    let list = |name: &str| {
        json!({ "type": "array", "items": {
            "type": "object",
            "properties": { name: { "type": "string" } },
            "required": [name],
        } })
    };
    [list("key"), list("id")]
}

#[test]
fn objects_have_the_properties_of_both() -> Outcome {
    let object = |name: &str| {
        json!({
            "type": "object",
            "properties": {
                name: { "type": "string" },
                "deep": { "type": "object", "properties": { name: { "type": "string" } } },
            },
            "required": [name],
        })
    };
    let document = both(object("a"), object("b"))?;
    let Kind::Object {
        properties,
        required,
        additional: Additional::None,
        ..
    } = property(&document, "x")?.kind
    else {
        panic!("an object of declared properties");
    };
    let names: Vec<_> = properties.keys().copied().collect();
    assert_eq!(names, ["a", "b", "deep"]);
    assert_eq!(required.into_iter().collect::<Vec<_>>(), ["a", "b"]);
    let Kind::Object { properties, .. } = document.shape(properties["deep"])?.kind else {
        panic!("an object");
    };
    assert_eq!(properties.into_keys().collect::<Vec<_>>(), ["a", "b"]);
    Ok(())
}

#[test]
fn samples_and_answers_are_as_both_say() -> Outcome {
    let [keys, ids] = options();
    let document = both(keys, ids)?;
    let judge = |direction| -> Result<jsonschema::Validator, Box<dyn std::error::Error>> {
        let schema = document.json_schema(&thing(), direction)?;
        Ok(jsonschema::validator_for(&schema)?)
    };
    let (requests, responses) = (judge(Direction::Request)?, judge(Direction::Response)?);
    for variant in [Variant::Full, Variant::Hostile] {
        let sample = document.request_sample("MakeThing", variant)?;
        let body = sample.body.unwrap_or_default();
        for name in ["key", "id"] {
            assert!(body["x"][0][name].is_string(), "{body}");
        }
        assert!(requests.is_valid(&body), "{body}");
    }
    let answer = document.answer(&thing(), Fill::Full)?;
    assert!(responses.is_valid(&answer), "{answer}");
    // Neither half will do, and nothing that neither declares.
    for wrong in [
        json!({ "key": "a" }),
        json!({ "id": "a" }),
        json!({ "key": "a", "id": "b", "other": 1 }),
    ] {
        let body = json!({ "x": [wrong] });
        assert!(!requests.is_valid(&body), "{body}");
    }
    Ok(())
}

#[test]
fn what_a_member_describes_alone_is_judged_as_before() -> Outcome {
    let inner = json!({ "type": "object", "properties": { "a": { "type": "string" } } });
    let document = document(json!({ "Thing": { "allOf": [
        {
            "type": "object",
            "properties": { "x": inner, "y": inner },
            "additionalProperties": false,
        },
        { "type": "object", "properties": { "x": { "description": "Said again." } } },
    ] } }))?;
    let schema = document.json_schema(&thing(), Direction::Request)?;
    let requests = jsonschema::validator_for(&schema)?;
    for name in ["x", "y"] {
        assert!(requests.is_valid(&json!({ name: { "a": "" } })));
        assert!(!requests.is_valid(&json!({ name: { "b": "" } })));
    }
    assert!(!requests.is_valid(&json!({ "z": {} })));
    Ok(())
}

#[test]
fn a_property_beside_all_of_is_as_its_members_say_too() -> Outcome {
    let [keys, ids] = options();
    let document = document(json!({ "Thing": {
        "type": "object",
        "properties": { "x": keys },
        "allOf": [{ "type": "object", "properties": { "x": ids } }],
    } }))?;
    let body = document.request_sample("MakeThing", Variant::Full)?.body;
    let body = body.unwrap_or_default();
    assert!(body["x"][0]["key"].is_string() && body["x"][0]["id"].is_string());
    let schema = document.json_schema(&thing(), Direction::Request)?;
    assert!(jsonschema::validator_for(&schema)?.is_valid(&body));
    Ok(())
}

#[test]
fn null_is_a_value_if_both_allow_it() -> Outcome {
    let text = |nullable: bool| json!({ "type": "string", "nullable": nullable });
    for (one, other, expected) in [
        (text(true), text(true), true),
        (text(true), text(false), false),
        (text(false), text(true), false),
        (text(true), json!({ "type": "string" }), false),
        (json!({ "type": "string" }), text(true), false),
        // It says nothing of the values.
        (text(true), json!({ "description": "A text." }), true),
    ] {
        let document = both(one.clone(), other.clone())?;
        let shape = property(&document, "x")?;
        assert_eq!(shape.nullable, expected, "{one} and {other}");
        assert!(matches!(shape.kind, Kind::Text(_)));
    }
    // What is said beside `allOf` is meant to hold for it as a whole.
    let whole = json!({ "allOf": [text(false), text(false)], "nullable": true });
    let document = document(json!({ "Thing": { "properties": { "x": whole } } }))?;
    assert!(property(&document, "x")?.nullable);
    Ok(())
}

#[test]
fn the_nearest_limits_hold() -> Outcome {
    let document = both(
        json!({ "type": "integer", "minimum": 2, "maximum": 9, "exclusiveMaximum": true }),
        json!({ "type": "number", "minimum": 5, "maximum": 9, "exclusiveMinimum": true }),
    )?;
    let Kind::Integer(limits) = property(&document, "x")?.kind else {
        panic!("whole numbers are all that is both");
    };
    assert_eq!((limits.least, limits.most), (6, 8));

    let document = both(
        json!({ "type": "string", "minLength": 1, "maxLength": 4 }),
        json!({ "type": "string", "minLength": 3, "maxLength": 9, "readOnly": true }),
    )?;
    let shape = property(&document, "x")?;
    let Kind::Text(limits) = shape.kind else {
        panic!("a text");
    };
    assert_eq!((limits.least, limits.most), (3, 4));
    assert!(shape.read_only && !shape.write_only);
    Ok(())
}

#[test]
fn the_common_values_are_allowed() -> Outcome {
    let values = |values: &[&str]| json!({ "type": "string", "enum": values });
    for (one, other, expected) in [
        (
            ["a", "b", "c"].as_slice(),
            ["c", "b"].as_slice(),
            ["b", "c"].as_slice(),
        ),
        // Nothing is right. What is said first is read.
        (&["a"], &["b"], &["a"]),
    ] {
        let document = both(values(one), values(other))?;
        let Kind::Enum(found) = property(&document, "x")?.kind else {
            panic!("an enum");
        };
        assert_eq!(found, expected);
    }
    Ok(())
}

#[test]
fn what_contains_itself_is_put_together_as_often_as_needed() -> Outcome {
    let with_parent = |name: &str, own: &str| {
        let parent = json!({ "$ref": format!("#/components/schemas/{name}") });
        json!({
            "type": "object",
            "properties": { own: { "type": "string" }, "parent": parent },
        })
    };
    let document = document(json!({
        "A": with_parent("A", "a"),
        "B": with_parent("B", "b"),
        "Thing": { "allOf": [
            { "$ref": "#/components/schemas/A" },
            { "$ref": "#/components/schemas/B" },
        ] },
    }))?;
    let answer = document.answer(&thing(), Fill::Full)?;
    assert!(answer["parent"]["a"].is_string() && answer["parent"]["b"].is_string());
    let schema = document.json_schema(&thing(), Direction::Response)?;
    assert!(jsonschema::validator_for(&schema)?.is_valid(&answer));
    document.request_sample("MakeThing", Variant::Full)?;
    Ok(())
}
