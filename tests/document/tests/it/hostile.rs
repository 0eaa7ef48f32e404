//! Documents that ask for more than any machine has: samples of them are small, or there are none.
//!
//! Every test runs on the stack of a test thread, which endless recursion overflows at once.

use std::error::Error;

use serde_json::{Value, json};
use spec_document::{Direction, Document, Fill, Variant};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// More than the largest sample that is made.
const LARGE: usize = 4 << 20;

/// A document with one operation, which sends and answers `schema`.
fn document(schema: &Value, schemas: &Value) -> Outcome<Document> {
    let content = json!({ "application/json": { "schema": schema } });
    let document = json!({
        "openapi": "3.0.3",
        "info": { "title": "hostile", "version": "1" },
        "paths": { "/things": { "post": {
            "operationId": "MakeThing",
            "requestBody": { "required": true, "content": content },
            "responses": { "200": { "description": "", "content": content } },
        } } },
        "components": { "schemas": schemas },
    });
    Ok(Document::parse(&document.to_string())?)
}

/// All samples and answers of such a document, each as the value or the text of the error.
fn samples(document: &Document, schema: &Value) -> Vec<Result<Value, String>> {
    let requests = Variant::ALL.map(|variant| {
        let sample = document.request_sample("MakeThing", variant);
        sample.map(|sample| sample.body.unwrap_or_default())
    });
    let answers = [Fill::Full, Fill::Required].map(|fill| document.answer(schema, fill));
    let all = requests.into_iter().chain(answers);
    all.map(|sample| sample.map_err(|error| error.to_string()))
        .collect()
}

/// Schemas whose smallest value is larger than samples are, and what the error says.
fn impossible() -> Vec<(&'static str, Value, &'static str)> {
    let list =
        |least: u64, items: Value| json!({ "type": "array", "minItems": least, "items": items });
    let text = json!({ "type": "string" });
    let nested = (0..5).fold(json!({ "type": "integer" }), |inner, _| list(100, inner));
    let deep = (0..80).fold(text.clone(), |inner, _| list(1, inner));
    let map = |values: Value| json!({ "type": "object", "minProperties": 1_000_000_000, "additionalProperties": values });
    let long = json!({ "type": "string", "minLength": 4_000_000_000_u64 });
    let pattern = |pattern: &str| json!({ "type": "string", "pattern": pattern });
    let word = json!({ "type": "string", "enum": ["w".repeat(100_000)] });
    vec![
        (
            "long list",
            list(1_000_000_000, text.clone()),
            "1000000000 elements",
        ),
        ("long list of lists", nested, "more than 20000 values"),
        ("deep list", deep, " than "),
        ("large map", map(text.clone()), "1000000000 elements"),
        (
            "large map of anything",
            map(json!(true)),
            "1000000000 elements",
        ),
        ("long text", long.clone(), "4000000000 characters"),
        ("long pattern", pattern("a{1000000}"), "characters"),
        (
            "nested pattern",
            pattern("((x{9999}){9999}){9999}"),
            "characters",
        ),
        (
            "many long texts",
            list(10_000, json!({ "type": "string", "minLength": 90_000 })),
            "bytes",
        ),
        ("many long values", list(10_000, word), "bytes"),
    ]
}

/// The property as one that is required, and beside one that is not.
fn object(property: &Value, required: &[&str]) -> Value {
    json!({
        "type": "object",
        "properties": { "name": { "type": "string" }, "rest": property },
        "required": required,
    })
}

#[test]
fn a_value_beyond_the_limits_is_an_error_that_names_them() -> Outcome {
    for (name, schema, words) in impossible() {
        for schema in [schema.clone(), object(&schema, &["name", "rest"])] {
            let document = document(&schema, &json!({}))?;
            for sample in samples(&document, &schema) {
                let error = sample.expect_err(name);
                assert!(error.contains(words), "{name}: {error}");
                assert!(
                    error.len() < 2000,
                    "{name}: an error of {} bytes",
                    error.len()
                );
            }
        }
    }
    Ok(())
}

#[test]
fn a_value_beyond_the_limits_is_left_out_where_it_is_optional() -> Outcome {
    for (name, schema, _) in impossible() {
        let schema = object(&schema, &["name"]);
        let document = document(&schema, &json!({}))?;
        let validator = document.json_schema(&schema, Direction::Response)?;
        for sample in samples(&document, &schema) {
            let sample = sample.map_err(|error| format!("{name}: {error}"))?;
            assert!(sample["name"].is_string(), "{name}: {sample}");
            assert_eq!(sample.get("rest"), None, "{name}");
            // The validator is not built of such schemas: what they ask for is absent.
            assert!(validator["properties"].get("rest").is_some(), "{name}");
        }
    }
    Ok(())
}

