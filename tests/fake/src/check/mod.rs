//! Holds a request to the document.

mod accept;
mod body;
mod credentials;
mod form;
mod multipart;
mod parameters;
mod styles;
mod text;

use http::HeaderMap;
use serde_json::{Map, Value};
use spec_document::{Direction, Document, Place};

pub(crate) use accept::acceptable;
pub(crate) use text::{decode, decode_query};

use crate::{
    Options, Part, Violation,
    judge::Judge,
    routes::{self, Route},
};

/// What a request is judged by.
pub(crate) struct Law<'a> {
    pub(crate) document: &'a Document,
    pub(crate) judge: &'a Judge,
    pub(crate) options: &'a Options,
    /// The operation that is about to be called, if anybody said so.
    pub(crate) expected: Option<&'a str>,
}

/// A request as it came.
pub(crate) struct Received<'a> {
    pub(crate) method: &'a str,
    /// Path and query as in the request line.
    pub(crate) target: &'a str,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a [u8],
}

/// What there is to say about a request.
#[derive(Default)]
pub(crate) struct Verdict {
    /// The operation, if one was found.
    pub(crate) operation: Option<String>,
    /// The parts of a form.
    pub(crate) parts: Vec<Part>,
    pub(crate) violations: Vec<Violation>,
    /// The values that could be read.
    pub(crate) arguments: Arguments,
    /// Whether the body exceeds the limit, so that it was not read.
    pub(crate) is_too_large: bool,
    /// Set if the request accepts none of the media types of the responses.
    pub(crate) is_not_acceptable: bool,
}

/// The values of a request, decoded. What could not be read is not among them.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Arguments {
    /// Those of the path, by name.
    pub path: Map<String, Value>,
    /// Those of the query.
    pub query: Map<String, Value>,
    /// Those of headers.
    pub headers: Map<String, Value>,
    /// Those of cookies.
    pub cookies: Map<String, Value>,
    /// The body: JSON, text, or the fields of a form without its files. Null if there is none, or if it
    /// is bytes.
    pub body: Value,
}

impl Arguments {
    /// The parameter of this place and name.
    pub fn parameter(&self, place: Place, name: &str) -> Option<&Value> {
        match place {
            Place::Path => self.path.get(name),
            Place::Query => self.query.get(name),
            Place::Header => self.headers.get(name),
            Place::Cookie => self.cookies.get(name),
        }
    }
}

impl Law<'_> {
    /// Judges a value of the request.
    fn judge(&self, schema: &Value, value: &Value, at: &str) -> Vec<Violation> {
        let direction = Direction::Request;
        self.judge
            .judge(self.document, schema, direction, value, at)
    }
}

/// Judges a request. All that is wrong with it is found, not only the first thing.
pub(crate) async fn check(law: &Law<'_>, request: &Received<'_>) -> Verdict {
    let mut verdict = Verdict::default();
    let (path, query) = request
        .target
        .split_once('?')
        .unwrap_or((request.target, ""));
    let route = routes::find(law.document, request.method, path, query, law.expected);
    let (operation, values, fixed) = match route {
        Route::Found {
            operation,
            values,
            fixed,
            violations,
        } => {
            verdict.violations.extend(violations);
            (operation, values, fixed)
        }
        Route::None(violation) => {
            verdict.violations.push(violation);
            return verdict;
        }
    };
    verdict.operation = Some(operation.id.clone());
    parameters::path(law, &values, &mut verdict);
    let query = match parameters::split(query) {
        Ok(mut query) => {
            parameters::take_fixed(&mut query, &fixed);
            parameters::query(law, operation, &query, &mut verdict);
            Some(query)
        }
        Err(problem) => {
            verdict.violations.push(Violation::new("query", problem));
            None
        }
    };
    parameters::headers(law, operation, request.headers, &mut verdict);
    accept::check(operation, request.headers, &mut verdict);
    credentials::check(
        law,
        operation,
        request,
        query.as_ref(),
        &mut verdict.violations,
    );
    body::check(law, operation, request, &mut verdict).await;
    verdict
}
