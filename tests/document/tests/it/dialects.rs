//! What documents of other APIs use, and chat.yaml does not: OpenAPI 3.1, alternatives, every kind of
//! body and parameter.

use serde_json::{Value, json};
use spec_document::{
    BodyKind, Direction, Document, Encoding, Error, Fill, Kind, Place, RequestSample, Variant,
};

fn document(version: &str, operation: Value, schemas: Value) -> Result<Document, Error> {
    let root = json!({
        "openapi": version,
        "paths": { "/things": { "post": operation } },
        "components": {
            "schemas": schemas,
            "securitySchemes": {
                "token": { "type": "http", "scheme": "bearer" },
                "cookie": { "type": "apiKey", "in": "cookie", "name": "session" },
            },
        },
    });
    Document::parse(&root.to_string())
}

fn of_schemas(version: &str, schemas: Value) -> Result<Document, Error> {
    document(version, json!({ "responses": { "200": {} } }), schemas)
}

fn sample(document: &Document) -> Result<RequestSample, Error> {
    document.request_sample("POST /things", Variant::Full)
}

/// Whether the answers that are made up of a schema are valid by it.
fn judge(document: &Document, name: &str) -> Result<Value, Box<dyn std::error::Error>> {
    let schema = json!({ "$ref": format!("#/components/schemas/{name}") });
    let answer = document.answer(&schema, Fill::Full)?;
    let translated = document.json_schema(&schema, Direction::Response)?;
    if let Err(error) = jsonschema::validate(&translated, &answer) {
        return Err(format!("{name}: {answer}: {error}").into());
    }
    Ok(answer)
}

#[test]
fn schemas_of_json_schema_are_read_as_those_of_openapi() -> Result<(), Box<dyn std::error::Error>> {
    let document = of_schemas(
        "3.1.0",
        json!({
            "Nullable": { "type": ["string", "null"] },
            "Either": { "type": ["string", "integer"] },
            "Maybe": { "oneOf": [{ "$ref": "#/components/schemas/Word" }, { "type": "null" }] },
            "Word": { "const": "word" },
            "Above": { "type": "integer", "exclusiveMinimum": 5, "maximum": 7 },
            "Bytes": { "type": "string", "contentMediaType": "application/octet-stream" },
            "Beside": { "$ref": "#/components/schemas/Nullable", "maxLength": 3 },
            // Properties that are called like keywords are no keywords.
            "Names": { "type": "object", "properties": { "const": { "type": "integer" }, "type": { "type": "string" } } },
        }),
    )?;
    let shape = |name: &str| {
        let schema = document.schema(name)?;
        document.shape(schema)
    };
    assert!(shape("Nullable")?.nullable && matches!(shape("Nullable")?.kind, Kind::Text(_)));
    assert!(matches!(shape("Either")?.kind, Kind::Text(_)));
    assert!(shape("Maybe")?.nullable && matches!(shape("Maybe")?.kind, Kind::Enum(_)));
    assert!(matches!(shape("Bytes")?.kind, Kind::Binary));
    assert!(matches!(shape("Beside")?.kind, Kind::Text(limits) if limits.most == 3));
    assert_eq!(judge(&document, "Word")?, "word");
    for name in ["Nullable", "Either", "Maybe", "Above", "Beside", "Names"] {
        judge(&document, name)?;
    }
    Ok(())
}

#[test]
fn alternatives_are_the_first_that_has_an_end() -> Result<(), Box<dyn std::error::Error>> {
    let document = of_schemas(
        "3.0.3",
        json!({
            "Tree": { "oneOf": [{ "$ref": "#/components/schemas/Tree" }, { "type": "string" }] },
            "Pet": {
                "oneOf": [{ "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Dog" }],
                "discriminator": { "propertyName": "kind", "mapping": { "meow": "#/components/schemas/Cat" } },
            },
            "Cat": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" } } },
            "Dog": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" } } },
        }),
    )?;
    assert!(judge(&document, "Pet")?["kind"] == "meow");
    assert!(matches!(
        document.shape(document.schema("Tree")?)?.kind,
        Kind::Text(_)
    ));
    Ok(())
}

