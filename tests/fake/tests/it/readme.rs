//! What the README shows: the request by curl, what the server says first, and the table of which
//! operations are remembered, and which are answered with samples.

use std::{error::Error, fmt::Write as _, fs, path::Path};

use crate::support::{Outcome, Raw, document};
use fake_server::{FakeServer, Options};
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

#[test]
fn the_numbers_of_operations_are_true() -> Outcome {
    let (operations, remembered) = (document()?.operations().len(), fake_server::remembered());
    let readme = readme()?;
    for line in [
        format!("serving {operations} operations at "),
        format!("{} of them are remembered, ", remembered.count()),
    ] {
        assert!(readme.contains(&line), "the README does not say: {line}");
    }
    Ok(())
}

#[tokio::test]
async fn the_request_by_curl_is_answered() -> Outcome {
    let readme = readme()?;
    let (_, shown) = readme.split_once("\ncurl ").ok_or("no curl")?;
    let (shown, _) = shown
        .split_once("\n```")
        .ok_or("the command does not end")?;
    // The words in quotes, by the option before them.
    let mut request = Raw::new("POST", "", None);
    request.headers.clear();
    for line in shown.split(" \\\n") {
        let (option, value) = line.trim().split_once(['"', '\'']).ok_or("no quotes")?;
        let value = &value[..value.len() - 1];
        match option.trim() {
            "-X POST" => request.target = value.replace("http://127.0.0.1:8080", ""),
            "-H" => {
                let (name, value) = value.split_once(": ").ok_or("a header without a colon")?;
                request.headers.push((name.to_owned(), value.to_owned()));
            }
            "-d" => request.body = value.as_bytes().to_vec(),
            other => return Err(format!("unknown option {other}").into()),
        }
    }
    let mut options = Options::default();
    options.memory = true;
    let server = FakeServer::start(document()?, options).await?;
    let reply = request.send(server.address()).await?;
    assert_eq!(
        reply.status,
        201,
        "{}",
        String::from_utf8_lossy(&reply.body)
    );
    assert_eq!(reply.json()?["users"]["john"]["name"], "John");
    Ok(())
}

fn readme() -> Outcome<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    Ok(fs::read_to_string(path)?)
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
