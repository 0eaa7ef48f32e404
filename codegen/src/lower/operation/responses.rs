//! Responses: the content of successes by status code, and the descriptions of failures.

use std::collections::HashSet;

use super::super::schema::is_secret;
use super::Operations;
use super::media::{self, Medium};
use crate::document::Node;
use crate::model::{Answer, Failure, Header, Success, Type, TypeId};
use crate::pointer::Pointer;
use crate::schema::Schema;

/// The content of a successful response.
pub(super) struct Content {
    pub answer: Answer,
    /// Set if the body is a secret as a whole.
    pub secret: bool,
    /// Set if a body of null, or none, is a success too.
    pub takes_null: bool,
    /// The media types that are decoded, as the document writes them.
    pub media_types: Vec<String>,
}

impl Content {
    pub(super) fn new(answer: Answer) -> Self {
        Self {
            answer,
            secret: false,
            takes_null: true,
            media_types: Vec::new(),
        }
    }
}

impl<'d> Operations<'_, '_, 'd> {
    /// The failures that the document describes. They are documentation, so that faults in them are not
    /// reported.
    pub(super) fn failures(&self, operation: &Pointer) -> Vec<Failure> {
        let at = operation.child("responses");
        let responses = self.context.node(&at).and_then(Node::as_mapping);
        let statuses = responses.into_iter().flat_map(|responses| responses.keys());
        statuses
            .filter(|status| status.starts_with(['4', '5']))
            .filter_map(|status| {
                let (response, _) = self.context.resolve(&at.child(status))?;
                Some(Failure {
                    status: status.clone(),
                    description: self.context.text(&response, "description")?,
                })
            })
            .collect()
    }

