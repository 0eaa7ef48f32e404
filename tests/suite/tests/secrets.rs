//! What the description declares a secret is shown nowhere: not by types, operations and requests,
//! not in logs with bodies, and not in errors that repeat it.
//!
//! The declarations are found by `spec-document`, which makes up a recognisable value for each.

use std::collections::BTreeSet;
use std::error::Error;
use std::io;
use std::sync::{Arc, Mutex};

use chat_sdk::{Bytes, Client, Request, http};
use serde_json::{Value, json};
use spec_document::{Document, Fill, Variant};
use suite::harness::{KEY, SECRET, document};
use suite::secrets::{CALLS, TYPES};
use tracing_subscriber::fmt::MakeWriter;

/// The fields that are declared secrets, each as the name of its schema and its own.
fn declared(document: &Document) -> Result<BTreeSet<(String, String)>, Box<dyn Error>> {
    let mut declared = BTreeSet::new();
    for schema in document.schema_names() {
        let properties = document.schema(schema)?.get("properties");
        for (name, property) in properties.and_then(Value::as_object).into_iter().flatten() {
            if property["format"] == "password" {
                declared.insert((schema.to_owned(), name.clone()));
            }
        }
    }
    Ok(declared)
}

fn count(value: &Value) -> usize {
    match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(fields) => {
            let here = usize::from(fields.get("format") == Some(&json!("password")));
            here + fields.values().map(count).sum::<usize>()
        }
        _ => 0,
    }
}

/// The values of secrets in a value that is made of the description.
fn secrets(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) if text.len() == 22 && text.starts_with("secret") => {
            vec![text.clone()]
        }
        Value::Array(items) => items.iter().flat_map(secrets).collect(),
        Value::Object(fields) => fields.values().flat_map(secrets).collect(),
        _ => Vec::new(),
    }
}

/// What leads to secrets in a value, and nothing else.
fn pruned(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(pruned).collect(),
        Value::Object(fields) => {
            let leading = fields
                .iter()
                .filter(|(_, value)| !secrets(value).is_empty());
            leading
                .map(|(name, value)| (name.clone(), pruned(value)))
                .collect()
        }
        value => value.clone(),
    }
}

/// Asserts that neither a secret nor a piece of one is in a text.
fn assert_hidden(text: &str, secrets: &[String], what: &str) {
    for secret in secrets {
        let piece = &secret[..12];
        assert!(!text.contains(piece), "{what} shows {secret}:\n{text}");
    }
}

/// What was logged by the runtime.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self.0.lock() {
            Ok(mut log) => log.write(bytes),
            Err(_) => Err(io::Error::other("a test failed")),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

impl Log {
    /// Records what this thread does, until the guard is dropped.
    fn record(&self) -> tracing::subscriber::DefaultGuard {
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .with_ansi(false)
            .with_writer(self.clone())
            .finish();
        tracing::subscriber::set_default(subscriber)
    }

    fn text(&self) -> Result<String, Box<dyn Error>> {
        let bytes = self.0.lock().map_err(|_| "a test failed")?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }
}

/// A client that is answered so, and logs bodies.
fn client(
    answer: impl Fn(&Request) -> (u16, String) + Send + Sync + 'static,
) -> Result<Client, Box<dyn Error>> {
    let client =
        Client::builder(KEY, SECRET)
            .log_bodies(true)
            .transport(move |request: &Request| {
                let (status, body) = answer(request);
                let mut response = http::Response::new(Bytes::from(body));
                *response.status_mut() = http::StatusCode::from_u16(status).unwrap_or_default();
                response
            });
    Ok(client.build()?)
}

#[test]
fn every_declaration_is_of_a_field() -> Result<(), Box<dyn Error>> {
    let document = document()?;
    let declared = declared(&document)?;
    assert_eq!(declared.len(), count(document.root()));
    suite::numbers::check("declared secrets", declared.len())
}

#[test]
fn every_secret_is_in_a_type_or_in_a_call() -> Result<(), Box<dyn Error>> {
    let document = document()?;
    let mut missing = declared(&document)?;
    missing.retain(|(schema, _)| TYPES.iter().all(|(name, _)| name != schema));
    for (id, _) in CALLS {
        let operation = document.operation(id)?;
        let sample = document.request_sample(id, Variant::Full)?;
        if let (Some(body), Some(Value::Object(fields))) = (&operation.body, &sample.body) {
            let schema = document.resolve(&body.schema)?;
            missing.retain(|(name, field)| {
                let is_body = document.schema(name).is_ok_and(|known| known == schema);
                !is_body || !fields.contains_key(field)
            });
        }
    }
    assert!(missing.is_empty(), "{missing:?}");
    Ok(())
}

