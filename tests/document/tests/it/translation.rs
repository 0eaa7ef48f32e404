//! From OpenAPI schemas to JSON Schema: one case for every rule.

use serde_json::{Value, json};
use spec_document::{Direction, Document, Error};

/// Judges a value by a schema of a document with some named schemas.
fn accepts(direction: Direction, schema: &Value, value: &Value) -> Result<bool, Error> {
    let document = Document::parse(
        &json!({
            "openapi": "3.0.3",
            "paths": {},
            "components": { "schemas": {
                "User": {
                    "type": "object",
                    "required": ["id"],
                    "properties": {
                        "id": { "type": "string" },
                        "since": { "type": "number", "format": "date-time" },
                        "friend": { "$ref": "#/components/schemas/User" },
                        "custom": { "type": "object", "additionalProperties": true },
                    },
                },
                "Named": { "type": "object", "properties": { "name": { "type": "string" } } },
                "Free": { "type": "object" },
            } },
        })
        .to_string(),
    )?;
    let schema = document.json_schema(schema, direction)?;
    let validator = jsonschema::options()
        .should_validate_formats(true)
        .build(&schema)
        .map_err(|error| Error::Syntax(error.to_string()))?;
    Ok(validator.is_valid(value))
}

/// Values that a request may hold under the schema, and values that it may not.
fn request(schema: Value, right: &[Value], wrong: &[Value]) -> Result<(), Error> {
    judge(Direction::Request, schema, right, wrong)
}

fn response(schema: Value, right: &[Value], wrong: &[Value]) -> Result<(), Error> {
    judge(Direction::Response, schema, right, wrong)
}

fn judge(
    direction: Direction,
    schema: Value,
    right: &[Value],
    wrong: &[Value],
) -> Result<(), Error> {
    for value in right {
        assert!(
            accepts(direction, &schema, value)?,
            "{schema} should accept {value}"
        );
    }
    for value in wrong {
        assert!(
            !accepts(direction, &schema, value)?,
            "{schema} should refuse {value}"
        );
    }
    Ok(())
}

fn user() -> Value {
    json!({ "$ref": "#/components/schemas/User" })
}

#[test]
fn nullable_adds_null_to_the_type() -> Result<(), Error> {
    let schema = json!({ "type": "string", "nullable": true });
    request(schema, &[json!(null), json!("a")], &[json!(1)])?;
    let schema = json!({ "type": "string", "enum": ["a", "b"], "nullable": true });
    request(schema, &[json!(null), json!("a")], &[json!("c"), json!(1)])?;
    let schema = json!({ "type": "string", "nullable": false });
    request(schema, &[json!("a")], &[json!(null)])
}

#[test]
fn nullable_beside_all_of_wraps_it() -> Result<(), Error> {
    let schema = json!({ "allOf": [user()], "nullable": true });
    request(
        schema,
        &[json!(null), json!({"id": "a"})],
        &[json!({}), json!("a")],
    )
}

#[test]
fn exclusive_bounds_are_booleans() -> Result<(), Error> {
    let schema = json!({
        "type": "integer", "minimum": 1, "exclusiveMinimum": true, "maximum": 5, "exclusiveMaximum": true,
    });
    request(schema, &[json!(2), json!(4)], &[json!(1), json!(5)])?;
    let schema = json!({
        "type": "number", "minimum": 1, "exclusiveMinimum": false, "maximum": 5,
    });
    request(schema, &[json!(1), json!(5)], &[json!(0.9), json!(5.1)])
}

#[test]
fn an_exclusive_bound_keeps_the_range_of_the_format() -> Result<(), Error> {
    let schema = json!({
        "type": "integer", "format": "int32", "minimum": 0, "exclusiveMinimum": true,
    });
    request(
        schema,
        &[json!(1), json!(i32::MAX)],
        &[json!(0), json!(1i64 << 31)],
    )
}

#[test]
fn integers_have_the_range_of_their_format() -> Result<(), Error> {
    request(
        json!({ "type": "integer", "format": "int32" }),
        &[json!(i32::MIN), json!(i32::MAX)],
        &[
            json!(i64::from(i32::MAX) + 1),
            json!(i64::from(i32::MIN) - 1),
            json!(0.5),
            json!("1"),
        ],
    )?;
    request(
        json!({ "type": "integer", "format": "int64" }),
        &[json!(i64::MIN), json!(i64::MAX)],
        &[json!(u64::MAX), json!(1e30)],
    )
}

#[test]
fn siblings_of_a_reference_are_void() -> Result<(), Error> {
    let schema = json!({
        "$ref": "#/components/schemas/User",
        "type": "string",
        "required": ["name"],
        "description": "Not a string at all.",
    });
    request(schema, &[json!({"id": "a"})], &[json!("a"), json!({})])
}

#[test]
fn all_of_one_is_that_one() -> Result<(), Error> {
    let schema = json!({ "description": "A user.", "allOf": [user()] });
    request(
        schema,
        &[json!({"id": "a"})],
        &[json!({}), json!({"id": "a", "ID": "b"})],
    )
}

#[test]
fn required_beside_all_of_counts() -> Result<(), Error> {
    let schema = json!({ "allOf": [user()], "required": ["custom"] });
    let right = json!({"id": "a", "custom": {"anything": null}});
    request(
        schema,
        &[right],
        &[json!({"id": "a"}), json!({"custom": {}})],
    )
}

