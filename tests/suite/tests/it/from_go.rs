//! The guide for those who come from the Go SDK has every call of it, as the generated code has it.

use std::collections::BTreeSet;
use std::error::Error;
use std::path::Path;
use std::{env, fs};

use codegen::lock::Lock;
use codegen::model::{Api, Operation};
use codegen::source::Source;
use suite::checklist;

const BEGIN: &str =
    "<!-- Written by `UPDATE_EXPECTED=1 cargo test -p suite --test it from_go`. -->\n";
const END: &str = "<!-- End of what is written. -->\n";

#[test]
fn every_call_is_in_the_guide() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let description = fs::read_to_string(root.join("spec/chat.yaml"))?;
    let names = Lock::parse(&fs::read_to_string(root.join("spec/names.lock"))?)?;
    let loaded = codegen::load_with(Source::new("spec/chat.yaml", description), &names);
    let api = loaded.api.ok_or("the description has errors")?;

    let path = root.join("chat-sdk/src/guide/from_go.md");
    let guide = fs::read_to_string(&path)?;
    let (before, rest) = guide.split_once(BEGIN).ok_or("the guide has no begin")?;
    let (table, after) = rest.split_once(END).ok_or("the guide has no end")?;
    let expected = tables(&api)?;
    if env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(&path, format!("{before}{BEGIN}{expected}{END}{after}"))?;
    } else {
        assert_eq!(
            table, expected,
            "the guide is out of date; set UPDATE_EXPECTED=1 to write it, and read its diff"
        );
    }
    Ok(())
}

/// A table for each group of operations that the Go SDK has.
fn tables(api: &Api) -> Result<String, Box<dyn Error>> {
    let in_go: BTreeSet<&str> = checklist::operations()
        .iter()
        .map(|row| row.owner)
        .collect();
    let mut text = String::from("\n");
    let mut written = BTreeSet::new();
    for tag in &api.tags {
        let operations: Vec<&Operation> = api
            .operations
            .iter()
            .filter(|operation| operation.tag == tag.name && in_go.contains(&*operation.id))
            .collect();
        if operations.is_empty() {
            continue;
        }
        let module = format!("crate::operations::{}", tag.module);
        text += &format!("## [{}]({module})\n\n", capitalised(&tag.name));
        text += "| Go | Rust |\n|---|---|\n";
        for operation in operations {
            text += &row(api, operation);
            written.insert(&*operation.id);
        }
        text.push('\n');
    }
    let missing: Vec<_> = in_go.difference(&written).collect();
    match missing.is_empty() {
        true => Ok(text),
        false => Err(format!("not in the description: {missing:?}").into()),
    }
}

fn row(api: &Api, operation: &Operation) -> String {
    let method = &operation.method_name;
    let arguments: Vec<&str> = operation
        .arguments()
        .map(|field| field.name.trim_start_matches("r#"))
        .collect();
    let client = api.client_of(&operation.path);
    let call = format!("{}.{method}({})", client.method_name, arguments.join(", "));
    let link = format!("{}::{method}", client.name);
    format!("| `{}` | [`{call}`](crate::{link}) |\n", operation.id)
}

fn capitalised(name: &str) -> String {
    let mut letters = name.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}
