//! Whether the description shows what the reference of the API shows.
//!
//! The table says which parameters each example of the reference sets. The description has examples
//! of its own, with other values; that they set at least these is all that is asked.

use std::collections::BTreeSet;

use serde_json::Value;
use spec_document::{Document, Error, Example, Kind, Operation};

use crate::checklist;

/// One example of the reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Row {
    /// The operation, as the API calls it.
    pub operation: &'static str,
    /// Which of the examples of the operation, from 1.
    pub number: u32,
    /// The fields that it sets, as they stand in the table.
    fields: &'static str,
}

/// Every example of the reference.
///
/// # Panics
///
/// If the table is not in order.
pub fn rows() -> Vec<Row> {
    let lines = include_str!("../checklist/examples.tsv").lines();
    let lines = lines.skip_while(|line| line.starts_with('#')).skip(1);
    let row = |line: &'static str| {
        let mut columns = line.split('\t');
        let (Some(operation), Some(number)) = (columns.next(), columns.next()) else {
            panic!("not an operation and a number: {line:?}");
        };
        Row {
            operation,
            number: number.parse().expect("the number of an example"),
            fields: columns.next().unwrap_or_default(),
        }
    };
    lines.map(row).collect()
}

impl Row {
    /// The calls that this example stands for, each by the fields that it sets. There are several
    /// where it sets what the API takes one of, such as `next|prev`.
    fn calls(&self) -> Vec<Vec<&'static str>> {
        let mut calls: Vec<Vec<&str>> = vec![Vec::new()];
        let (inner, outer): (Vec<&str>, Vec<&str>) = self
            .fields
            .split(' ')
            .filter(|field| !field.is_empty())
            .partition(|field| field.contains('.'));
        for field in outer {
            calls = calls
                .into_iter()
                .flat_map(|call| {
                    field.split('|').map(move |choice| {
                        let mut call = call.clone();
                        call.push(choice);
                        call
                    })
                })
                .collect();
        }
        for call in &mut calls {
            // What is inside of a field is set by the calls that set the field.
            let inside = |field: &&&str| call.iter().any(|outer| top(field) == *outer);
            let more: Vec<&str> = inner.iter().filter(inside).copied().collect();
            call.extend(more);
        }
        calls
    }
}

/// Looks for every example of the reference, and for every parameter and body field, among the
/// examples of these operations, and says what is missing.
///
/// # Errors
///
/// When the schema of a body cannot be read.
pub fn missing(document: &Document, operations: &[Operation]) -> Result<Vec<String>, Error> {
    let mut missing = Vec::new();
    for operation in operations {
        let shown: Vec<BTreeSet<String>> = operation
            .examples
            .iter()
            .map(|example| fields(operation, example))
            .collect();
        missing.extend(missing_calls(operation, &shown));
        for field in all_fields(document, operation)? {
            if !shown.iter().any(|shown| shown.contains(&field)) {
                missing.push(format!("{}.{field}: no example sets it", operation.id));
            }
        }
    }
    for row in rows() {
        if !operations.iter().any(|found| found.id == row.operation) {
            missing.push(format!("{}: no such operation", row.operation));
        }
    }
    Ok(missing)
}

/// The calls of the reference that have no example of their own.
fn missing_calls(operation: &Operation, shown: &[BTreeSet<String>]) -> Vec<String> {
    let rows = rows()
        .into_iter()
        .filter(|row| row.operation == operation.id);
    let calls: Vec<(Row, Vec<&str>)> = rows
        .flat_map(|row| row.calls().into_iter().map(move |call| (row, call)))
        .collect();
    let fits: Vec<Vec<usize>> = calls
        .iter()
        .map(|(_, call)| {
            let fits = |shown: &BTreeSet<String>| call.iter().all(|field| shown.contains(*field));
            (0..shown.len())
                .filter(|&index| fits(&shown[index]))
                .collect()
        })
        .collect();
    let taken_by = assign(&fits, shown.len());
    let left = (0..calls.len()).filter(|call| !taken_by.contains(&Some(*call)));
    left.map(|call| {
        let (row, fields) = &calls[call];
        let what = match fields.as_slice() {
            [] => "is left for it".to_owned(),
            fields => format!("is left for it that sets {}", fields.join(", ")),
        };
        format!("{}, example {}: none {what}", row.operation, row.number)
    })
    .collect()
}

/// Gives each call an example of its own among those that fit, for as many calls as possible. The
/// answer has for each example the call that took it.
fn assign(fits: &[Vec<usize>], examples: usize) -> Vec<Option<usize>> {
    let mut taken_by = vec![None; examples];
    for call in 0..fits.len() {
        place(call, fits, &mut taken_by, &mut vec![false; examples]);
    }
    taken_by
}

/// Finds an example for a call; another call may have to move to one that fits it as well.
fn place(
    call: usize,
    fits: &[Vec<usize>],
    taken_by: &mut [Option<usize>],
    tried: &mut [bool],
) -> bool {
    for &example in &fits[call] {
        if std::mem::replace(&mut tried[example], true) {
            continue;
        }
        let is_free = match taken_by[example] {
            Some(other) => place(other, fits, taken_by, tried),
            None => true,
        };
        if is_free {
            taken_by[example] = Some(call);
            return true;
        }
    }
    false
}

/// What an example sets, such as `message`, `message.text` and `message.attachments.type`.
///
/// The keys of a flattened parameter are fields of the operation too.
fn fields(operation: &Operation, example: &Example) -> BTreeSet<String> {
    let mut fields = BTreeSet::new();
    for given in &example.request.parameters {
        fields.insert(given.name.clone());
        let parameter = operation.parameter(given.place, &given.name);
        if parameter.is_some_and(|parameter| parameter.flattened) {
            collect(&given.value, "", &mut fields);
        }
        collect(&given.value, &given.name, &mut fields);
    }
    if let Some(body) = &example.request.body {
        collect(body, "", &mut fields);
    }
    fields
}

fn collect(value: &Value, path: &str, fields: &mut BTreeSet<String>) {
    match value {
        Value::Object(entries) => {
            for (key, value) in entries {
                let path = match path {
                    "" => key.clone(),
                    path => format!("{path}.{key}"),
                };
                collect(value, &path, fields);
                fields.insert(path);
            }
        }
        Value::Array(elements) => {
            for element in elements {
                collect(element, path, fields);
            }
        }
        _ => {}
    }
}

/// The parameters and body fields of an operation: those of the description, and those that the
/// reference names.
fn all_fields(document: &Document, operation: &Operation) -> Result<BTreeSet<String>, Error> {
    let rows = checklist::operations().into_iter();
    let mut fields: BTreeSet<String> = rows
        .filter(|row| row.owner == operation.id)
        .filter_map(|row| row.member.map(str::to_owned))
        .collect();
    let parameters = operation.parameters.iter();
    fields.extend(parameters.map(|parameter| parameter.name.clone()));
    if let Some(body) = &operation.body
        && let Kind::Object { properties, .. } = document.shape(&body.schema)?.kind
    {
        fields.extend(properties.keys().map(|name| (*name).to_owned()));
    }
    Ok(fields)
}

/// The field of the operation that a field lies in.
fn top(field: &str) -> &str {
    field.split_once('.').map_or(field, |(top, _)| top)
}
