//! Texts of a description are data: none of them becomes code, a doc test, HTML or a link to an item.
//!
//! Each folder of `tests/hostile` is a description that tries one way. A property puts hostile
//! texts at random places of `base`.

#[path = "../hostile/comments.rs"]
mod comments;

use std::fs;
use std::path::{Path, PathBuf};

use codegen::lock::Lock;
use codegen::model::Api;
use codegen::package::{self, CrateName, Runtime};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::Value;

use comments::Comments;

fn folder(kind: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    root.join("tests/hostile").join(kind)
}

fn crate_name() -> CrateName {
    "pets".parse().expect("a name")
}

/// Reads a description as that of a whole crate, or returns what is wrong with it.
fn read(text: String) -> Result<Api, String> {
    let loaded = codegen::load_crate(
        "spec.yaml",
        text.into_bytes(),
        &folder("base"),
        &Lock::default(),
        &crate_name(),
    );
    let rendered = loaded.diagnostics.render(&loaded.source, false);
    loaded.api.ok_or(rendered)
}

fn load(kind: &str) -> Api {
    let text = fs::read_to_string(folder(kind).join("spec.yaml")).expect("a description");
    read(text).unwrap_or_else(|diagnostics| panic!("{kind}:\n{diagnostics}"))
}

/// All comments of a crate, and its README.
fn documentation(api: &Api) -> Comments {
    let misprints = codegen::render::misprints(api);
    assert!(misprints.is_empty(), "{misprints:#?}");
    let mut comments = Comments::default();
    for (path, text) in codegen::generate_crate(api) {
        comments.add_file(&path, &text);
    }
    let runtime = Runtime::Version("0.1".to_owned());
    let skeleton = package::skeleton(api, &crate_name(), &runtime);
    comments.add("README.md", &skeleton["README.md"]);
    comments
}

/// The examples that the generator writes: those of operations, and the program of the README.
fn examples(api: &Api) -> usize {
    let operations = api.operations.iter();
    let shown: usize = operations.map(|operation| operation.examples.len()).sum();
    shown + 1
}

fn check(api: &Api) -> Result<(), String> {
    let documentation = documentation(api);
    documentation.check()?;
    let (found, expected) = (documentation.programs(), examples(api));
    if found != expected {
        return Err(format!("{found} programs in place of {expected}"));
    }
    Ok(())
}

/// The identifiers of all files, outside of strings and comments.
fn identifiers(api: &Api) -> Vec<String> {
    let files = codegen::generate_crate(api).into_values();
    let tokens = files.map(|text| text.parse::<proc_macro2::TokenStream>().expect("tokens"));
    let mut identifiers = Vec::new();
    let mut rest: Vec<proc_macro2::TokenTree> = tokens.flatten().collect();
    while let Some(tree) = rest.pop() {
        match tree {
            proc_macro2::TokenTree::Group(group) => rest.extend(group.stream()),
            proc_macro2::TokenTree::Ident(ident) => identifiers.push(ident.to_string()),
            _ => {}
        }
    }
    identifiers
}

#[test]
fn every_kind_is_data() {
    let mut kinds = 0;
    for entry in fs::read_dir(folder("")).expect("the folder can be read") {
        let kind = entry.expect("the folder can be read").file_name();
        let kind = kind.to_string_lossy();
        if !folder(&kind).join("spec.yaml").exists() {
            continue;
        }
        kinds += 1;
        if let Err(fault) = check(&load(&kind)) {
            panic!("{kind}: {fault}");
        }
    }
    assert!(kinds >= 7, "{kinds} kinds are left");
}

#[test]
fn no_macro_call_is_found_in_a_text() {
    let api = load("macro_name");
    let identifiers = identifiers(&api);
    assert!(identifiers.contains(&"choice_from".to_owned()));
    for evil in ["evil", "Drop", "drop"] {
        assert!(!identifiers.contains(&evil.to_owned()), "{evil} is code");
    }
}

#[test]
fn words_of_an_example_are_sent_as_they_are() {
    let api = load("placeholder");
    let [operation] = api.operations.as_slice() else {
        panic!("one operation");
    };
    let code = codegen::render::example::snippet(&api, operation, &operation.examples[0]);
    let code = code.expect("an example");
    assert_eq!(
        code,
        r#"use serde_json::json;

api
    .add_pet(
        "json_0_ json_1_ json_0______",
        json!({"json_1_": "json_0_", "key": "a \"quoted\" `word` \\ ``` */ //"}),
    )
    .other(json!({
        "long": "json_0_ is a text that is long enough for the value to take several lines",
        "more": [1, -2, 3.5, null, true],
    }))
    .await?;
"#
    );
}