#[test]
fn types_hide_each_of_their_secrets() -> Result<(), Box<dyn Error>> {
    let document = document()?;
    let declared = declared(&document)?;
    let mut checked = 0;
    for (schema, show) in TYPES {
        let reference = json!({ "$ref": format!("#/components/schemas/{schema}") });
        let sample = document.answer(&reference, Fill::Full)?;
        let all = secrets(&sample);
        let text = show(sample.to_string().as_bytes())?;
        assert_hidden(&text, &all, schema);
        let own = declared.iter().filter(|(owner, _)| owner == schema);
        for (_, field) in own {
            // By itself, whatever else is hidden.
            let mut one = sample.clone();
            one[field] = "marker-of-this-field".into();
            let text = show(one.to_string().as_bytes())?;
            assert!(!text.contains("marker"), "{schema}.{field}: {text}");
            assert!(text.contains("[redacted]"), "{schema}.{field}: {text}");
            checked += 1;
        }
    }
    // The others are fields of bodies, which are no types.
    assert_eq!(checked, 47);
    Ok(())
}

#[test]
fn what_is_no_secret_is_shown() -> Result<(), Box<dyn Error>> {
    let show = TYPES.iter().find(|(name, _)| *name == "APNConfig");
    let (_, show) = show.ok_or("the type is gone")?;
    let text = show(br#"{"auth_key": "hidden", "key_id": "shown", "p12_cert": null}"#)?;
    for part in ["auth_key: [redacted]", "\"shown\"", "p12_cert: None"] {
        assert!(text.contains(part), "{part} in {text}");
    }
    Ok(())
}

#[tokio::test]
async fn calls_replies_and_logs_hide_them() -> Result<(), Box<dyn Error>> {
    let document = document()?;
    assert!(CALLS.len() >= 11, "{} calls", CALLS.len());
    for (id, call) in CALLS {
        let sample = document.request_sample(id, Variant::Full)?;
        let answer = match &document.operation(id)?.success.schema {
            // A log ends after some thousand characters, and the secrets are to be before that.
            Some(schema) => pruned(&document.answer(schema, Fill::Full)?),
            None => Value::Null,
        };
        let mut all = secrets(&answer);
        let answered = all.len();
        all.extend(sample.body.iter().flat_map(secrets));
        assert!(!all.is_empty(), "{id}");

        let log = Log::default();
        let _guard = log.record();
        let client = client(move |_| (201, answer.to_string()))?;
        let shown = call(client.connection())?;
        let reply = shown.reply.await?;
        let log = log.text()?;
        for (text, what) in [
            (&shown.operation, "the operation"),
            (&shown.request, "the request"),
            (&reply, "the reply"),
            (&log, "the log"),
        ] {
            assert_hidden(text, &all, &format!("{what} of {id}"));
        }
        let (_, logged) = log.rsplit_once("http.response.body=").ok_or("no body")?;
        assert!(logged.starts_with("\"{"), "{logged}");
        assert!(logged.matches("[redacted]").count() >= answered, "{logged}");
    }
    Ok(())
}

#[tokio::test]
async fn errors_that_repeat_a_request_hide_them() -> Result<(), Box<dyn Error>> {
    let document = document()?;
    let mut checked = 0;
    for (id, call) in CALLS {
        let sample = document.request_sample(id, Variant::Full)?;
        let all: Vec<String> = sample.body.iter().flat_map(secrets).collect();
        if all.is_empty() {
            continue;
        }
        for is_upper_case in [false, true] {
            let log = Log::default();
            let _guard = log.record();
            let client = client(move |request| {
                let body = request.bytes().map(|bytes| String::from_utf8_lossy(bytes));
                let mut message = format!("cannot use {}", body.unwrap_or_default());
                if is_upper_case {
                    message = message.to_uppercase();
                }
                (400, json!({ "code": 4, "message": message }).to_string())
            })?;
            let error = match call(client.connection())?.reply.await {
                Ok(reply) => return Err(format!("{id} succeeded: {reply}").into()),
                Err(error) => error,
            };
            let text = format!("{error}\n{error:?}\n{}\n{}", error.message(), log.text()?);
            assert_hidden(&text.to_lowercase(), &all, &format!("the error of {id}"));
            assert!(text.contains("[redacted]"), "{text}");
            checked += 1;
        }
    }
    suite::numbers::check("errors that repeat secrets", checked)
}
