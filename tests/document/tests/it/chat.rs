//! The document of this repository: samples and answers for all of it, judged by a validator.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
};

use jsonschema::Validator;
use serde_json::Value;
use spec_document::{
    Additional, Credentials, Direction, Document, Error, ExpectedBody, Fill, Kind, Operation,
    PartContent, Place, RequestSample, Variant,
};

const SPEC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../spec/chat.yaml");

type Outcome = Result<(), Box<dyn std::error::Error>>;

fn load() -> Result<Document, Error> {
    Document::load(SPEC)
}

fn validator(
    document: &Document,
    schema: &Value,
    direction: Direction,
) -> Result<Validator, Box<dyn std::error::Error>> {
    let schema = document.json_schema(schema, direction)?;
    Ok(jsonschema::options()
        .should_validate_formats(true)
        .build(&schema)?)
}

/// What a validator has against a value, empty if nothing.
fn faults(validator: &Validator, value: &Value) -> String {
    validator
        .iter_errors(value)
        .fold(String::new(), |mut text, error| {
            let _ = writeln!(text, "{}: {error}", error.instance_path());
            text
        })
}

#[test]
fn every_operation_is_read() -> Outcome {
    let document = load()?;
    let lines = fs::read_to_string(SPEC)?;
    let ids = lines
        .lines()
        .filter(|line| line.trim_start().starts_with("operationId:"));
    assert_eq!(document.operations().len(), ids.count());
    for operation in document.operations() {
        let holes = operation.path.matches('{').count();
        let in_path = operation
            .parameters
            .iter()
            .filter(|found| found.place == Place::Path);
        assert_eq!(in_path.count(), holes, "{}", operation.id);
        let keys: Vec<_> = operation
            .security
            .iter()
            .map(|key| key.name.as_str())
            .collect();
        assert_eq!(keys, ["api_key", "Authorization", "stream-auth-type"]);
    }
    Ok(())
}

/// The validators of everything that one operation takes.
struct Judge {
    parameters: BTreeMap<(Place, String), Validator>,
    /// None for a form: its files are no JSON.
    body: Option<Validator>,
}

impl Judge {
    fn new(document: &Document, operation: &Operation) -> Result<Self, Box<dyn std::error::Error>> {
        let mut parameters = BTreeMap::new();
        for parameter in &operation.parameters {
            let validator = validator(document, &parameter.schema, Direction::Request)?;
            parameters.insert((parameter.place, parameter.name.clone()), validator);
        }
        let body = match &operation.body {
            Some(body) if !body.is_multipart() => {
                Some(validator(document, &body.schema, Direction::Request)?)
            }
            _ => None,
        };
        Ok(Self { parameters, body })
    }

    /// What is wrong with a request, empty if nothing.
    fn faults(&self, request: &RequestSample) -> String {
        let mut text = String::new();
        for given in &request.parameters {
            let validator = &self.parameters[&(given.place, given.name.clone())];
            text += &faults(validator, &given.value);
        }
        if let (Some(validator), Some(value)) = (&self.body, &request.body) {
            text += &faults(validator, value);
        }
        text
    }
}

#[test]
fn samples_are_valid() -> Outcome {
    let document = load()?;
    for operation in document.operations() {
        let judge = Judge::new(&document, operation)?;
        for variant in Variant::ALL {
            let sample = document.request_sample(&operation.id, variant)?;
            let found = judge.faults(&sample);
            assert_eq!(found, "", "{} {variant}: {sample:#?}", operation.id);
            assert_eq!(sample.body.is_some(), operation.body.is_some());
            assert_eq!(
                sample,
                document.request_sample(&operation.id, variant)?,
                "not the same twice"
            );
        }
    }
    Ok(())
}

#[test]
fn every_operation_has_examples_and_they_are_valid() -> Outcome {
    let document = load()?;
    for operation in document.operations() {
        let id = &operation.id;
        let judge = Judge::new(&document, operation)?;
        assert!(!operation.examples.is_empty(), "{id} has no example");
        for example in &operation.examples {
            let name = &example.name;
            assert_eq!(judge.faults(&example.request), "", "{id}, example {name}");
            let has_summary = example
                .summary
                .as_ref()
                .is_some_and(|text| !text.is_empty());
            assert!(has_summary || name == "call", "{id}: {name} has no summary");
            assert_eq!(
                example.request.body.is_some(),
                operation.body.is_some(),
                "{id}, example {name}: a body only where there is one"
            );
            for given in &example.request.parameters {
                assert_ne!(given.value, Value::Null, "{id}, example {name}");
            }
        }
    }
    Ok(())
}

