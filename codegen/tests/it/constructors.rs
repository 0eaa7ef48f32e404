//! Constructors of the types that requests reach, compared with the text of the description.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use codegen::source::Source;
use serde_json::Value;
use syn::{FnArg, ImplItem, Item, Pat};

fn text() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/chat.yaml");
    fs::read_to_string(path).expect("the description can be read")
}

/// The names of the arguments of `new` in a generated file, if it has such a function.
fn arguments(code: &str) -> Option<BTreeSet<String>> {
    let file = syn::parse_file(code).expect("the file is Rust");
    let functions = file.items.into_iter().filter_map(|item| match item {
        Item::Impl(block) => Some(block.items),
        _ => None,
    });
    let constructor = functions.flatten().find_map(|item| match item {
        ImplItem::Fn(function) if function.sig.ident == "new" => Some(function.sig),
        _ => None,
    })?;
    let names = constructor.inputs.into_iter().map(|input| match input {
        FnArg::Typed(argument) => match *argument.pat {
            Pat::Ident(name) => name.ident.to_string().trim_start_matches("r#").to_owned(),
            _ => panic!("an argument without a name"),
        },
        FnArg::Receiver(_) => panic!("a constructor with a receiver"),
    });
    Some(names.collect())
}

/// The properties that a schema requires of a request, by reading nothing but the schema itself.
fn required(schema: &Value) -> BTreeSet<String> {
    let property = |name: &str| &schema["properties"][name];
    let is_given = |name: &str| {
        let property = property(name);
        let has_one_value = property["enum"]
            .as_array()
            .is_some_and(|values| values.len() == 1);
        property["readOnly"] != Value::Bool(true) && !has_one_value
    };
    let names = schema["required"].as_array().into_iter().flatten();
    let names = names.filter_map(Value::as_str);
    names
        .filter(|name| is_given(name))
        .map(str::to_owned)
        .collect()
}

#[test]
fn constructors_take_what_the_description_requires() {
    let text = text();
    let document: Value = serde_saphyr::from_str(&text).expect("the description is YAML");
    let api = codegen::load(Source::new("chat.yaml", text)).api;
    let api = api.expect("there are no errors");
    let files = codegen::generate(&api);
    let mut checked = 0;
    for definition in api.types.values() {
        let schema = &document["components"]["schemas"][&definition.id.0];
        let is_plain = schema["properties"].is_object() && schema["allOf"].is_null();
        let code = files.get(&format!("types/{}.rs", definition.module));
        let Some(arguments) = code.and_then(|code| arguments(code)).filter(|_| is_plain) else {
            continue;
        };
        let fields = definition.fields().iter();
        let rust_names = required(schema).into_iter().map(|wire_name| {
            let mut fields = fields.clone();
            let field = fields.find(|field| field.wire_name == wire_name);
            field.map_or(wire_name, |field| field.name.clone())
        });
        assert_eq!(arguments, rust_names.collect(), "{}", definition.id);
        checked += 1;
    }
    assert!(checked > 50, "only {checked} constructors were compared");
}
