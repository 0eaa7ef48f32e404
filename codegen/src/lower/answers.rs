//! What comes back: successes by status, and what the document says of failures.

use std::collections::HashSet;

use super::Lowering;
use super::media::{self, Medium};
use super::schemas::SchemaRef;
use crate::document::Node;
use crate::model::{Answer, Failure, Header, Success, Type, TypeId};
use crate::pointer::Pointer;

/// What a success brings back.
pub(super) struct Content {
    pub answer: Answer,
    /// Set if the body is a secret as a whole.
    pub secret: bool,
    /// Set if a body of null, or none, is a success too.
    pub takes_null: bool,
}

impl Content {
    pub(super) fn new(answer: Answer) -> Self {
        Self {
            answer,
            secret: false,
            takes_null: true,
        }
    }
}

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
                Some(Failure {
                    status: status.clone(),
                    description: self.text(&response, "description")?,
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
        let mut known: HashSet<String> = HashSet::new();
        for status in statuses.filter(|status| is_success(status)) {
            let Some(headers) = self.follow(&at.child(status)).map(|at| at.child("headers")) else {
                continue;
            };
            let entries = self.document.get(&headers).and_then(Node::as_mapping);
            for name in entries.into_iter().flat_map(|entries| entries.keys()) {
                // OpenAPI has the content type stand elsewhere.
                if name.eq_ignore_ascii_case("content-type")
                    || !known.insert(name.to_ascii_lowercase())
                {
                    continue;
                }
                if !self.budget.spend(1, &headers) {
                    return found;
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

    /// Reads what a success brings back. Where that depends on the status, it is all of it.
    pub(super) fn answer(&mut self, operation_id: &str, operation: &Pointer) -> Content {
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
            return Content::new(Answer::Empty);
        };
        let first = first.clone();
        if found.iter().all(|(_, seen, _)| self.is_alike(seen, &first)) {
            let id = TypeId::inner(operation_id, "response");
            return self.content(first, &id);
        }
        let first_status = first_status.clone();
        let mut successes: Vec<Success> = Vec::new();
        let (mut secret, mut takes_null) = (false, false);
        for (status, seen, description) in found {
            let id = match status == first_status {
                true => TypeId::inner(operation_id, "response"),
                false => TypeId::inner(operation_id, format_args!("response {status}")),
            };
            let content = self.content(seen, &id);
            secret |= content.secret;
            takes_null |= content.takes_null;
            successes.push(Success {
                answer: content.answer,
                secret: content.secret,
                name: String::new(),
                status,
                description,
            });
        }
        Content {
            answer: Answer::ByStatus(successes),
            secret,
            takes_null,
        }
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
            Medium::Text | Medium::UrlEncoded => Seen::Text(self.is_password(&at)),
            Medium::Multipart | Medium::Bytes => Seen::Bytes,
        }
    }

    /// Whether two responses bring back the same, wherever that is written.
    fn is_alike(&mut self, one: &Seen, other: &Seen) -> bool {
        match (one, other) {
            (Seen::Json(Some(one)), Seen::Json(Some(other))) => {
                one == other || self.is_same(one, other)
            }
            (one, other) => one == other,
        }
    }

    /// Whether two places hold the same value. Responses that many operations share are compared once.
    fn is_same(&mut self, one: &Pointer, other: &Pointer) -> bool {
        let pair = (one.clone(), other.clone());
        if let Some(known) = self.compared.get(&pair) {
            return *known;
        }
        let same = match (self.document.get(one), self.document.get(other)) {
            (Some(one), Some(other)) => one.has_value_of(other),
            (one, other) => one.is_none() && other.is_none(),
        };
        self.compared.insert(pair, same);
        same
    }

    fn content(&mut self, seen: Seen, id: &TypeId) -> Content {
        match seen {
            Seen::Empty => Content::new(Answer::Empty),
            Seen::Text(secret) => Content {
                secret,
                ..Content::new(Answer::Text)
            },
            Seen::Bytes => Content::new(Answer::Bytes),
            Seen::Json(at) => {
                let schema = at.and_then(|at| Some((self.media_schema(&at)?, at)));
                let Some((schema, at)) = schema else {
                    return Content::new(Answer::Json(Type::Any));
                };
                let lowered = self.schema(SchemaRef::from(&schema), &at, id);
                Content {
                    secret: lowered.secret,
                    takes_null: lowered.nullable || lowered.ty == Type::Any,
                    answer: Answer::Json(lowered.ty),
                }
            }
        }
    }
}

/// What a response brings back, before its schema is lowered.
#[derive(Clone, Debug, PartialEq)]
enum Seen {
    Empty,
    Json(Option<Pointer>),
    /// Text, and whether it is a secret.
    Text(bool),
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
