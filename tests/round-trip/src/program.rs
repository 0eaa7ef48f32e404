//! All calls of a document, one after the other, and what is wrong with each.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::error::Error;
use std::io::Write as _;
use std::process::ExitCode;
use std::sync::Arc;

use fake_server::{Answer, FakeServer, Options};
use openapi_client_runtime::Connection;
use serde::Serialize;
use serde_json::Value;
use spec_document::{BodyKind, Document, Fill, Success, Variant};

use crate::{Received, Sending, compare, request};

/// Makes a call.
pub type Call = fn(&Connection) -> Called;

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
    /// The samples that a call could be written of, by their position, and what makes the call.
    pub calls: &'static [(usize, Call)],
}

/// The operation and the position of a sample that no call could be written of, and the reason.
pub type Unwritten = (&'static str, usize, &'static str);

/// What became of all calls.
#[derive(Debug, Default, Serialize)]
struct Report {
    /// How many there are.
    all: usize,
    /// What is wrong with those that did not go right, by operation.
    faults: BTreeMap<String, Vec<String>>,
}

/// Calls every operation with each of its samples and answers, and prints a report as JSON. `unwritten`
/// are samples that no call could be written of, with the reason; an operation that has one did not go
/// right.
pub fn run(spec: &str, cases: &[Case], unwritten: &[Unwritten], connect: Connect) -> ExitCode {
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
    unwritten: &[Unwritten],
    connect: Connect,
) -> Result<Report, Box<dyn Error>> {
    let document = Arc::new(Document::load(spec)?);
    let mut options = Options::default();
    options.any_credentials = true;
    options.gzip = true;
    let server = FakeServer::start(Arc::clone(&document), options).await?;
    let mut connections: BTreeMap<&[&str], Connection> = BTreeMap::new();
    let mut report = Report {
        all: document.operations().len(),
        ..Report::default()
    };
    for (operation, sample, problem) in unwritten {
        let problem = format!("sample {sample}: no call can be written: {problem}");
        let faults = report.faults.entry((*operation).to_owned()).or_default();
        faults.push(problem);
    }
    for case in cases {
        let connection = match connections.entry(case.schemes) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => place.insert(connect(&server.url(), case.schemes)?),
        };
        let faults = match calls(&document, &server, connection, case).await {
            Ok(faults) => faults,
            Err(error) => vec![error.to_string()],
        };
        if !faults.is_empty() {
            let known = report.faults.entry(case.operation.to_owned());
            known.or_default().extend(faults);
        }
    }
    Ok(report)
}

/// Makes all calls of an operation: as many as it has samples, or answers if these are more.
async fn calls(
    document: &Document,
    server: &FakeServer,
    connection: &Connection,
    case: &Case,
) -> Result<Vec<String>, Box<dyn Error>> {
    let success = &document.operation(case.operation)?.success;
    let samples = document.request_samples(case.operation, Variant::Full)?;
    let answers = match (&success.schema, success.kind()) {
        (Some(schema), Some(BodyKind::Json)) => document.answers(schema, Fill::Full)?,
        _ => Vec::new(),
    };
    let mut faults: Vec<String> = Vec::new();
    for turn in 0..case.calls.len().max(answers.len()) {
        let Some((position, call)) = case.calls.get(turn % case.calls.len().max(1)) else {
            break;
        };
        let sample = samples.get(*position).ok_or("there is no such sample")?;
        let answer = answers.get(turn % answers.len().max(1));
        server.expect(case.operation)?;
        if let Some(answer) = answer {
            let media_type = success.media_type.as_deref().unwrap_or_default();
            let answer = Answer::json(answer.clone()).with_header("content-type", media_type);
            server.answer_with(case.operation, answer)?;
        }
        let outcome = call(connection)?.await;
        let requests = server.take_requests();
        let mut found = match requests.as_slice() {
            [request] => request::faults(document, sample, request)?,
            requests => vec![format!("{} requests arrived", requests.len())],
        };
        // An answer that a refused request left is none for the next one.
        server.forget_answers();
        match outcome {
            Ok(received) => found.extend(answer_faults(document, success, answer, &received)),
            // The reasons of a refusal are known.
            Err(error) if found.is_empty() => found.push(error.to_string()),
            Err(_) => {}
        }
        let found = found.into_iter();
        faults.extend(found.map(|fault| format!("sample {position}, answer {turn}: {fault}")));
    }
    Ok(faults)
}

/// Names everything that was read in another way than it was answered.
fn answer_faults(
    document: &Document,
    success: &Success,
    answer: Option<&Value>,
    received: &Received,
) -> Vec<String> {
    let mut faults = Vec::new();
    if received.status != success.status {
        faults.push(format!("the status {} was read", received.status));
    }
    let (Some(schema), Some(read)) = (&success.schema, &received.body) else {
        return faults;
    };
    match (success.kind(), answer) {
        (Some(BodyKind::Json), Some(sent)) => {
            faults.extend(compare::differences(document, schema, sent, read));
        }
        (Some(BodyKind::Text), _) if read == fake_server::TEXT => {}
        (Some(BodyKind::Text), _) => faults.push(format!("the text {read} was read")),
        _ => {
            if *read != Value::from(fake_server::BYTES.to_vec()) {
                faults.push(format!("the bytes {read} were read"));
            }
        }
    }
    faults
}
