//! Small documents: how operations are read, what is refused, where recursion ends.

use serde_json::{Value, json};
use spec_document::{
    Credentials, Document, Encoding, Error, Example, Fill, Place, QueryPair, Variant,
    percent_encode,
};

/// A document with these operations at `/things/{id}` and these schemas.
fn document(item: Value, schemas: Value) -> Result<Document, Error> {
    Document::parse(
        &json!({
            "openapi": "3.0.3",
            "security": [{ "key": [] }],
            "paths": { "/things/{id}": item },
            "components": {
                "schemas": schemas,
                "securitySchemes": {
                    "key": { "type": "apiKey", "in": "query", "name": "api key" },
                },
                "parameters": {
                    "Id": { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
                },
            },
        })
        .to_string(),
    )
}

fn get(parameters: Value) -> Value {
    json!({
        "parameters": [
            { "$ref": "#/components/parameters/Id" },
            { "name": "limit", "in": "query", "schema": { "type": "string" } },
        ],
        "get": {
            "operationId": "GetThing",
            "parameters": parameters,
            "responses": { "204": { "description": "" }, "200": { "description": "" } },
        },
    })
}

fn parsed(item: Value) -> Result<Document, Error> {
    document(item, json!({}))
}

#[test]
fn parameters_of_the_path_item_are_overridden_by_those_of_the_operation() -> Result<(), Error> {
    let limit = json!([{ "name": "limit", "in": "query", "schema": { "type": "integer" } }]);
    let document = parsed(get(limit))?;
    let operation = document.operation("GetThing")?;
    assert_eq!(
        (operation.method.as_str(), operation.success.status),
        ("GET", 200)
    );
    assert_eq!(operation.parameters.len(), 2);
    let limit = operation.parameter(Place::Query, "limit");
    assert!(limit.is_some_and(|limit| limit.schema["type"] == "integer"));
    assert!(
        operation
            .parameter(Place::Path, "id")
            .is_some_and(|id| id.required)
    );
    assert!(document.operation("GetThings").is_err());
    Ok(())
}

#[test]
fn every_way_to_write_a_query() -> Result<(), Error> {
    let texts = json!({ "type": "array", "items": { "type": "string" } });
    let document = parsed(get(json!([
        { "name": "repeated", "in": "query", "schema": texts },
        { "name": "joined", "in": "query", "schema": texts, "explode": false },
        { "name": "extension", "in": "query", "schema": texts, "x-encoding": "json" },
        { "name": "content", "in": "query", "content": { "application/json": { "schema": texts } } },
        { "name": "yes", "in": "query", "schema": { "type": "boolean" } },
    ])))?;
    let encodings: Vec<_> = document.operation("GetThing")?.parameters[..4]
        .iter()
        .map(|parameter| parameter.encoding)
        .collect();
    assert_eq!(
        encodings,
        [
            Encoding::Repeated,
            Encoding::Joined,
            Encoding::Json,
            Encoding::Json
        ]
    );

    let mut sample = document.request_sample("GetThing", Variant::Full)?;
    for parameter in &mut sample.parameters {
        if parameter.value.is_array() {
            parameter.value = json!(["a b", "c&d"]);
        }
    }
    let credentials = Credentials::from([("api key".to_owned(), "k+".to_owned())]);
    let expected = document.expected(&sample, &credentials)?;
    let pairs: Vec<_> = expected
        .query
        .iter()
        .map(|pair: &QueryPair| pair.raw.as_str())
        .collect();
    let list = "%5B%22a%20b%22%2C%22c%26d%22%5D";
    assert_eq!(
        pairs,
        [
            "api%20key=k%2B",
            "repeated=a%20b",
            "repeated=c%26d",
            "joined=a%20b,c%26d",
            &format!("extension={list}"),
            &format!("content={list}"),
            "yes=true",
            "limit=text-10",
        ]
    );
    assert!(document.expected(&sample, &Credentials::new()).is_err());
    Ok(())
}

#[test]
fn keys_of_json_in_a_query_have_no_order() -> Result<(), Error> {
    let object = json!({ "type": "object" });
    let content = json!({ "application/json": { "schema": object } });
    let document = parsed(get(
        json!([{ "name": "q", "in": "query", "content": content }]),
    ))?;
    let mut sample = document.request_sample("GetThing", Variant::Full)?;
    for parameter in &mut sample.parameters {
        if parameter.name == "q" {
            parameter.value = json!({"a": 1, "b": "x y"});
        }
    }
    let credentials = Credentials::from([("api key".to_owned(), "k".to_owned())]);
    let expected = document.expected(&sample, &credentials)?;
    let Some(pair) = expected.query.iter().find(|pair| pair.name == "q") else {
        return Err(Error::Unknown("no pair".into()));
    };
    for (text, matches) in [
        (r#"{"a":1,"b":"x y"}"#, true),
        (r#"{"b":"x y","a":1}"#, true),
        (r#"{"a":1, "b":"x y"}"#, false),
        (r#"{"a":1,"b":"x z"}"#, false),
        ("{", false),
    ] {
        assert_eq!(
            pair.matches(&format!("q={}", percent_encode(text))),
            matches,
            "{text}"
        );
        assert!(!pair.matches(&format!("p={}", percent_encode(text))));
    }
    Ok(())
}

/// Two parameters and a body, described with these keywords.
fn shown(id: Value, limit: Value, body: Value) -> Result<Document, Error> {
    let with = |mut node: Value, more: Value| {
        let (Value::Object(node), Value::Object(more)) = (&mut node, more) else {
            unreachable!("the tests give objects");
        };
        node.extend(more);
        Value::Object(node.clone())
    };
    let content = json!({
        "application/json": with(json!({ "schema": { "type": "object" } }), body),
    });
    let query = json!({ "schema": { "type": "object" } });
    parsed(json!({
        "post": {
            "operationId": "MakeThing",
            "parameters": [
                with(
                    json!({ "name": "id", "in": "path", "required": true, "schema": {} }),
                    id,
                ),
                {
                    "name": "payload",
                    "in": "query",
                    "content": { "application/json": with(query, limit) },
                },
            ],
            "requestBody": { "required": true, "content": content },
            "responses": { "200": { "description": "" } },
        },
    }))
}

#[test]
fn an_example_is_all_that_carries_its_name() -> Result<(), Error> {
    let document = shown(
        json!({ "example": "7" }),
        json!({ "examples": { "b": { "summary": "Query", "value": { "limit": 1 } } } }),
        json!({ "examples": {
            "b": { "summary": "Body", "value": { "text": "both" } },
            "a": { "value": {} },
        } }),
    )?;
    let [a, b] = document.operation("MakeThing")?.examples.as_slice() else {
        panic!("two examples");
    };
    let values = |example: &Example| -> Vec<(String, Value)> {
        let given = example.request.parameters.iter();
        given
            .map(|given| (given.name.clone(), given.value.clone()))
            .collect()
    };
    assert_eq!((a.name.as_str(), a.summary.as_deref()), ("a", None));
    assert_eq!(values(a), [("id".to_owned(), json!("7"))]);
    assert_eq!(a.request.body, Some(json!({})));
    // What the body says of an example counts most.
    assert_eq!((b.name.as_str(), b.summary.as_deref()), ("b", Some("Body")));
    assert_eq!(
        values(b),
        [
            ("id".to_owned(), json!("7")),
            ("payload".to_owned(), json!({ "limit": 1 })),
        ]
    );
    assert_eq!(b.request.body, Some(json!({ "text": "both" })));
    Ok(())
}

#[test]
fn plain_values_alone_are_one_example_if_nothing_is_missing() -> Result<(), Error> {
    let seven = || json!({ "example": "7" });
    let document = shown(seven(), json!({}), json!({ "example": {} }))?;
    let [call] = document.operation("MakeThing")?.examples.as_slice() else {
        panic!("one example");
    };
    assert_eq!(call.name, "call");
    assert_eq!(call.request.parameters.len(), 1);
    let none = shown(seven(), json!({}), json!({}))?;
    assert!(none.operation("MakeThing")?.examples.is_empty());
    Ok(())
}

#[test]
fn incomplete_examples_are_refused() {
    let named = |value: Value| json!({ "examples": { "a": value } });
    let whole = || named(json!({ "value": {} }));
    let seven = || json!({ "example": "7" });
    let fault = |id, query, body| -> Result<Option<String>, Error> {
        let document = shown(id, query, body)?;
        Ok(document.operation("MakeThing")?.examples_fault.clone())
    };
    assert_eq!(fault(seven(), whole(), whole()).unwrap(), None);
    for (id, query, body, complaint) in [
        (json!({}), whole(), whole(), "no value in the example `a`"),
        (seven(), whole(), json!({}), "no value in the example `a`"),
        (seven(), named(json!({})), whole(), "has no `value`"),
        (
            seven(),
            json!({}),
            json!({ "example": {}, "examples": { "a": { "value": {} } } }),
            "both",
        ),
    ] {
        let message = fault(id, query, body).unwrap().unwrap_or_default();
        assert!(message.contains(complaint), "{message}");
    }
}

#[test]
fn bad_documents_are_refused() {
    let reference = |to: &str| json!({ "Thing": { "properties": { "x": { "$ref": to } } } });
    for (name, result) in [
        (
            "dangling",
            document(json!({}), reference("#/components/schemas/Nothing")),
        ),
        (
            "outside",
            document(json!({}), reference("other.yaml#/Thing")),
        ),
        (
            "circle",
            document(
                json!({}),
                json!({ "A": { "$ref": "#/components/schemas/A" } }),
            ),
        ),
        (
            "no responses",
            parsed(json!({ "get": { "operationId": "GetThing" } })),
        ),
        (
            "no such place",
            parsed(get(json!([{ "name": "x", "in": "body", "schema": {} }]))),
        ),
        (
            "no schema",
            parsed(get(json!([{ "name": "x", "in": "query" }]))),
        ),
        ("not YAML", Document::parse("a: [")),
        ("no paths", Document::parse("a: 1")),
    ] {
        assert!(result.is_err(), "{name}");
    }
    assert!(matches!(
        Document::load("no/such/file"),
        Err(Error::Read { .. })
    ));
}

fn recursive(required: Value) -> Result<Document, Error> {
    let post = json!({ "post": {
        "operationId": "MakeThing",
        "requestBody": {
            "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } },
        },
        "responses": { "201": {
            "description": "",
            "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } },
        } },
    } });
    let thing = json!({ "$ref": "#/components/schemas/Thing" });
    document(
        post,
        json!({
            "Thing": {
                "type": "object",
                "required": required,
                "properties": {
                    "name": { "type": "string" },
                    "parent": thing,
                    "children": { "type": "array", "items": thing },
                    "by_name": { "type": "object", "additionalProperties": { "allOf": [thing] } },
                },
            },
            "Unused": { "type": "string" },
        }),
    )
}

#[test]
fn requests_are_cut_where_a_schema_recurs() -> Result<(), Error> {
    let document = recursive(json!(["name"]))?;
    let sample = document.request_sample("MakeThing", Variant::Full)?;
    assert_eq!(sample.body, Some(json!({"name": "text-2"})));
    Ok(())
}

#[test]
fn answers_hold_a_recurring_schema_once_more_without_objects() -> Result<(), Error> {
    let document = recursive(json!(["name"]))?;
    let thing = document.schema("Thing")?;
    let answer = document.answer(&json!({ "$ref": "#/components/schemas/Thing" }), Fill::Full)?;
    assert_eq!(answer.as_object().map(serde_json::Map::len), Some(4));
    assert_eq!(answer["children"].as_array().map(Vec::len), Some(2));
    assert!(answer["parent"].get("name").is_some());
    assert!(answer["parent"].get("parent").is_none());
    // Without the reference, the root is not that schema, so the schema is to come in full below.
    let answer = document.answer(thing, Fill::Full)?;
    assert!(answer["parent"].get("children").is_some());
    Ok(())
}

#[test]
fn what_would_have_to_contain_itself_is_refused_and_not_tried() -> Result<(), Error> {
    let document = recursive(json!(["parent"]))?;
    let thing = json!({ "$ref": "#/components/schemas/Thing" });
    for fill in [Fill::Full, Fill::Required] {
        assert!(document.answer(&thing, fill).is_err());
    }
    for variant in Variant::ALL {
        assert!(document.request_sample("MakeThing", variant).is_err());
    }
    // A list can be empty, so a required one is no reason to give up.
    let document = recursive(json!(["children"]))?;
    assert_eq!(
        document.answer(&thing, Fill::Required)?,
        json!({"children": []})
    );
    Ok(())
}

#[test]
fn direction_is_known_for_every_named_schema() -> Result<(), Error> {
    let document = recursive(json!([]))?;
    let thing = document.direction("Thing")?;
    assert!(thing.request && thing.response);
    let unused = document.direction("Unused")?;
    assert!(!unused.request && !unused.response);
    assert!(document.direction("Nothing").is_err());
    Ok(())
}