#[test]
fn links_lead_to_web_addresses() {
    let documentation = documentation(&load("links"));
    let links = documentation.web_links();
    for address in [
        "https://example.com/a_b",
        "https://example.com/c",
        "https://example.com/d_e_f",
        "https://example.com/one",
        "mailto:a@example.com",
    ] {
        assert!(links.contains(&address), "{address}: {links:?}");
    }
}

/// Texts that mean something to Rust, Markdown, HTML, a terminal or a log.
fn hostile() -> impl Strategy<Value = String> {
    let pieces = select(vec![
        "evil();",
        "evil",
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        "    ",
        " ",
        "`",
        "```",
        "````",
        "~~~",
        "```rust\n",
        "```,\n",
        "rust",
        "\"",
        "'",
        "\\",
        "*/",
        "/*",
        "//",
        "///",
        "#",
        "# ",
        "- ",
        "1. ",
        "> ",
        "|",
        "|-|",
        "[evil]",
        "[`evil`]",
        "(evil)",
        "[",
        "]",
        "]: evil",
        "[^1]",
        "<evil>",
        "</details>",
        "</summary>",
        "<script>",
        "<!--",
        "-->",
        "&lt;",
        "&#60;evil&#62;",
        "runtime::choice_from!(",
        "runtime::operation!(",
        ");",
        "}",
        "{",
        "};",
        "json_0_",
        "::error ",
        "\u{1b}[31m",
        "\u{202e}",
        "\u{2066}",
        "\u{200b}",
        "\u{feff}",
        "\u{0}",
        "\u{85}",
        "\u{2028}",
        "https://example.com/evil",
        "https://",
        "javascript:evil",
        "![",
        "==",
        "--",
        "\\\n",
        "  \n",
        "ä",
        "\u{1F431}",
        "$",
        "%",
        "_",
        "*",
        "**",
        "~~",
        "=",
        ":",
        "@",
        "!",
    ]);
    let mixed = prop::collection::vec(pieces, 1..24).prop_map(|pieces| pieces.concat());
    prop_oneof![8 => mixed, 1 => any::<String>()]
}

/// Strings of a document, by whether code is named after them.
fn places(at: &mut Value, key: &str, is_name: bool, found: &mut impl FnMut(&mut String, bool)) {
    match at {
        Value::String(text) => {
            let is_fixed = matches!(
                key,
                "$ref" | "openapi" | "in" | "type" | "format" | "url" | "propertyName"
            );
            if !is_fixed {
                let names = [
                    "operationId",
                    "name",
                    "title",
                    "tags",
                    "required",
                    "enum",
                    "x-name",
                ];
                found(text, is_name || names.contains(&key));
            }
        }
        Value::Array(items) => {
            for item in items {
                places(item, key, is_name, found);
            }
        }
        Value::Object(entries) => {
            for (key, value) in entries {
                places(value, key, is_name, found);
            }
        }
        _ => {}
    }
}

/// 96 cases, or as many as `PROPTEST_CASES` says.
fn config() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES");
    let cases = cases.ok().and_then(|cases| cases.parse().ok());
    ProptestConfig {
        cases: cases.unwrap_or(96),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn hostile_texts_at_random_places_stay_texts(
        texts in prop::collection::vec((any::<Index>(), hostile()), 1..6),
    ) {
        let text = fs::read_to_string(folder("base").join("spec.json")).expect("a description");
        let mut document: Value = serde_json::from_str(&text).expect("JSON");
        let mut count = 0;
        places(&mut document, "", false, &mut |_, _| count += 1);
        let mut is_code = false;
        for (place, hostile) in &texts {
            let wanted = place.index(count);
            let mut index = 0;
            places(&mut document, "", false, &mut |text, is_name| {
                if index == wanted {
                    text.clone_from(hostile);
                    is_code |= is_name;
                }
                index += 1;
            });
        }
        match read(document.to_string()) {
            Ok(api) => {
                let fault = check(&api).err();
                prop_assert!(fault.is_none(), "{}", fault.unwrap_or_default());
                if !is_code {
                    let identifiers = identifiers(&api);
                    let evil = identifiers.iter().find(|word| word.to_lowercase().contains("evil"));
                    prop_assert!(evil.is_none(), "{evil:?} is code");
                }
            }
            Err(diagnostics) => {
                let steers = diagnostics.chars().find(|c| c.is_control() && *c != '\n');
                prop_assert!(steers.is_none(), "{diagnostics}");
                prop_assert!(!diagnostics.lines().any(|line| line.starts_with("::error")));
            }
        }
    }
}