#[test]
fn full_samples_hold_every_property_of_every_request_schema() -> Outcome {
    let document = load()?;
    let mut found = Fields::default();
    for operation in document.operations() {
        let sample = document.request_sample(&operation.id, Variant::Full)?;
        assert_eq!(sample.parameters.len(), operation.parameters.len());
        for given in &sample.parameters {
            if let Some(parameter) = operation.parameter(given.place, &given.name) {
                found.collect(&document, &parameter.schema, &given.value)?;
            }
        }
        if let (Some(body), Some(value)) = (&operation.body, &sample.body) {
            found.collect(&document, &body.schema, value)?;
        }
    }
    assert_eq!(
        found.missing(&document, |reach| reach.request)?,
        Vec::<String>::new()
    );
    Ok(())
}

#[test]
fn required_samples_hold_no_optional_property() -> Outcome {
    let document = load()?;
    for operation in document.operations() {
        let sample = document.request_sample(&operation.id, Variant::Required)?;
        let required = operation
            .parameters
            .iter()
            .filter(|parameter| parameter.required);
        assert_eq!(
            sample.parameters.len(),
            required.count(),
            "{}",
            operation.id
        );
        if let (Some(body), Some(value)) = (&operation.body, &sample.body)
            && let Kind::Object { required, .. } = document.shape(&body.schema)?.kind
        {
            let keys: BTreeSet<_> = value
                .as_object()
                .into_iter()
                .flatten()
                .map(|(key, _)| key.as_str())
                .collect();
            assert_eq!(keys, required, "{}", operation.id);
        }
    }
    Ok(())
}

#[test]
fn answers_are_valid_and_of_moderate_size() -> Outcome {
    let document = load()?;
    for operation in document.operations() {
        let Some(schema) = &operation.success.schema else {
            continue;
        };
        let validator = validator(&document, schema, Direction::Response)?;
        for fill in [Fill::Full, Fill::Required] {
            let answer = document.answer(schema, fill)?;
            assert_eq!(faults(&validator, &answer), "", "{} {fill:?}", operation.id);
            let size = answer.to_string().len();
            assert!(size < 200_000, "{} {fill:?}: {size} bytes", operation.id);
            assert_eq!(answer, document.answer(schema, fill)?, "not the same twice");
        }
    }
    Ok(())
}

#[test]
fn full_answers_hold_every_field_of_every_response_schema() -> Outcome {
    let document = load()?;
    let mut found = Fields::default();
    let failure = serde_json::json!({ "$ref": "#/components/schemas/APIError" });
    let schemas = document
        .operations()
        .iter()
        .filter_map(|found| found.success.schema.as_ref());
    for schema in schemas.chain([&failure]) {
        let answer = document.answer(schema, Fill::Full)?;
        found.collect(&document, schema, &answer)?;
    }
    assert_eq!(
        found.missing(&document, |reach| reach.response)?,
        Vec::<String>::new()
    );
    Ok(())
}

#[test]
fn leaves_of_full_answers_are_distinct() -> Outcome {
    let document = load()?;
    for operation in document.operations() {
        let Some(schema) = &operation.success.schema else {
            continue;
        };
        let answer = document.answer(schema, Fill::Full)?;
        let mut seen = BTreeSet::new();
        leaves(&answer, &mut |leaf| {
            let text = leaf.to_string();
            // Values of enums and truth values have to come again.
            if leaf.is_number() || text.starts_with("\"text-") {
                assert!(seen.insert(text.clone()), "{}: {text} twice", operation.id);
            }
            assert!(!["0", "0.0", "\"\"", "false"].contains(&text.as_str()));
        });
    }
    Ok(())
}

