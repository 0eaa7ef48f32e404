use super::*;
use crate::source::Source;

fn document(schema: &str) -> Document {
    let text = format!(
        "openapi: 3.1.0\ncomponents:\n  schemas:\n    Pet: {{type: object}}\n    Read: {schema}\n"
    );
    Document::parse(Source::new("spec.yaml", text)).expect("the document can be read")
}

fn read(document: &Document) -> Schema<'_> {
    let schemas = Pointer::root().child("components").child("schemas");
    Schema::at(document, schemas.child("Read")).expect("the schema is there")
}

/// Everything that the view says about a schema and its members.
fn facts(schema: &Schema<'_>) -> String {
    let members = |members: Vec<Schema<'_>>| -> Vec<String> { members.iter().map(facts).collect() };
    let items = schema.enumeration().unwrap_or_default();
    let items: Vec<_> = items
        .iter()
        .map(|item| (item.value.clone().into_owned(), item.name, item.description))
        .map(|(value, name, description)| {
            let value = Node { span: 0..0, value };
            (value.to_json(), name, description)
        })
        .collect();
    format!(
        "{:?}",
        (
            (schema.reference(), schema.is_nullable(), schema.is_null()),
            (
                schema.declared_type(),
                schema.implied_type(),
                schema.format()
            ),
            (schema.minimum(), schema.maximum(), schema.multiple_of()),
            (schema.min_length(), schema.max_length(), schema.pattern()),
            items,
            members(schema.all_of().collect()),
            members(schema.one_of()),
            members(schema.any_of()),
            members(schema.items().into_iter().collect()),
            schema
                .properties()
                .map(|(name, property)| (name, facts(&property)))
                .collect::<Vec<_>>(),
            (
                schema.required(),
                schema.description(),
                schema.says_nothing()
            ),
        )
    )
}

#[test]
fn one_meaning_in_several_spellings_is_read_alike() {
    for (one, other) in [
        ("{type: string, nullable: true}", "{type: [string, 'null']}"),
        ("{type: string, nullable: true}", "{type: ['null', string]}"),
        ("{type: integer}", "{type: [integer]}"),
        (
            "{type: [number, string]}",
            "{type: [integer, number, string]}",
        ),
        ("{enum: [a]}", "{const: a}"),
        (
            "{type: number, minimum: 5, exclusiveMinimum: true}",
            "{type: number, exclusiveMinimum: 5}",
        ),
        (
            "{type: number, maximum: 5, exclusiveMaximum: true}",
            "{type: number, maximum: 9, exclusiveMaximum: 5}",
        ),
        (
            "{type: number, minimum: 9}",
            "{type: number, minimum: 9, exclusiveMinimum: 5}",
        ),
        (
            "{type: integer, minimum: 5}",
            "{type: integer, minimum: 5.0}",
        ),
        (
            "{type: string, format: byte}",
            "{contentEncoding: base64, contentMediaType: image/png}",
        ),
        (
            "{type: string, format: binary}",
            "{contentMediaType: application/octet-stream}",
        ),
        (
            "{allOf: [{$ref: '#/components/schemas/Pet'}], required: [a]}",
            "{$ref: '#/components/schemas/Pet', required: [a]}",
        ),
        (
            "{anyOf: [{type: string, minLength: 1}, {type: integer}]}",
            "{type: [string, integer], minLength: 1}",
        ),
        (
            "{anyOf: [{type: array, items: {type: string}}, {type: object, properties: {a: {}}}]}",
            "{type: [array, object], items: {type: string}, properties: {a: {}}}",
        ),
        (
            "{enum: [a, b], x-enum-varnames: [A, B], x-enum-descriptions: [First, Second]}",
            "{oneOf: [{const: a, title: A, description: First}, {const: b, title: B, description: Second}]}",
        ),
        (
            "{type: array, items: {anyOf: [{type: string}, {type: integer}]}}",
            "{type: array, prefixItems: [{type: string}, {type: integer}, {type: string}]}",
        ),
        ("{}", "true"),
        (
            "{description: a}",
            "{description: a, minimum: null, items: null}",
        ),
    ] {
        let documents = [one, other].map(document);
        let [one_facts, other_facts] = [&documents[0], &documents[1]].map(|one| facts(&read(one)));
        assert_eq!(one_facts, other_facts, "{one} and {other}");
    }
}

#[test]
fn different_meanings_are_read_differently() {
    for (one, other) in [
        ("{type: string}", "{type: [string, 'null']}"),
        ("{type: string, minLength: 1}", "{type: string}"),
        ("{enum: [a]}", "{enum: [b]}"),
        ("{enum: [1]}", "{enum: ['1']}"),
        (
            "{$ref: '#/components/schemas/Pet'}",
            "{$ref: '#/components/schemas/Pet', required: [a]}",
        ),
        (
            "{type: number, minimum: 5}",
            "{type: number, exclusiveMinimum: 5}",
        ),
        (
            "{oneOf: [{const: a}, {const: b}]}",
            "{oneOf: [{const: a}, {type: string}]}",
        ),
        ("{type: [string, integer]}", "{type: [string, boolean]}"),
    ] {
        let documents = [one, other].map(document);
        let [one_facts, other_facts] = [&documents[0], &documents[1]].map(|one| facts(&read(one)));
        assert_ne!(one_facts, other_facts, "{one} and {other}");
    }
}

#[test]
fn annotations_next_to_a_reference_leave_it_a_reference() {
    let document = document("{$ref: '#/components/schemas/Pet', description: a, nullable: true}");
    let schema = read(&document);
    assert_eq!(schema.reference(), Some("#/components/schemas/Pet"));
    assert_eq!(schema.description(), Some("a"));
    assert!(schema.is_nullable());
    let target = schema.resolve().expect("the reference leads to a schema");
    assert_eq!(target.pointer().to_string(), "#/components/schemas/Pet");
}

#[test]
fn false_is_a_schema_that_no_value_matches() {
    let document = document("false");
    assert!(read(&document).is_never());
    assert!(read(&document).has_not());
}
