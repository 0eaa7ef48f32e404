//! All calls of a document, one after the other, and what is wrong with each.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::error::Error;
use std::io::Write as _;
use std::process::ExitCode;
use std::sync::Arc;

use fake_server::{FakeServer, Options};
use openapi_client_runtime::Connection;
use serde::Serialize;
use spec_document::{BodyKind, Document, Fill, Variant};

use crate::{Received, Sending, compare, request};

/// A call that was made.
pub type Called = Result<Sending, Box<dyn Error>>;

/// Makes a connection to the server at an address, with the credentials of these security schemes.
type Connect = fn(&str, &[&str]) -> Result<Connection, openapi_client_runtime::Error>;

/// One operation.
pub struct Case {
    /// Its id.
    pub operation: &'static str,
    /// The security schemes that it asks for.
    pub schemes: &'static [&'static str],
    /// Makes the call.
    pub call: fn(&Connection) -> Called,
}

/// What became of all calls.
#[derive(Debug, Default, Serialize)]
struct Report {
    /// How many there are.
    all: usize,
    /// What is wrong with those that did not go right, by operation.
    faults: BTreeMap<String, Vec<String>>,
}

/// Calls every operation once, and prints a report as JSON. `unwritten` are operations that no call
/// could be written of, with the reason; they count as calls that did not go right.
pub fn run(spec: &str, cases: &[Case], unwritten: &[(&str, &str)], connect: Connect) -> ExitCode {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let report = runtime
        .map_err(Into::into)
        .and_then(|runtime| runtime.block_on(report(spec, cases, unwritten, connect)))
        .and_then(|report| Ok(serde_json::to_string(&report)?));
    match report {
        Ok(text) => {
            let _ = writeln!(std::io::stdout(), "{text}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn report(
    spec: &str,
    cases: &[Case],
    unwritten: &[(&str, &str)],
    connect: Connect,
) -> Result<Report, Box<dyn Error>> {
    let document = Arc::new(Document::load(spec)?);
    let mut options = Options::default();
    options.any_credentials = true;
    options.gzip = true;
    let server = FakeServer::start(Arc::clone(&document), options).await?;
    let mut connections: BTreeMap<&[&str], Connection> = BTreeMap::new();
    let mut report = Report {
        all: cases.len() + unwritten.len(),
        ..Report::default()
    };
    for (operation, problem) in unwritten {
        let problem = format!("no call can be written: {problem}");
        report.faults.insert((*operation).to_owned(), vec![problem]);
    }
    for case in cases {
        let connection = match connections.entry(case.schemes) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => place.insert(connect(&server.url(), case.schemes)?),
        };
        let faults = match call(&document, &server, connection, case).await {
            Ok(faults) => faults,
            Err(error) => vec![error.to_string()],
        };
        if !faults.is_empty() {
            report.faults.insert(case.operation.to_owned(), faults);
        }
    }
    Ok(report)
}

/// Makes a call, and names everything that is not as the document says.
async fn call(
    document: &Document,
    server: &FakeServer,
    connection: &Connection,
    case: &Case,
) -> Result<Vec<String>, Box<dyn Error>> {
    server.expect(case.operation)?;
    let outcome = (case.call)(connection)?.await;
    let sample = document.request_sample(case.operation, Variant::Full)?;
    let requests = server.take_requests();
    let mut faults = match requests.as_slice() {
        [request] => request::faults(document, &sample, request)?,
        requests => vec![format!("{} requests arrived", requests.len())],
    };
    match outcome {
        Ok(received) => faults.extend(answer_faults(document, case.operation, &received)?),
        // What the server refuses has been said above.
        Err(error) if faults.is_empty() => faults.push(error.to_string()),
        Err(_) => {}
    }
    Ok(faults)
}

/// Names everything that was read in another way than it was answered.
fn answer_faults(
    document: &Document,
    operation: &str,
    received: &Received,
) -> Result<Vec<String>, Box<dyn Error>> {
    let success = &document.operation(operation)?.success;
    let mut faults = Vec::new();
    if received.status != success.status {
        faults.push(format!("the status {} was read", received.status));
    }
    let (Some(schema), Some(read)) = (&success.schema, &received.body) else {
        return Ok(faults);
    };
    match success.kind() {
        Some(BodyKind::Json) => {
            let sent = document.answer(schema, Fill::Full)?;
            faults.extend(compare::differences(document, schema, &sent, read));
        }
        Some(BodyKind::Text) if read == fake_server::TEXT => {}
        Some(BodyKind::Text) => faults.push(format!("the text {read} was read")),
        _ => {
            if *read != serde_json::Value::from(fake_server::BYTES.to_vec()) {
                faults.push(format!("the bytes {read} were read"));
            }
        }
    }
    Ok(faults)
}
