//! Every example of the documentation, run as it stands there: what arrives is what the example in
//! the description says, value by value.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use spec_document::{Document, Fill, Kind, Operation, RequestSample};
use suite::examples::EXAMPLES;
use suite::harness::Harness;

#[test]
fn every_example_is_rendered() -> Result<(), Box<dyn Error>> {
    let document = suite::harness::document()?;
    let rendered: BTreeSet<_> = EXAMPLES
        .iter()
        .map(|example| (example.operation, example.name))
        .collect();
    let described: BTreeSet<_> = document
        .operations()
        .iter()
        .flat_map(|operation| {
            let names = operation.examples.iter().map(|example| &example.name);
            names.map(|name| (operation.id.as_str(), name.as_str()))
        })
        .collect();
    assert_eq!(rendered, described);
    assert!(
        EXAMPLES.len() >= 152,
        "{} examples are left",
        EXAMPLES.len()
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn every_example_sends_what_the_description_says() -> Result<(), Box<dyn Error>> {
    let harness = Harness::start(Fill::Full).await?;
    // Examples name files by their names alone.
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("examples");
    fs::create_dir_all(&folder)?;
    std::env::set_current_dir(&folder)?;
    let mut failures = Vec::new();
    for example in EXAMPLES {
        let operation = harness.document.operation(example.operation)?;
        let described = operation
            .examples
            .iter()
            .find(|described| described.name == example.name)
            .ok_or("an example that the description does not have")?;
        let request = with_files(&harness.document, operation, &described.request)?;
        let outcome = (example.run)(harness.client.connection().clone()).await;
        let mut found = harness.faults_of_request(&request)?;
        found.extend(outcome.err().map(|error| error.to_string()));
        if !found.is_empty() {
            let (operation, name) = (example.operation, example.name);
            failures.push(format!("{operation}, {name}:\n  {}", found.join("\n  ")));
        }
    }
    assert!(
        failures.is_empty(),
        "{} examples failed\n{}",
        failures.len(),
        failures.join("\n")
    );
    Ok(())
}

/// Writes the files that a form names, and puts what is in them in the place of their names.
fn with_files(
    document: &Document,
    operation: &Operation,
    request: &RequestSample,
) -> Result<RequestSample, Box<dyn Error>> {
    let mut request = request.clone();
    let Some(body) = operation.body.as_ref().filter(|body| body.is_multipart()) else {
        return Ok(request);
    };
    let Kind::Object { properties, .. } = document.shape(&body.schema)?.kind else {
        return Ok(request);
    };
    let parts = request.body.as_mut().and_then(Value::as_object_mut);
    for (name, value) in parts.into_iter().flatten() {
        let Some(schema) = properties.get(name.as_str()) else {
            continue;
        };
        if let (Kind::Binary, Some(file)) = (document.shape(schema)?.kind, value.as_str()) {
            let content = format!("what {file} holds");
            fs::write(file, &content)?;
            let content_type = content_type(file)?;
            *value = json!({
                "file_name": file, "content_type": content_type, "content": content,
            });
        }
    }
    Ok(request)
}

fn content_type(file: &str) -> Result<&'static str, String> {
    match file.rsplit('.').next() {
        Some("jpg") => Ok("image/jpeg"),
        Some("png") => Ok("image/png"),
        Some("pdf") => Ok("application/pdf"),
        _ => Err(format!("what is in {file} is not known to this test")),
    }
}