#[test]
fn values_keep_to_what_their_schemas_say() -> Result<(), Box<dyn std::error::Error>> {
    let document = of_schemas(
        "3.0.3",
        json!({
            "Code": { "type": "string", "pattern": "^[A-Z]{3}-\\d+$" },
            "Ahead": { "type": "string", "pattern": "^(?=a)ab$", "example": "ab" },
            "Dozen": { "type": "integer", "multipleOf": 12 },
            "Port": { "type": "integer", "format": "uint16" },
            "Choice": { "type": "string", "nullable": true, "enum": [null, "a"] },
            "Id": { "type": "string", "format": "uuid", "maxLength": 36 },
            "Secret": { "type": "object", "required": ["a", "b"], "properties": {
                "a": { "type": "string", "writeOnly": true }, "b": { "type": "string" } } },
        }),
    )?;
    for name in ["Code", "Ahead", "Dozen", "Port", "Choice", "Id", "Secret"] {
        judge(&document, name)?;
    }
    assert_eq!(judge(&document, "Choice")?, "a");
    assert!(judge(&document, "Secret")?.get("a").is_none());
    Ok(())
}

#[test]
fn every_kind_of_body() -> Result<(), Error> {
    for (types, kind) in [
        (
            &["application/xml", "application/json; charset=utf-8"][..],
            BodyKind::Json,
        ),
        (&["application/merge-patch+json"], BodyKind::Json),
        (
            &["application/x-www-form-urlencoded", "multipart/form-data"],
            BodyKind::Multipart,
        ),
        (&["application/x-www-form-urlencoded"], BodyKind::Form),
        (&["text/csv"], BodyKind::Text),
        (&["image/png"], BodyKind::Bytes),
    ] {
        let content: serde_json::Map<String, Value> = types
            .iter()
            .map(|name| ((*name).to_owned(), json!({})))
            .collect();
        let operation = json!({
            "requestBody": { "content": content },
            "responses": { "default": { "content": content } },
        });
        let document = document("3.0.3", operation, json!({}))?;
        let operation = document.operation("POST /things")?;
        assert_eq!(operation.body.as_ref().map(|body| body.kind()), Some(kind));
        assert_eq!(operation.success.kind(), Some(kind));
        assert_eq!(operation.success.status, 200);
    }
    Ok(())
}

#[test]
fn every_style_of_a_parameter() -> Result<(), Error> {
    let list = json!({ "type": "array", "items": { "type": "string" } });
    let object = json!({ "type": "object", "properties": { "a": { "type": "string" } } });
    let parameters = [
        (
            json!({ "in": "query", "style": "spaceDelimited", "explode": false, "schema": list }),
            Encoding::Spaced,
        ),
        (
            json!({ "in": "query", "style": "pipeDelimited", "explode": false, "schema": list }),
            Encoding::Piped,
        ),
        (
            json!({ "in": "query", "style": "deepObject", "schema": object }),
            Encoding::Deep,
        ),
        (
            json!({ "in": "query", "schema": object }),
            Encoding::Properties,
        ),
        (
            json!({ "in": "query", "explode": false, "schema": object }),
            Encoding::Pairs,
        ),
        (json!({ "in": "header", "schema": list }), Encoding::Joined),
        (
            json!({ "in": "cookie", "schema": { "type": "string" } }),
            Encoding::Plain,
        ),
    ];
    for (index, (mut parameter, expected)) in parameters.into_iter().enumerate() {
        parameter["name"] = format!("p{index}").into();
        let operation = json!({ "parameters": [parameter], "responses": { "2XX": {} } });
        let document = document("3.0.3", operation, json!({}))?;
        let found = &document.operation("POST /things")?.parameters[0];
        assert_eq!(found.encoding, expected, "{parameter}");
        assert_eq!(sample(&document)?.parameters.len(), 1);
    }
    Ok(())
}

#[test]
fn alternatives_of_security() -> Result<(), Error> {
    let security = json!([{ "token": [] }, { "cookie": [] }, {}]);
    let operation = json!({ "security": security, "responses": { "200": {} } });
    let document = document("3.0.3", operation, json!({}))?;
    let operation = document.operation("POST /things")?;
    assert_eq!(operation.security[0].prefix.as_deref(), Some("Bearer "));
    assert_eq!(operation.other_security.len(), 2);
    assert_eq!(operation.other_security[0][0].place, Place::Cookie);
    assert!(operation.other_security[1].is_empty());
    Ok(())
}

#[test]
fn what_cannot_be_left_out_is_empty_where_it_would_hold_itself() -> Result<(), Error> {
    let schemas = json!({ "Tree": {
        "type": "object",
        "required": ["children"],
        "properties": { "children": { "type": "array", "items": { "$ref": "#/components/schemas/Tree" } } },
    } });
    let operation = json!({
        "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Tree" } } } },
        "responses": { "200": {} },
    });
    let document = document("3.0.3", operation, schemas)?;
    assert_eq!(sample(&document)?.body, Some(json!({ "children": [] })));
    Ok(())
}