/// Schemas that lead to themselves.
fn endless() -> Vec<(&'static str, Value)> {
    let tree = json!({ "$ref": "#/components/schemas/Tree" });
    let twice = |next: &str| {
        let next = json!({ "$ref": format!("#/components/schemas/{next}") });
        json!({ "type": "object", "properties": { "a": next, "b": next }, "required": ["a", "b"] })
    };
    let mut doubling: Value = (0..60)
        .map(|level| (format!("L{level}"), twice(&format!("L{}", level + 1))))
        .collect();
    doubling["L60"] = json!({ "type": "string" });
    doubling["Tree"] = json!({ "$ref": "#/components/schemas/L0" });
    let link = |next: usize| {
        let next = json!({ "$ref": format!("#/components/schemas/C{next}") });
        json!({ "type": "object", "properties": { "next": next }, "required": ["next"] })
    };
    let mut chain: Value = (0..5_000)
        .map(|at| (format!("C{at}"), link(at + 1)))
        .collect();
    chain["C5000"] = json!({ "type": "string" });
    chain["Tree"] = json!({ "$ref": "#/components/schemas/C0" });
    // Without a name, nothing says by which schema the way led.
    let response = "#/paths/~1things/post/responses/200/content/application~1json/schema";
    let unnamed = json!({ "$ref": "#/components/schemas/Tree/properties/inner" });
    let inner = json!({
        "type": "object", "properties": { "again": unnamed, "root": { "$ref": response } },
        "required": ["again"],
    });
    vec![
        (
            "list of itself",
            json!({ "Tree": { "type": "array", "items": tree } }),
        ),
        (
            "list of itself, not empty",
            json!({ "Tree": { "type": "array", "items": tree, "minItems": 1 } }),
        ),
        (
            "map of itself",
            json!({ "Tree": { "type": "object", "additionalProperties": tree } }),
        ),
        (
            "list of maps of itself",
            json!({ "Tree": {
            "type": "array", "items": { "type": "object", "additionalProperties": tree },
        } }),
        ),
        ("requires itself twice", json!({ "Tree": twice("Tree") })),
        ("doubles at each level", doubling),
        ("long chain", chain),
        (
            "without a name",
            json!({ "Tree": {
            "type": "object", "properties": { "inner": inner }, "required": ["inner"],
        } }),
        ),
        (
            "optional and without a name",
            json!({ "Tree": {
            "type": "object", "properties": { "inner": { "type": "array", "items": unnamed } },
        } }),
        ),
    ]
}

#[test]
fn schemas_that_lead_to_themselves_end() -> Outcome {
    let tree = json!({ "$ref": "#/components/schemas/Tree" });
    for (name, schemas) in endless() {
        for schema in [tree.clone(), object(&tree, &["name"])] {
            let document =
                document(&schema, &schemas).map_err(|error| format!("{name}: {error}"))?;
            document.json_schema(&schema, Direction::Request)?;
            for sample in samples(&document, &schema) {
                match sample {
                    Ok(sample) => assert!(sample.to_string().len() < LARGE, "{name}"),
                    Err(error) if schema == tree => assert!(error.len() < 2000, "{name}: {error}"),
                    Err(error) => return Err(format!("{name}, which is optional: {error}").into()),
                }
            }
        }
    }
    Ok(())
}

#[test]
fn what_is_required_has_room_beside_much_that_is_optional() -> Outcome {
    // Each row has 30 lists of 300 rows, of which the last is required.
    let row = |next: usize| {
        let rows = json!({
            "type": "array", "minItems": 300,
            "items": { "$ref": format!("#/components/schemas/Row{next}") },
        });
        let properties: Value = (0..30)
            .map(|at| (format!("rows{at}"), rows.clone()))
            .collect();
        json!({ "type": "object", "properties": properties, "required": ["rows29"] })
    };
    let schemas = json!({ "Row0": row(1), "Row1": { "type": "object", "properties": {
        "next": { "$ref": "#/components/schemas/Row2" }, "name": { "type": "string" },
    } }, "Row2": row(1) });
    let schema = json!({ "$ref": "#/components/schemas/Row0" });
    let document = document(&schema, &schemas)?;
    for sample in samples(&document, &schema) {
        let sample = sample?;
        assert_eq!(sample["rows29"].as_array().map(Vec::len), Some(300));
    }
    Ok(())
}