    /// The headers of successes. They are for readers only, too.
    pub(super) fn answer_headers(&self, operation: &Pointer) -> Vec<Header> {
        let at = operation.child("responses");
        let responses = self.context.node(&at).and_then(Node::as_mapping);
        let statuses = responses.into_iter().flat_map(|responses| responses.keys());
        let mut found: Vec<Header> = Vec::new();
        let mut known: HashSet<String> = HashSet::new();
        for status in statuses.filter(|status| is_success(status)) {
            let Some((response, _)) = self.context.resolve(&at.child(status)) else {
                continue;
            };
            let headers = response.child("headers");
            let entries = self.context.node(&headers).and_then(Node::as_mapping);
            for name in entries.into_iter().flat_map(|entries| entries.keys()) {
                // OpenAPI has the content type stand elsewhere.
                if name.eq_ignore_ascii_case("content-type")
                    || !known.insert(name.to_ascii_lowercase())
                {
                    continue;
                }
                if !self.context.budget.spend(1, &headers) {
                    return found;
                }
                let header = self.context.resolve(&headers.child(name));
                let description = header.and_then(|(at, _)| {
                    let own = self.context.text(&at, "description");
                    own.or_else(|| self.context.text(&at.child("schema"), "description"))
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
        let mut statuses = self.context.keys(&operation.child("responses"));
        statuses.retain(|status| is_success(status));
        statuses.into_iter().map(status_name).collect()
    }

    /// Reads what a success brings back. Where that depends on the status, it is all of it.
    pub(super) fn answer(&mut self, operation_id: &str, operation: &Pointer) -> Content {
        let at = operation.child("responses");
        let mut statuses = self.context.keys(&at);
        let has_default = statuses.contains(&"default");
        statuses.retain(|status| is_success(status));
        if statuses.is_empty() && has_default {
            statuses.push("default");
        }
        let mut found: Vec<(String, Seen<'d>, String)> = Vec::new();
        let mut media_types: Vec<String> = Vec::new();
        for status in statuses {
            let Some((at, _)) = self.context.resolve(&at.child(status)) else {
                continue;
            };
            let seen = match is_bodiless(status) {
                true => self.without_content(status, &at.child("content")),
                false => self.seen(&at, &mut media_types),
            };
            let description = self.context.text(&at, "description").unwrap_or_default();
            found.push((status_name(status), seen, description));
        }
        let Some((first_status, first, _)) = found.first() else {
            return Content::new(Answer::Empty);
        };
        let first = first.clone();
        if found.iter().all(|(_, seen, _)| self.is_alike(seen, &first)) {
            let id = TypeId::inner(operation_id, "response");
            return Content {
                media_types,
                ..self.content(first, &id)
            };
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
            media_types,
        }
    }

    /// The content of a response before its schema is lowered.
    /// Adds its media types to `media_types`.
    fn seen(&mut self, response: &Pointer, media_types: &mut Vec<String>) -> Seen<'d> {
        let content = response.child("content");
        let names = self.context.keys(&content);
        let Some(name) = media::best(&names) else {
            return Seen::Empty;
        };
        self.warn_of_other_media("response", &names, name, &content);
        if media::is_stream(name) {
            let message =
                format!("`{name}` is a stream, and is read to its end before it is returned");
            let hint = "read it with an HTTP client of your own if it does not end";
            self.context.warning(&content.child(name), message, hint);
        }
        for other in &names {
            let other_name = other.trim().to_owned();
            let is_decoded = *other == name || self.is_same_media(other, name, &content);
            if is_decoded && !media_types.contains(&other_name) {
                media_types.push(other_name);
            }
        }
        let schema = self.context.schema(&content.child(name).child("schema"));
        match media::medium_of(name, schema.as_ref()) {
            Medium::Json => Seen::Json(schema),
            Medium::Text | Medium::UrlEncoded => {
                Seen::Text(schema.is_some_and(|schema| is_secret(&schema)))
            }
            Medium::Multipart | Medium::Bytes => Seen::Bytes,
        }
    }

    /// A response that has no body by its status, whatever the document says.
    fn without_content(&self, status: &str, content: &Pointer) -> Seen<'d> {
        if !self.context.keys(content).is_empty() {
            let message = format!("a response of status {status} has no body");
            let hint = "remove its `content`, or describe a status that has a body, such as 200";
            self.context.warning(content, message, hint);
        }
        Seen::Empty
    }

    /// Returns true if two responses have the same content, wherever that is written.
    fn is_alike(&mut self, one: &Seen<'d>, other: &Seen<'d>) -> bool {
        match (one, other) {
            (Seen::Json(Some(one)), Seen::Json(Some(other))) => self.is_same(one, other),
            (Seen::Json(one), Seen::Json(other)) => one.is_none() && other.is_none(),
            (Seen::Text(one), Seen::Text(other)) => one == other,
            (Seen::Empty, Seen::Empty) | (Seen::Bytes, Seen::Bytes) => true,
            _ => false,
        }
    }

    /// Returns true if two schemas are written alike. Responses that many operations share are compared
    /// once.
    pub(super) fn is_same(&mut self, one: &Schema<'d>, other: &Schema<'d>) -> bool {
        if one.pointer() == other.pointer() {
            return true;
        }
        let pair = (one.pointer().clone(), other.pointer().clone());
        *self
            .compared
            .entry(pair)
            .or_insert_with(|| one.node().has_value_of(other.node()))
    }

    fn content(&mut self, seen: Seen<'d>, id: &TypeId) -> Content {
        match seen {
            Seen::Empty => Content::new(Answer::Empty),
            Seen::Text(secret) => Content {
                secret,
                ..Content::new(Answer::Text)
            },
            Seen::Bytes => Content::new(Answer::Bytes),
            Seen::Json(None) => Content::new(Answer::Json(Type::Any)),
            Seen::Json(Some(schema)) => {
                let lowered = self.schemas.schema(&schema, id);
                Content {
                    secret: lowered.secret,
                    takes_null: lowered.nullable || lowered.ty == Type::Any,
                    ..Content::new(Answer::Json(lowered.ty))
                }
            }
        }
    }
}

/// The content of a response before its schema is lowered.
#[derive(Clone, Debug)]
enum Seen<'d> {
    Empty,
    Json(Option<Schema<'d>>),
    /// Text, and whether it is a secret.
    Text(bool),
    Bytes,
}

/// A status code, or the range of these as OpenAPI spells it. Some write it in small letters.
fn status_name(status: &str) -> String {
    status.to_ascii_uppercase().replace("DEFAULT", "default")
}

/// Returns true for a status code of success with which HTTP sends no body.
fn is_bodiless(status: &str) -> bool {
    matches!(status, "204" | "205")
}

/// Returns true for a status code of success, or the range of these.
fn is_success(status: &str) -> bool {
    let is_range = status.eq_ignore_ascii_case("2XX");
    is_range
        || status
            .parse()
            .is_ok_and(|code: u16| (200..300).contains(&code))
}
