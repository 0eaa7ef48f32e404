//! Every operation of the document: a right request is accepted, and the answer is right.

use std::{
    collections::{HashMap, hash_map::Entry},
    sync::Arc,
};

use crate::support::{Outcome, Raw, credentials, document, options};
use fake_server::FakeServer;
use serde_json::Value;
use spec_document::{Direction, Fill, Variant};

#[tokio::test]
async fn right_requests_are_accepted_and_answered_as_declared() -> Outcome {
    let document = Arc::new(document()?);
    let full = FakeServer::start(Arc::clone(&document), options()).await?;
    let mut sparse = options();
    sparse.fill = Fill::Required;
    let sparse = FakeServer::start(Arc::clone(&document), sparse).await?;

    let mut faults = Vec::new();
    let mut validators = HashMap::new();
    for operation in document.operations() {
        for variant in Variant::ALL {
            let name = format!("{} {variant}", operation.id);
            let sample = document.request_sample(&operation.id, variant)?;
            let expected = document.expected(&sample, &credentials())?;
            let server = if variant == Variant::Required {
                &sparse
            } else {
                &full
            };
            let reply = Raw::of(&expected).send(server.address()).await?;
            let Some(record) = server.take_requests().pop() else {
                return Err(format!("{name}: nothing was recorded").into());
            };
            faults.extend(
                record
                    .violations
                    .iter()
                    .map(|fault| format!("{name}: {fault}")),
            );
            faults.extend(
                record
                    .differences(&expected)
                    .iter()
                    .map(|fault| format!("{name}: {fault}")),
            );
            assert_eq!(record.operation.as_deref(), Some(operation.id.as_str()));
            if !record.violations.is_empty() {
                continue;
            }
            assert_eq!(reply.status, operation.success.status, "{name}");
            let schema = operation.success.schema.as_ref().ok_or("no schema")?;
            let validator = match validators.entry(schema.to_string()) {
                Entry::Occupied(place) => place.into_mut(),
                Entry::Vacant(place) => {
                    let translated = document.json_schema(schema, Direction::Response)?;
                    place.insert(jsonschema::validator_for(&translated)?)
                }
            };
            let answer: Value = reply.json()?;
            let errors = validator.iter_errors(&answer);
            faults.extend(errors.map(|error| format!("{name}: {} {error}", error.instance_path())));
        }
    }
    assert_eq!(faults, Vec::<String>::new());
    Ok(())
}
