//! The table of the README: which operations are remembered, and which are answered with samples.

use std::{error::Error, fmt::Write as _, fs, path::Path};

use spec_document::Document;

const BEGIN: &str = "<!-- table -->\n";
const END: &str = "<!-- /table -->\n";

#[test]
fn the_table_is_true() -> Result<(), Box<dyn Error>> {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let table = table(&Document::load(package.join("../../spec/chat.yaml"))?)?;
    let path = package.join("README.md");
    let text = fs::read_to_string(&path)?;
    let (before, rest) = text.split_once(BEGIN).ok_or("the README has no table")?;
    let (committed, after) = rest.split_once(END).ok_or("the table does not end")?;
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(&path, format!("{before}{BEGIN}{table}{END}{after}"))?;
    } else {
        assert_eq!(committed, table, "UPDATE_EXPECTED=1 writes the table");
    }
    Ok(())
}

/// A row for each group of operations, in the order of the document.
fn table(document: &Document) -> Result<String, Box<dyn Error>> {
    let remembered: Vec<_> = fake_server::remembered().collect();
    let mut table = String::from("| | remembered | samples |\n|---|---|---|\n");
    let tags = document.root()["tags"].as_array().ok_or("no tags")?;
    let mut listed = 0;
    for tag in tags.iter().filter_map(|tag| tag["name"].as_str()) {
        let operations = document.operations().iter();
        let ids: Vec<&str> = operations
            .filter(|operation| operation.tags.iter().any(|name| name == tag))
            .map(|operation| operation.id.as_str())
            .collect();
        listed += ids.len();
        let (known, made_up): (Vec<&str>, Vec<&str>) =
            ids.into_iter().partition(|id| remembered.contains(id));
        writeln!(table, "| {tag} | {} | {} |", names(known), names(made_up))?;
    }
    assert_eq!(listed, document.operations().len());
    Ok(table)
}

fn names(mut ids: Vec<&str>) -> String {
    ids.sort_unstable();
    let ids: Vec<_> = ids.iter().map(|id| format!("`{id}`")).collect();
    ids.join(", ")
}
