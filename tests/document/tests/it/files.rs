//! Documents as they are written: in several files, with encoded references and odd keys.

use std::{fs, path::PathBuf};

use serde_json::json;
use spec_document::{Direction, Document, Fill, Variant};

type Outcome = Result<(), Box<dyn std::error::Error>>;

/// Writes files into a folder of the test.
fn folder(name: &str, files: &[(&str, &str)]) -> Result<PathBuf, Box<dyn std::error::Error>> {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap_or(&folder))?;
        fs::write(path, text)?;
    }
    Ok(folder)
}

#[test]
fn several_files_are_one_document() -> Outcome {
    let folder = folder(
        "several",
        &[
            (
                "api.yaml",
                "
openapi: 3.0.3
paths:
  /things:
    $ref: paths/things.yaml
components:
  schemas:
    Own: {type: object, properties: {thing: {$ref: './schemas/all.yaml#/Thing'}}}
",
            ),
            (
                "paths/things.yaml",
                "
post:
  operationId: MakeThing
  parameters: [{$ref: '../parameters.yaml#/limit'}]
  requestBody:
    content: {application/json: {schema: {$ref: '../schemas/all.yaml#/Thing'}}}
  responses:
    '200':
      content: {application/json: {schema: {$ref: '../api.yaml#/components/schemas/Own'}}}
",
            ),
            (
                "parameters.yaml",
                "limit: {name: limit, in: query, schema: {type: integer, maximum: 9}}",
            ),
            (
                "schemas/all.yaml",
                "
Thing:
  type: object
  required: [name, word]
  properties:
    name: {$ref: '#/Name'}
    word: {$ref: 'word.json'}
    again: {$ref: '#/Thing'}
Name: {type: string, minLength: 30}
",
            ),
            (
                "schemas/word.json",
                r#"{"type": "string", "enum": ["word"]}"#,
            ),
        ],
    )?;
    let document = Document::load(folder.join("api.yaml"))?;
    assert_eq!(document.schema_names(), ["Name", "Own", "Thing", "word"]);
    let sample = document.request_sample("MakeThing", Variant::Full)?;
    assert!(sample.parameters[0].value.as_i64() <= Some(9));
    let body = sample.body.ok_or("no body")?;
    assert_eq!(body["word"], "word");
    let operation = document.operation("MakeThing")?;
    let schema = operation.success.schema.as_ref().ok_or("no answer")?;
    let answer = document.answer(schema, Fill::Full)?;
    assert!(
        answer["thing"]["name"]
            .as_str()
            .is_some_and(|name| name.len() >= 30)
    );
    let translated = document.json_schema(schema, Direction::Response)?;
    assert!(jsonschema::is_valid(&translated, &answer));

    let missing = folder.join("missing.yaml");
    fs::write(
        &missing,
        "openapi: 3.0.3\npaths: {/a: {$ref: 'parameters.yaml#/other'}}",
    )?;
    let error = Document::load(missing).err().ok_or("read all the same")?;
    assert!(
        error
            .to_string()
            .contains("parameters.yaml#/other` leads nowhere"),
        "{error}"
    );
    Ok(())
}

#[test]
fn references_are_percent_encoded() -> Outcome {
    let document = Document::parse(
        &json!({ "openapi": "3.0.3", "paths": {}, "components": { "schemas": {
            "Größe": { "type": "string", "enum": ["x"] },
            "a/b c": { "type": "string", "enum": ["y"] },
            "One": { "$ref": "#/components/schemas/Gr%C3%B6%C3%9Fe" },
            "Two": { "type": "object", "required": ["a"], "properties": {
                "a": { "$ref": "#/components/schemas/a~1b%20c" } } },
        } } })
        .to_string(),
    )?;
    for (name, expected) in [("One", json!("x")), ("Two", json!({ "a": "y" }))] {
        let schema = json!({ "$ref": format!("#/components/schemas/{name}") });
        let answer = document.answer(&schema, Fill::Full)?;
        assert_eq!(answer, expected);
        let translated = document.json_schema(&schema, Direction::Response)?;
        assert!(jsonschema::is_valid(&translated, &answer), "{translated}");
    }
    Ok(())
}

#[test]
fn keys_that_are_no_texts_are_read_as_they_are_written() -> Outcome {
    let document = Document::parse(
        "
openapi: 3.0.3
x-base: &base {type: object, required: [id]}
paths:
  /keys:
    get:
      operationId: getKeys
      responses: {200: {content: {application/json: {schema: {$ref: '#/components/schemas/Keys'}}}}}
components:
  schemas:
    Keys:
      <<: *base
      properties:
        id: {type: integer}
        on: {type: boolean}
        null: {type: string}
        true: {type: string}
        404: {type: integer}
        1.5: {type: integer}
",
    )?;
    let answer = document.answer(document.schema("Keys")?, Fill::Full)?;
    let names: Vec<&String> = answer
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, _)| name)
        .collect();
    assert_eq!(names, ["1.5", "404", "id", "null", "on", "true"]);
    assert_eq!(document.operation("getKeys")?.success.status, 200);
    Ok(())
}

#[test]
fn a_document_need_not_have_paths() -> Outcome {
    let document = Document::parse(r#"{"openapi": "3.1.0", "webhooks": {}}"#)?;
    assert!(document.operations().is_empty());
    Ok(())
}

#[test]
fn nothing_but_null() -> Outcome {
    let document = Document::parse(
        r#"{"openapi": "3.1.0", "components": {"schemas": {"Null": {"type": ["null"]}}}}"#,
    )?;
    assert!(
        document
            .answer(document.schema("Null")?, Fill::Full)?
            .is_null()
    );
    Ok(())
}