#[test]
fn expected_requests_are_encoded_to_the_last_character() -> Outcome {
    let document = load()?;
    let keys = ["api_key", "Authorization", "stream-auth-type"];
    let credentials: Credentials = keys.map(|key| (key.into(), format!("{key} value"))).into();
    for operation in document.operations() {
        for variant in Variant::ALL {
            let sample = document.request_sample(&operation.id, variant)?;
            let expected = document.expected(&sample, &credentials)?;
            assert_eq!(
                expected.path.matches('/').count(),
                operation.path.matches('/').count()
            );
            let target = expected.target();
            let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~%/?&=,".contains(&byte);
            assert!(target.bytes().all(plain), "{target}");
            assert!(target.contains("api_key=api_key%20value"));
            // What a server can be expected to read.
            assert!(target.len() < 60_000, "{}: {}", operation.id, target.len());
            assert_eq!(expected.headers.len(), 2);
            assert!(expected.query.iter().all(|pair| pair.matches(&pair.raw)));
        }
    }
    Ok(())
}

#[test]
fn hostile_samples_put_every_hostile_string_into_paths_and_into_queries() -> Outcome {
    let document = load()?;
    let mut met: BTreeMap<Place, BTreeSet<String>> = BTreeMap::new();
    for operation in document.operations() {
        for given in document
            .request_sample(&operation.id, Variant::Hostile)?
            .parameters
        {
            // There are few plain strings in queries; the rest are within lists and JSON.
            leaves(&given.value, &mut |leaf| {
                let begin = leaf.as_str().unwrap_or_default().chars().take(20).collect();
                met.entry(given.place).or_default().insert(begin);
            });
        }
    }
    for place in [Place::Path, Place::Query] {
        assert!(met[&place].len() >= 15, "{place:?}: {:?}", met[&place]);
    }
    Ok(())
}

#[test]
fn forms_have_a_file_and_json_in_plain_fields() -> Outcome {
    let document = load()?;
    let sample = document.request_sample("UploadChannelImage", Variant::Full)?;
    let keys = ["api_key", "Authorization", "stream-auth-type"];
    let credentials: Credentials = keys.map(|key| (key.into(), "x".into())).into();
    let ExpectedBody::Multipart(parts) = document.expected(&sample, &credentials)?.body else {
        return Err("not a form".into());
    };
    let kinds: Vec<_> = parts
        .iter()
        .map(|part| {
            let kind = match part.content {
                PartContent::File { .. } => "file",
                PartContent::Json(_) => "json",
                _ => "text",
            };
            (part.name.as_str(), kind)
        })
        .collect();
    assert_eq!(
        kinds,
        [("file", "file"), ("upload_sizes", "json"), ("user", "json")]
    );
    Ok(())
}

fn leaves(value: &Value, visit: &mut impl FnMut(&Value)) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| leaves(item, visit)),
        Value::Object(fields) => fields.values().for_each(|field| leaves(field, visit)),
        leaf => visit(leaf),
    }
}

/// Which fields of which named schemas some values hold.
#[derive(Default)]
struct Fields(BTreeSet<(String, String)>);

impl Fields {
    fn collect(&mut self, document: &Document, schema: &Value, value: &Value) -> Result<(), Error> {
        let shape = document.shape(schema)?;
        match (shape.kind, value) {
            (
                Kind::Object {
                    properties,
                    additional,
                    ..
                },
                Value::Object(fields),
            ) => {
                for (name, field) in fields {
                    if let Some(property) = properties.get(name.as_str()) {
                        for owner in &shape.names {
                            self.0.insert(((*owner).to_owned(), name.clone()));
                        }
                        self.collect(document, property, field)?;
                    } else if let Additional::Schema(schema) = additional {
                        self.collect(document, schema, field)?;
                    }
                }
            }
            (Kind::Array { items, .. }, Value::Array(elements)) => {
                for element in elements {
                    self.collect(document, items, element)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// The fields of the named schemas of a direction that were not found.
    fn missing(
        &self,
        document: &Document,
        wanted: impl Fn(spec_document::Reach) -> bool,
    ) -> Result<Vec<String>, Error> {
        let mut missing = Vec::new();
        for name in document.schema_names() {
            if !wanted(document.direction(name)?) {
                continue;
            }
            let shape = document.shape(document.schema(name)?)?;
            if let Kind::Object { properties, .. } = shape.kind {
                let fields = properties
                    .keys()
                    .map(|field| (name.to_owned(), (*field).to_owned()));
                let fields = fields.filter(|field| !self.0.contains(field));
                missing.extend(fields.map(|(name, field)| format!("{name}.{field}")));
            }
        }
        Ok(missing)
    }
}
