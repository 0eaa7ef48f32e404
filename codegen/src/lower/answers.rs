//! What comes back: successes by status, and what the document says of failures.

use super::Lowering;
use super::media::{self, Medium};
use super::schemas::SchemaRef;
use crate::document::Node;
use crate::model::{Answer, Failure, Header, Success, Type, TypeId};
use crate::pointer::Pointer;

impl Lowering<'_> {
    /// What the document says of answers that are no success. `default` stands for all others.
    ///
    /// They are for readers only, so that nothing about them is complained of.
    pub(super) fn failures(&self, operation: &Pointer) -> Vec<Failure> {
        let at = operation.child("responses");
        let responses = self.document.get(&at).and_then(Node::as_mapping);
        let statuses = responses.into_iter().flat_map(|responses| responses.keys());
        statuses
            .filter(|status| status.starts_with(['4', '5']))
            .filter_map(|status| {
                let response = self.follow(&at.child(status))?;
                let description = self.document.get(&response.child("description"))?;
                Some(Failure {
                    status: status.clone(),
                    description: description.as_str()?.to_owned(),
                })
            })
            .collect()
    }

    /// The headers of successes. They are for readers only, too.
    pub(super) fn answer_headers(&self, operation: &Pointer) -> Vec<Header> {
        let at = operation.child("responses");
        let responses = self.document.get(&at).and_then(Node::as_mapping);
        let statuses = responses.into_iter().flat_map(|responses| responses.keys());
        let mut found: Vec<Header> = Vec::new();
        for status in statuses.filter(|status| is_success(status)) {
            let Some(headers) = self.follow(&at.child(status)).map(|at| at.child("headers")) else {
                continue;
            };
            let entries = self.document.get(&headers).and_then(Node::as_mapping);
            for name in entries.into_iter().flat_map(|entries| entries.keys()) {
                let is_known = |known: &Header| known.name.eq_ignore_ascii_case(name);
                // OpenAPI has the content type stand elsewhere.
                if name.eq_ignore_ascii_case("content-type") || found.iter().any(is_known) {
                    continue;
                }
                let at = self.follow(&headers.child(name));
                let description = at.and_then(|at| {
                    let own = self.text(&at, "description");
                    own.or_else(|| self.text(&at.child("schema"), "description"))
                });
                found.push(Header {
                    name: name.clone(),
                    description,
                });
            }
        }
        found
    }

    /// The statuses of success that the document describes.
    pub(super) fn successes(&mut self, operation: &Pointer) -> Vec<String> {
        let mut statuses = self.keys(&operation.child("responses"));
        statuses.retain(|status| is_success(status));
        statuses
    }

    /// What a success brings back. Where that depends on the status, it is all of it.
    /// The second value is true if a body of null, or none, is a success too.
    pub(super) fn answer(&mut self, operation_id: &str, operation: &Pointer) -> (Answer, bool) {
        let at = operation.child("responses");
        let mut statuses = self.keys(&at);
        let has_default = statuses.iter().any(|status| status == "default");
        statuses.retain(|status| is_success(status));
        if statuses.is_empty() && has_default {
            statuses.push("default".to_owned());
        }
        let mut found: Vec<(String, Seen, String)> = Vec::new();
        for status in statuses {
            let Some(at) = self.resolved(&at.child(&status)) else {
                continue;
            };
            let seen = self.seen(&at);
            let description = self.text(&at, "description").unwrap_or_default();
            // Some write the range in small letters.
            let status = match status.as_str() {
                "2xx" => "2XX".to_owned(),
                _ => status,
            };
            found.push((status, seen, description));
        }
        let Some((first_status, first, _)) = found.first() else {
            return (Answer::Empty, true);
        };
        if found.iter().all(|(_, seen, _)| self.is_alike(seen, first)) {
            let first = first.clone();
            let id = TypeId(format!("{operation_id}.response"));
            return self.content(first, &id);
        }
        let first_status = first_status.clone();
        let mut successes: Vec<Success> = Vec::new();
        let mut takes_null = false;
        for (status, seen, description) in found {
            let name = match status == first_status {
                true => format!("{operation_id}.response"),
                false => format!("{operation_id}.response {status}"),
            };
            let (answer, is_nullable) = self.content(seen, &TypeId(name));
            takes_null |= is_nullable;
            successes.push(Success {
                answer,
                name: String::new(),
                status,
                description,
            });
        }
        (Answer::ByStatus(successes), takes_null)
    }

    /// Where the content of a response stands that is read.
    fn seen(&mut self, response: &Pointer) -> Seen {
        let content = response.child("content");
        let names = self.keys(&content);
        let Some(name) = media::best(&names) else {
            return Seen::Empty;
        };
        let media = content.child(name);
        let at = media.child("schema");
        match self.medium_of(name, &media) {
            Medium::Json => Seen::Json(self.document.get(&at).map(|_| at)),
            Medium::Text | Medium::UrlEncoded => Seen::Text,
            Medium::Multipart | Medium::Bytes => Seen::Bytes,
        }
    }

    /// Whether two responses bring back the same, wherever that is written.
    fn is_alike(&self, one: &Seen, other: &Seen) -> bool {
        match (one, other) {
            (Seen::Json(Some(one)), Seen::Json(Some(other))) => {
                let value = |at| self.document.get(at).map(Node::to_json);
                one == other || value(one) == value(other)
            }
            (one, other) => one == other,
        }
    }

    fn content(&mut self, seen: Seen, id: &TypeId) -> (Answer, bool) {
        match seen {
            Seen::Empty => (Answer::Empty, true),
            Seen::Text => (Answer::Text, true),
            Seen::Bytes => (Answer::Bytes, true),
            Seen::Json(None) => (Answer::Json(Type::Any), true),
            Seen::Json(Some(at)) => {
                let Some(schema) = self.media_schema(&at) else {
                    return (Answer::Json(Type::Any), true);
                };
                let lowered = self.schema(SchemaRef::from(&schema), &at, id);
                let takes_null = lowered.nullable || lowered.ty == Type::Any;
                (Answer::Json(lowered.ty), takes_null)
            }
        }
    }
}

/// What a response brings back, before its schema is lowered.
#[derive(Clone, Debug, PartialEq)]
enum Seen {
    Empty,
    Json(Option<Pointer>),
    Text,
    Bytes,
}

/// Whether a status, or a range of it, is one of success.
fn is_success(status: &str) -> bool {
    let is_range = status.eq_ignore_ascii_case("2XX");
    is_range
        || status
            .parse()
            .is_ok_and(|code: u16| (200..300).contains(&code))
}
