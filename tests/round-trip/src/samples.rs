//! Values that are decoded as a generated type and encoded again, for a program that makes them.
//!
//! The program reads a line for each value: the pointer of a type, a tab, and JSON. It answers each with
//! a line of JSON. `tests/samples` makes the values and reads the verdicts.

use std::collections::HashMap;
use std::io::{self, BufRead as _, BufWriter, Write as _};
use std::process::ExitCode;

use openapi_client_runtime::{Error, Operation};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The pointer of a schema or an operation, and what decodes and encodes its values.
pub type Known = (&'static str, fn(&[u8]) -> Result<Vec<u8>, Error>);

/// The outcome of a value.
#[derive(Debug, Serialize)]
#[serde(rename_all = "snake_case")]
enum Verdict {
    /// It was encoded as this JSON, which differs from the value in these places.
    Encoded(Value, Vec<Difference>),
    /// It was not decoded.
    Refused(String),
}

/// A place where two values differ.
#[derive(Debug, PartialEq, Serialize)]
struct Difference {
    /// The pointer within the value.
    at: String,
    kind: Kind,
    sent: Value,
    read: Value,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    /// A property is left out.
    Lost,
    /// A property that was null is left out.
    NullLost,
    /// A property was not sent.
    Added,
    /// A property was not sent, and is null.
    NullAdded,
    /// A list has another length.
    Length,
    /// A date is the same moment in other words.
    DateRewritten,
    /// A number has another value.
    Number,
    /// A number was rounded to 32 bits.
    Narrowed,
    /// A text is another one.
    Text,
    /// A value has another JSON type.
    Type,
}

/// Decodes a value as it is decoded in a response, and encodes it as it is sent in a request.
///
/// # Errors
/// If it is no value of the type.
pub fn again<T: Serialize + DeserializeOwned>(json: &[u8]) -> Result<Vec<u8>, Error> {
    let value = openapi_client_runtime::from_slice::<T>(json)?;
    // Text, since a `Value` would widen an `f32`.
    Ok(serde_json::to_vec(&value).unwrap_or_else(|error| error.to_string().into_bytes()))
}

/// The same with the response of an operation.
///
/// # Errors
/// If it is no value of its type.
pub fn response_again<O>(json: &[u8]) -> Result<Vec<u8>, Error>
where
    O: Operation,
    O::Response: Serialize + DeserializeOwned,
{
    again::<O::Response>(json)
}

/// Judges the values on stdin. With an argument, it prints the pointers that it knows.
pub fn run(known: &[Known]) -> ExitCode {
    let done = match std::env::args().nth(1) {
        Some(_) => list(known),
        None => judge_all(known),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn list(known: &[Known]) -> io::Result<()> {
    let pointers = known.iter().map(|(pointer, _)| format!("{pointer}\n"));
    io::stdout().write_all(pointers.collect::<String>().as_bytes())
}

fn judge_all(known: &[Known]) -> io::Result<()> {
    let known: HashMap<_, _> = known.iter().copied().collect();
    let mut out = BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let line = line?;
        let judged = line
            .split_once('\t')
            .and_then(|(pointer, json)| judge(*known.get(pointer)?, json).ok());
        let verdict = judged.ok_or_else(|| io::Error::other(format!("not a value: {line}")))?;
        writeln!(out, "{}", serde_json::to_string(&verdict)?)?;
    }
    out.flush()
}

fn judge(
    again: fn(&[u8]) -> Result<Vec<u8>, Error>,
    json: &str,
) -> Result<Verdict, serde_json::Error> {
    let encoded = match again(json.as_bytes()) {
        Ok(encoded) => encoded,
        Err(error) => return Ok(Verdict::Refused(error.to_string())),
    };
    let (sent, read) = (read(json.as_bytes())?, read(&encoded)?);
    let mut differences = Vec::new();
    compare("", &sent, &read, &mut differences);
    Ok(Verdict::Encoded(read, differences))
}

/// Reads JSON of any depth.
fn read(json: &[u8]) -> Result<Value, serde_json::Error> {
    let mut reader = serde_json::Deserializer::from_slice(json);
    Value::deserialize(&mut reader)
}

fn compare(at: &str, sent: &Value, read: &Value, found: &mut Vec<Difference>) {
    let mut differ = |at: String, kind, sent: &Value, read: &Value| {
        found.push(Difference {
            at,
            kind,
            sent: sent.clone(),
            read: read.clone(),
        });
    };
    match (sent, read) {
        (Value::Object(sent), Value::Object(read)) => {
            for (name, value) in sent {
                let at = format!("{at}/{name}");
                match read.get(name) {
                    Some(read) => compare(&at, value, read, found),
                    None => found.push(Difference {
                        at,
                        kind: match value {
                            Value::Null => Kind::NullLost,
                            _ => Kind::Lost,
                        },
                        sent: value.clone(),
                        read: Value::Null,
                    }),
                }
            }
            for (name, value) in read.iter().filter(|(name, _)| !sent.contains_key(*name)) {
                found.push(Difference {
                    at: format!("{at}/{name}"),
                    kind: match value {
                        Value::Null => Kind::NullAdded,
                        _ => Kind::Added,
                    },
                    sent: Value::Null,
                    read: value.clone(),
                });
            }
        }
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            for (index, (sent, read)) in left.iter().zip(right).enumerate() {
                compare(&format!("{at}/{index}"), sent, read, found);
            }
        }
        (Value::Array(_), Value::Array(_)) => differ(at.to_owned(), Kind::Length, sent, read),
        (Value::Number(left), Value::Number(right)) => {
            if !is_same_number(left, right) {
                let kind = match is_narrowed(left, right) {
                    true => Kind::Narrowed,
                    false => Kind::Number,
                };
                differ(at.to_owned(), kind, sent, read);
            }
        }
        (Value::String(left), Value::String(right)) => {
            if left != right {
                let kind = match is_same_moment(left, right) {
                    true => Kind::DateRewritten,
                    false => Kind::Text,
                };
                differ(at.to_owned(), kind, sent, read);
            }
        }
        (sent, read) if sent == read => {}
        (sent, read) => differ(at.to_owned(), Kind::Type, sent, read),
    }
}

/// Compares by value, and whole numbers to the last digit: `1` is `1.0`.
fn is_same_number(left: &serde_json::Number, right: &serde_json::Number) -> bool {
    match (left.as_i128(), right.as_i128()) {
        (Some(left), Some(right)) => left == right,
        _ => left.as_f64() == right.as_f64(),
    }
}

fn is_narrowed(left: &serde_json::Number, right: &serde_json::Number) -> bool {
    #[expect(clippy::cast_possible_truncation, reason = "the question is about it")]
    let narrow = |number: &serde_json::Number| number.as_f64().map(|number| number as f32);
    left.is_f64() && narrow(left) == narrow(right)
}

fn is_same_moment(left: &str, right: &str) -> bool {
    let moment = |text: &str| text.parse::<jiff::Timestamp>().ok();
    moment(left).is_some_and(|left| moment(right) == Some(left))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn differences_have_a_place_and_a_kind() {
        let sent = json!({
            "same": 1, "null": null, "gone": 1, "list": [1], "number": 9_007_199_254_740_993_i64,
            "narrow": 3.000_000_01, "text": "a", "date": "2024-01-01T01:00:00+01:00", "type": 1,
        });
        let read = json!({
            "same": 1.0, "new": 2, "nothing": null, "list": [1, 2], "number": 9_007_199_254_740_992_i64,
            "narrow": 3.0, "text": "b", "date": "2024-01-01T00:00:00Z", "type": "1",
        });
        let mut found = Vec::new();
        compare("", &sent, &read, &mut found);
        let mut found: Vec<_> = found
            .iter()
            .map(|difference| (difference.at.as_str(), difference.kind))
            .collect();
        found.sort_by_key(|(at, _)| *at);
        assert_eq!(
            found,
            [
                ("/date", Kind::DateRewritten),
                ("/gone", Kind::Lost),
                ("/list", Kind::Length),
                ("/narrow", Kind::Narrowed),
                ("/new", Kind::Added),
                ("/nothing", Kind::NullAdded),
                ("/null", Kind::NullLost),
                ("/number", Kind::Number),
                ("/text", Kind::Text),
                ("/type", Kind::Type),
            ]
        );
    }
}
