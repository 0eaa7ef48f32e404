//! Reading descriptions: positions, and what is no description at all.

use codegen::diagnostic::Diagnostics;
use codegen::document::Document;
use codegen::lock::Lock;
use codegen::pointer::Pointer;
use codegen::source::Source;

fn parse(text: &str) -> Document {
    match Document::parse(Source::new("spec", text)) {
        Ok(document) => document,
        Err(fault) => panic!("{}", fault.diagnostics.render(&fault.source, false)),
    }
}

/// What is complained of in a text that cannot be read.
fn complaints(text: &str) -> String {
    match Document::parse(Source::new("spec", text)) {
        Ok(document) => panic!("it was read: {:?}", document.root()),
        Err(fault) => fault.diagnostics.render(&fault.source, false),
    }
}

fn diagnostics(text: &str) -> (Diagnostics, String) {
    let loaded = codegen::load(Source::new("spec", text));
    let rendered = loaded.diagnostics.render(&loaded.source, false);
    (loaded.diagnostics, rendered)
}

#[test]
fn yaml_and_json_become_the_same_tree() {
    let yaml = parse("a: [1, -2.5, true, null, 'text', 0x10]\nb: {c: no, d: \"\\u00e9\"}\n");
    let json =
        parse(r#"{"a": [1, -2.5, true, null, "text", 16], "b": {"c": "no", "d": "\u00e9"}}"#);
    assert_eq!(yaml.root().to_json(), json.root().to_json());
}

#[test]
fn keys_know_where_they_stand() {
    let pointer = Pointer::root().child("näme").child("b/c~d").index(1);
    for text in [
        "näme:\n  b/c~d:\n    - x\n    - y\n",
        "{\"näme\":\n{\"b/c~d\": [\"x\",\n\"y\"]}}",
    ] {
        let document = parse(text);
        assert_eq!(
            document.get(&pointer).and_then(|node| node.as_str()),
            Some("y")
        );
        let span = document.span(&pointer);
        assert!(text[span.clone()].contains('y'), "{:?}", &text[span]);
        let key = document.span(&Pointer::root().child("näme").child("b/c~d"));
        assert!(text[key.clone()].contains("b/c~d"), "{:?}", &text[key]);
    }
    assert_eq!(pointer.to_string(), "#/näme/b~1c~0d/1");
}

#[test]
fn a_key_that_stands_twice_is_an_error_in_both() {
    for text in [
        "a: 1\nb:\n  c: 1\n  c: 2\na: 3\n",
        r#"{"a": 1, "b": {"c": 1, "c": 2}, "a": 3}"#,
    ] {
        let said = complaints(text);
        assert!(said.contains("the key `c` appears twice"), "{said}");
        assert!(said.contains("the key `a` appears twice"), "{said}");
    }
}

#[test]
fn texts_that_are_no_documents_are_explained() {
    for (text, reason) in [
        ("", "the document is empty"),
        ("a: [1", "not valid YAML"),
        ("a: 1\n---\nb: 2\n", "more than one YAML document"),
        ("? [a]\n: 1\n", "must be plain text"),
        ("a: *nothing\n", "not valid YAML"),
        ("{\"a\": 1,}", "not valid JSON"),
        ("{\"a\": 1", "not valid JSON"),
        ("{a: 1}", "not valid JSON"),
        ("{} {}", "not valid JSON"),
    ] {
        let said = complaints(text);
        assert!(said.contains(reason), "{text:?}: {said}");
    }
}

#[test]
fn depth_is_bounded() {
    let deep = 10_000;
    let yaml = format!("{}{}", "[".repeat(deep), "]".repeat(deep));
    let json = format!("{{\"a\":{}{}}}", "[".repeat(deep), "]".repeat(deep));
    for text in [yaml, json] {
        let said = complaints(&text);
        assert!(
            said.contains("nest") || said.contains("recursion"),
            "{said}"
        );
    }
}

#[test]
fn merge_keys_take_in_the_entries_of_other_mappings() {
    let text = "a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\n";
    for (mapping, expected) in [
        ("{<<: *a, w: 0}", r#"{"x": 1, "y": 1, "w": 0}"#),
        ("{<<: *a, y: 0}", r#"{"x": 1, "y": 0}"#),
        ("{y: 0, <<: *a}", r#"{"y": 0, "x": 1}"#),
        ("{<<: [*b, *a]}", r#"{"y": 2, "z": 2, "x": 1}"#),
        ("{<<: *a, <<: *b}", r#"{"x": 1, "y": 1, "z": 2}"#),
        ("{<<: {<<: *a, z: 0}}", r#"{"x": 1, "y": 1, "z": 0}"#),
        (r#"{"<<": 1}"#, r#"{"<<": 1}"#),
    ] {
        let document = parse(&format!("{text}c: {mapping}\n"));
        let merged = document.root().child("c").expect("it has the key");
        let expected: serde_json::Value = serde_json::from_str(expected).expect("JSON");
        assert_eq!(merged.to_json(), expected, "{mapping}");
    }
    for (mapping, reason) in [
        ("{<<: 1}", "the merge key `<<` takes a mapping"),
        ("{<<: [1]}", "the merge key `<<` takes a mapping"),
        ("{<<: *a, y: 0, y: 1}", "the key `y` appears twice"),
    ] {
        let said = complaints(&format!("{text}c: {mapping}\n"));
        assert!(said.contains(reason), "{said}");
    }
}

#[test]
fn aliases_are_copied_but_not_without_bound() {
    let document = parse("a: &x {b: 1}\nc: *x\n");
    let at = Pointer::root().child("c").child("b");
    assert!(document.get(&at).is_some());

    let mut laughs = "a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n".to_owned();
    for level in 1..12 {
        let item = format!("*a{}", level - 1);
        let items = vec![item; 10].join(", ");
        laughs.push_str(&format!("a{level}: &a{level} [{items}]\n"));
    }
    let said = complaints(&laughs);
    assert!(said.contains("aliases add more than"), "{said}");
}

#[test]
fn other_versions_are_told_apart() {
    for (text, reason) in [
        (
            "openapi: 3.2.0\npaths: {}\n",
            "OpenAPI 3.2.0 cannot be read",
        ),
        ("swagger: '2.0'\npaths: {}\n", "OpenAPI 2.0 cannot be read"),
        ("name: value\n", "not an OpenAPI description"),
    ] {
        let (_, said) = diagnostics(text);
        assert!(said.contains(reason), "{said}");
    }
}

#[test]
fn all_problems_are_named_at_once_with_their_places() {
    let text = "\
openapi: 3.0.3
info: {title: Letters, version: '1'}
paths:
  /letters/{id}:
    get:
      operationId: GetLetter
      responses:
        '200':
          description: The letter.
          content: {application/json: {schema: {$ref: '#/components/schemas/Leter'}}}
  /drafts:
    get: {operationId: GetLetter, responses: nothing}
    post: {operationId: GetLetter, responses: {}}
components:
  schemas:
    Letter: {type: object, properties: {self: {$ref: 'other.yaml#/Letter'}}}
    Loop: {$ref: '#/components/schemas/Loop'}
";
    let (diagnostics, said) = diagnostics(text);
    assert!(diagnostics.has_errors());
    for (reason, place) in [
        (
            "the path names `{id}`, which no parameter declares",
            "spec:5:5",
        ),
        (
            "the reference `#/components/schemas/Leter` leads nowhere",
            "spec:10:",
        ),
        ("leads out of this document", "spec:16:"),
        ("schemas/Loop` leads in a circle", "spec:17:12"),
        ("two operations are called `GetLetter`", "spec:13:12"),
    ] {
        assert!(said.contains(reason), "{reason} is missing:\n{said}");
        assert!(said.contains(place), "{place} is missing:\n{said}");
    }
    assert!(
        said.contains("spec:12:"),
        "the bad operation is missing:\n{said}"
    );
}

#[test]
fn other_files_are_read_from_the_folder_alone() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let inner = folder.path().join("inner");
    std::fs::create_dir(&inner).expect("a folder can be made");
    let write = |path: &str, text: &str| {
        std::fs::write(folder.path().join(path), text).expect("a file can be written");
    };
    write("secret.yaml", "type: string\n");
    write(
        "inner/good.yaml",
        "Text: {type: string}\nBad: {type: string, enum: x}\n",
    );
    write("inner/broken.yaml", "a: [1\n");
    let load = |reference: &str| {
        let text = format!(
            "openapi: 3.0.3\ninfo: {{title: A, version: '1'}}\npaths: {{}}\n\
             components: {{schemas: {{A: {{$ref: '{reference}'}}}}}}\n"
        );
        let loaded =
            codegen::load_file("api/spec.yaml", text.into_bytes(), &inner, &Lock::default());
        loaded.diagnostics.render(&loaded.source, false)
    };
    assert_eq!(load("good.yaml#/Text"), "");
    for (reference, reason) in [
        ("good.yaml#/Bad", "--> api/good.yaml:2:21"),
        ("good.yaml#/None", "leads nowhere"),
        ("broken.yaml", "--> api/broken.yaml:"),
        ("missing.yaml", "leads out of this document: "),
        (
            "../secret.yaml",
            "it lies outside of the folder of the document",
        ),
        (
            "/etc/secret.yaml",
            "it lies outside of the folder of the document",
        ),
        (
            "https://example.com/a.yaml",
            "files of other machines are not fetched",
        ),
    ] {
        let said = load(reference);
        assert!(said.contains(reason), "{reference}: {said}");
    }
}

#[test]
fn extensions_that_lead_nowhere_are_named() {
    let text = "\
openapi: 3.0.3
info: {title: Letters, version: '1'}
x-handles: [{name: Box, path: '/boxes/{id}'}]
paths:
  /letters:
    get:
      operationId: ListLetters
      parameters:
        - {name: filter, in: query, content: {application/json: {schema: {$ref: '#/components/schemas/Filter'}}}}
        - {name: next, in: query, schema: {type: string}}
      x-pagination: {cursor: PLACE, next: next, items: ITEMS}
      responses:
        '200':
          description: The letters.
          content: {application/json: {schema: {$ref: '#/components/schemas/Letters'}}}
components:
  schemas:
    Filter: {type: object, properties: {next: {type: string}}}
    Letters: {type: object, properties: {letters: {type: array, items: {}}, next: {type: string}, more: {$ref: '#/components/schemas/More'}}}
    More: {type: object, properties: {letters: {type: array, items: {}}}}
";
    for (place, items, reason) in [
        ("next", "letters", ""),
        ("filter.next", "letters", ""),
        (
            "filter.last",
            "letters",
            "`filter` of `ListLetters` takes no key `last`",
        ),
        (
            "next.next",
            "letters",
            "`next` of `ListLetters` takes no key `next`",
        ),
        (
            "last",
            "letters",
            "`ListLetters` has no optional parameter `last`",
        ),
        ("next", "more.letters", ""),
        ("next", "next", "has not what paging needs"),
        ("next", "more.next", "has not what paging needs"),
        ("next", "letters.next", "has not what paging needs"),
    ] {
        let text = text.replace("PLACE", place).replace("ITEMS", items);
        let (diagnostics, said) = diagnostics(&text);
        assert_eq!(
            diagnostics.has_errors(),
            !reason.is_empty(),
            "{place}: {said}"
        );
        assert!(said.contains(reason), "{place}: {said}");
        assert!(
            said.contains("no operation is below `/boxes/{id}`"),
            "{said}"
        );
    }
}

#[test]
fn parts_of_a_client_are_told_apart() {
    let part = "  x-client: {name: Post, parts: [{name: Letters, path: /letters}, PART]}";
    let text = format!(
        "openapi: 3.0.3\ninfo:\n  title: Post\n  version: '1'\n{part}\npaths:\n  \
         /letters/{{id}}: {{get: {{operationId: GetLetter, parameters: [{{name: id, in: path, \
         required: true, schema: {{type: string}}}}], responses: {{'204': {{description: Done.}}}}}}}}\n"
    );
    for (part, reason) in [
        ("{name: A, path: /letters/}", ""),
        (
            "{name: A, path: letters}",
            "`letters` is not what a path begins with",
        ),
        (
            "{name: A, path: '/letters/{id}'}",
            "is not what a path begins with",
        ),
        (
            "{name: A, path: /letters}",
            "`Letters` has the operations below it already",
        ),
        (
            "{name: Letters, path: /a}",
            "two clients are called `Letters`",
        ),
        ("{name: Post, path: /a}", "two clients are called `Post`"),
        ("{name: A, path: ''}", "is not what a path begins with"),
        ("{name: A}", "a part of the client has no `path`"),
    ] {
        let (diagnostics, said) = diagnostics(&text.replace("PART", part));
        assert_eq!(
            diagnostics.has_errors(),
            !reason.is_empty(),
            "{part}: {said}"
        );
        assert!(said.contains(reason), "{part}: {said}");
        assert!(said.contains("spec:5:"), "{part}: {said}");
    }
}

#[test]
fn names_of_features_are_checked() {
    let text = |umbrella: &str, feature: &str| {
        format!(
            "openapi: 3.0.3\ninfo: {{title: A, version: '1', x-client: {{features: {umbrella}}}}}\n\
             paths: {{}}\ncomponents: {{schemas: {{Letter: {{type: object, x-feature: {feature}, properties: {{a: {{}}}}}}}}}}\n"
        )
    };
    for (umbrella, feature, reason) in [
        ("all", "post", ""),
        ("all", "post-2", ""),
        (
            "all",
            "Post office",
            "`Post office` is no name of a feature",
        ),
        ("all", "default", "`default` is no name of a feature"),
        ("all", "[post]", "`x-feature` is a list, not a string"),
        ("2", "post", "not a string"),
        ("_all", "post", "`_all` is no name of a feature"),
    ] {
        let (diagnostics, said) = diagnostics(&text(umbrella, feature));
        assert_eq!(diagnostics.has_errors(), !reason.is_empty(), "{said}");
        assert!(said.contains(reason), "{said}");
    }
    let text = text("all", "post").replace("properties: {a: {}}", "description: Anything.");
    let (_, said) = diagnostics(&text);
    assert!(said.contains("`Letter` has no type of its own"), "{said}");
}