#[test]
fn all_of_several_is_strict_as_a_whole() -> Result<(), Error> {
    let schema = json!({ "allOf": [
        user(),
        { "$ref": "#/components/schemas/Named" },
        { "type": "object", "properties": { "age": { "type": "integer" } } },
    ] });
    let right = [
        json!({"id": "a"}),
        json!({"id": "a", "name": "b", "age": 3}),
    ];
    let wrong = [
        json!({"name": "b"}),
        json!({"id": "a", "other": 1}),
        json!({"id": "a", "name": 1}),
        // Within a property strictness is as ever.
        json!({"id": "a", "friend": {"id": "b", "name": "c"}}),
    ];
    request(schema.clone(), &right, &wrong)?;
    response(
        schema,
        &[json!({"id": "a", "other": 1})],
        &[json!({"id": 1})],
    )
}

#[test]
fn all_of_with_a_free_form_member_is_free_form() -> Result<(), Error> {
    let schema = json!({ "allOf": [user(), { "$ref": "#/components/schemas/Free" }] });
    request(
        schema,
        &[json!({"id": "a", "other": 1})],
        &[json!({"other": 1})],
    )
}

#[test]
fn properties_beside_all_of_belong_to_it() -> Result<(), Error> {
    let schema = json!({
        "type": "object",
        "properties": { "extra": { "type": "boolean" } },
        "allOf": [user()],
    });
    request(
        schema,
        &[json!({"id": "a", "extra": true})],
        &[json!({"id": "a", "more": true})],
    )
}

#[test]
fn each_alternative_is_strict() -> Result<(), Error> {
    let schema = json!({ "oneOf": [user(), { "$ref": "#/components/schemas/Named" }] });
    request(
        schema,
        &[json!({"id": "a"}), json!({"name": "a"})],
        &[json!({"id": "a", "name": "b"}), json!({"other": 1})],
    )
}

#[test]
fn undeclared_properties_are_refused_in_requests_only() -> Result<(), Error> {
    let value = json!({"id": "a", "idd": "b"});
    request(user(), &[], std::slice::from_ref(&value))?;
    response(user(), &[value], &[])
}

#[test]
fn objects_without_properties_are_free_form() -> Result<(), Error> {
    let value = json!({"a": [null, {"b": 1}]});
    for schema in [
        json!({ "type": "object" }),
        json!({ "type": "object", "additionalProperties": true }),
        json!({ "type": "object", "additionalProperties": {} }),
        json!({}),
    ] {
        request(schema, std::slice::from_ref(&value), &[])?;
    }
    let schema = json!({ "type": "object", "properties": {} });
    request(schema, &[json!({})], &[value])
}

#[test]
fn maps_judge_their_values() -> Result<(), Error> {
    let schema = json!({ "type": "object", "additionalProperties": user() });
    request(
        schema,
        &[json!({}), json!({"x": {"id": "a"}})],
        &[json!({"x": 1}), json!({"x": {}})],
    )
}

#[test]
fn dates_are_text_in_requests_however_they_are_written() -> Result<(), Error> {
    for kind in ["string", "number", "integer"] {
        request(
            json!({ "type": kind, "format": "date-time" }),
            &[
                json!("2031-05-06T07:08:09.000000017Z"),
                json!("2031-05-06T07:08:09+02:00"),
            ],
            &[
                json!(1_704_067_200_000_000_000_i64),
                json!("2031-05-06"),
                json!("tomorrow"),
            ],
        )?;
    }
    // Also deep in a schema that travels both ways.
    let date = |date: Value| json!({"id": "a", "friend": {"id": "b", "since": date}});
    request(
        user(),
        &[date(json!("2031-05-06T07:08:09Z"))],
        &[date(json!(17))],
    )?;
    response(
        user(),
        &[date(json!(17))],
        &[date(json!("2031-05-06T07:08:09Z"))],
    )
}

#[test]
fn dates_are_whole_numbers_in_responses() -> Result<(), Error> {
    response(
        json!({ "type": "number", "format": "date-time", "nullable": true }),
        &[json!(1_704_067_200_000_000_001_i64), json!(null)],
        &[json!(0.5), json!("2031-05-06T07:08:09Z")],
    )?;
    response(
        json!({ "type": "string", "format": "date-time" }),
        &[json!("2031-05-06T07:08:09Z")],
        &[json!(1)],
    )
}

#[test]
fn other_formats_and_extensions_assert_nothing() -> Result<(), Error> {
    let schema = json!({
        "type": "string", "format": "duration", "x-aliases": ["Ttl"], "example": 1, "default": 2,
    });
    request(schema, &[json!("720h")], &[json!(1)])
}

#[test]
fn lengths_and_counts_are_kept() -> Result<(), Error> {
    let schema = json!({
        "type": "array", "minItems": 1, "maxItems": 2,
        "items": { "type": "string", "minLength": 1, "maxLength": 2, "pattern": "^[a-zа-я]*$" },
    });
    request(
        schema,
        &[
            json!(["ключ".chars().take(2).collect::<String>()]),
            json!(["a", "b"]),
        ],
        &[
            json!([]),
            json!(["a", "b", "c"]),
            json!([""]),
            json!(["abc"]),
            json!(["1"]),
        ],
    )
}

#[test]
fn recursion_ends() -> Result<(), Error> {
    let deep = json!({"id": "a", "friend": {"id": "b", "friend": {"id": "c"}}});
    request(
        user(),
        &[deep],
        &[json!({"id": "a", "friend": {"friend": {"id": "c"}}})],
    )
}
