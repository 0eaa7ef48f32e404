//! Documents with errors, of which the rest is generated on request.

use std::path::Path;

use codegen::Loaded;
use codegen::diagnostic::Severity;
use codegen::lock::Lock;

/// One error in an operation, in a property and in a component, and what depends on them.
const DOCUMENT: &str = r##"
openapi: 3.0.3
info: {title: Case, version: "1"}
paths:
  /pets:
    get:
      operationId: ListPets
      parameters: [{name: limit, in: query, schema: {type: [integer]}}]
      responses: {"204": {description: None.}}
    post:
      operationId: AddPet
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
      responses: {"204": {description: Done.}}
  /cats:
    get:
      operationId: ListCats
      responses:
        "200": {description: All., content: {application/json: {schema: {$ref: "#/components/schemas/Cat"}}}}
  /dogs:
    get:
      operationId: ListDogs
      responses:
        "200": {description: All., content: {application/json: {schema: {$ref: "#/components/schemas/Dog"}}}}
components:
  schemas:
    Pet:
      type: object
      properties:
        name: {type: string}
        age: {type: integer, nullable: maybe}
        cat: {$ref: "#/components/schemas/Cat"}
    Cat: {type: object, required: name}
    Dog: {type: object, properties: {name: {type: string}}}
"##;

fn load(text: &str, keep_going: bool) -> Loaded {
    let (bytes, folder) = (text.as_bytes().to_vec(), Path::new("."));
    let lock = Lock::default();
    match keep_going {
        true => codegen::load_with_gaps("spec.yaml", bytes, folder, &lock, None),
        false => codegen::load_file("spec.yaml", bytes, folder, &lock),
    }
}

#[test]
fn an_error_costs_what_depends_on_it_alone() {
    assert!(load(DOCUMENT, false).api.is_none());
    let loaded = load(DOCUMENT, true);
    let said = loaded.diagnostics.render(&loaded.source, false);
    let api = loaded.api.unwrap_or_else(|| panic!("{said}"));
    let ids: Vec<&str> = api
        .operations
        .iter()
        .map(|known| known.id.as_str())
        .collect();
    assert_eq!(ids, ["AddPet", "ListDogs"], "{said}");
    let fields: Vec<&str> = api.operations[0]
        .fields()
        .map(|field| field.wire_name.as_str())
        .collect();
    assert_eq!(fields, ["name"], "{said}");
    // The three of the document, and the two references to what was left out.
    assert_eq!(loaded.diagnostics.count(Severity::Error), 5, "{said}");
    assert!(loaded.diagnostics.has_errors());
}

#[test]
fn an_error_of_the_whole_document_leaves_nothing() {
    for text in [
        "openapi: 4.0.0",
        "a: [",
        "openapi: 3.0.3\ninfo: 5\npaths: {}\n",
    ] {
        let loaded = load(text, true);
        assert!(loaded.api.is_none(), "{text}");
        assert!(loaded.diagnostics.has_errors(), "{text}");
    }
}

#[test]
fn a_document_without_errors_is_generated_as_it_is() {
    let text = DOCUMENT
        .replace("[integer]", "integer")
        .replace("maybe", "true")
        .replace("required: name", "required: [name]");
    let (whole, kept) = (load(&text, false), load(&text, true));
    assert_eq!(whole.api, kept.api);
    assert!(whole.api.is_some());
}
