//! Responses: successes and failures, with their headers.

use std::collections::BTreeMap;

use super::family::Family;
use super::media::MediaTypes;
use super::{At, Comparison};
use crate::document::{Document, Node, Value};
use crate::model::{Answer, Failure, Operation};
use crate::pointer::Pointer;
use crate::review::change::Side;
use crate::review::rule::Rule;
use crate::review::verdict::Direction;
use crate::schema::Schema;

/// The contents of successes by status code.
type Successes<'a> = BTreeMap<&'a str, &'a Answer>;

impl Comparison<'_> {
    /// Compares successes status by status.
    pub(super) fn answers(&mut self, at: &At, old: &Operation, new: &Operation) {
        let (before, after) = (successes(old), successes(new));
        let (mut gone, mut fresh) = (missing(&after, &before), missing(&before, &after));
        let mut pairs: Vec<(&str, &str)> = Vec::new();
        if let ([one], [other]) = (gone.as_slice(), fresh.as_slice()) {
            let found = at.difference(
                Rule::SuccessStatusChanged,
                (Side::New, &response(new, other)),
            );
            self.push(found.values(Some((*one).to_owned()), Some((*other).to_owned())));
            pairs.push((one, other));
            gone.clear();
            fresh.clear();
        }
        let common = before.keys().filter(|status| after.contains_key(*status));
        pairs.extend(common.map(|status| (*status, *status)));
        let mut compared: Vec<(&Answer, &Answer)> = Vec::new();
        for (one, other) in pairs {
            let pair = (before[one], after[other]);
            // Most successes of an operation have the same content.
            if !compared.contains(&pair) {
                compared.push(pair);
                self.answer(at, (old, one), (new, other), pair);
            }
            let responses = (&response(old, one), &response(new, other));
            self.headers(at, responses, other);
            if let (Some(before), Some(after)) = self.contents(responses) {
                let is_modelled = |name: &str| name.contains("json") || name.contains('*');
                self.content(at, other, (&before, &after), &is_modelled);
            }
        }
        for status in fresh {
            let pointer = response(new, status);
            let found = at.difference(Rule::SuccessStatusAdded, (Side::New, &pointer));
            let found = found.touching(after[status].types());
            self.push(found.values(None, Some(status.to_owned())));
        }
        for status in gone {
            let pointer = response(old, status);
            let found = at.difference(Rule::SuccessStatusRemoved, (Side::Old, &pointer));
            let found = found.touching(before[status].types());
            self.push(found.values(Some(status.to_owned()), None));
        }
    }

    fn answer(
        &mut self,
        at: &At,
        (old, one): (&Operation, &str),
        (new, other): (&Operation, &str),
        (before, after): (&Answer, &Answer),
    ) {
        let pointer = new.pointer.child("responses");
        let media_types = self.media_types_of((&response(old, one), &response(new, other)));
        let types = before.types().into_iter().chain(after.types());
        let texts = (
            self.describe_answer(before, true),
            self.describe_answer(after, false),
        );
        let found = |rule: Rule| at.difference(rule, (Side::New, &pointer));
        let rule = match (before, after) {
            (Answer::Json(before), Answer::Json(after)) => {
                self.type_of_value((at, Family::Answer), before, after, &found);
                return self.media_types(at, other, &media_types);
            }
            _ if before == after => return self.media_types(at, other, &media_types),
            (Answer::Empty, _) => Rule::AnswerAdded,
            (_, Answer::Empty) => Rule::AnswerRemoved,
            _ => Rule::AnswerMediaTypeChanged,
        };
        let found = found(rule).touching(types).values(texts.0, texts.1);
        let found = match rule {
            Rule::AnswerMediaTypeChanged => found.graded(media_types.wire()),
            _ => found,
        };
        self.push(found);
    }

    fn describe_answer(&self, answer: &Answer, is_old: bool) -> Option<String> {
        match answer {
            Answer::Json(ty) if is_old => Some(self.describe_old(ty)),
            Answer::Json(ty) => Some(self.describe_new(ty)),
            Answer::Text => Some("text".to_owned()),
            Answer::Bytes => Some("bytes".to_owned()),
            Answer::Empty | Answer::ByStatus(_) => None,
        }
    }

    /// Compares failures status by status. Their content is documentation in Rust.
    pub(super) fn failures(&mut self, at: &At, old: &Operation, new: &Operation) {
        let is_in = |list: &[Failure], failure: &Failure| {
            list.iter().any(|known| known.status == failure.status)
        };
        for failure in new.failures.iter().filter(|one| !is_in(&old.failures, one)) {
            let pointer = new.pointer.child("responses").child(&failure.status);
            let found = at.difference(Rule::FailureAdded, (Side::New, &pointer));
            self.push(found.values(None, Some(failure.status.clone())));
        }
        for failure in old.failures.iter().filter(|one| !is_in(&new.failures, one)) {
            let pointer = old.pointer.child("responses").child(&failure.status);
            let found = at.difference(Rule::FailureRemoved, (Side::Old, &pointer));
            self.push(found.values(Some(failure.status.clone()), None));
        }
        // The response of all other statuses is that of failures, unless there is no other success.
        let default = (!new.successes.is_empty() && !old.successes.is_empty()).then_some("default");
        let statuses = old.failures.iter().map(|failure| failure.status.as_str());
        for status in statuses.chain(default) {
            let pointers = (response(old, status), response(new, status));
            let contents = self.contents((&pointers.0, &pointers.1));
            if let (Some(before), Some(after)) = &contents {
                self.content(at, status, (before, after), &|_| false);
            }
            let media_types = self.media_types_of((&pointers.0, &pointers.1));
            // A response that only one version has is reported by itself.
            if contents.0.is_some() && contents.1.is_some() {
                self.media_types(at, status, &media_types);
                self.headers(at, (&pointers.0, &pointers.1), status);
            }
        }
    }

    /// The contents of two responses, if both versions have the responses.
    fn contents(&self, (old, new): (&Pointer, &Pointer)) -> (Option<Pointer>, Option<Pointer>) {
        let content = |document: &Document, response: &Pointer| {
            let (pointer, _) = document
                .resolve(response.clone(), document.get(response)?)
                .ok()?;
            Some(pointer.child("content"))
        };
        (
            content(self.documents.0, old),
            content(self.documents.1, new),
        )
    }

    fn media_types_of(&self, responses: (&Pointer, &Pointer)) -> MediaTypes {
        let contents = self.contents(responses);
        MediaTypes::compare(self.documents, contents, Direction::Response)
    }

    fn headers(&mut self, at: &At, (old, new): (&Pointer, &Pointer), status: &str) {
        let (before, after) = (
            headers(self.documents.0, old),
            headers(self.documents.1, new),
        );
        for (name, (old_pointer, old_header)) in &before {
            let part = format!("{status}.{name}");
            let Some((pointer, header)) = after.get(name) else {
                let rule = match is_required(old_header) {
                    true => Rule::RequiredHeaderRemoved,
                    false => Rule::HeaderRemoved,
                };
                let found = at.difference(rule, (Side::Old, old_pointer));
                self.push(found.part(&part));
                continue;
            };
            let found = |rule: Rule| at.difference(rule, (Side::New, pointer)).part(&part);
            match (is_required(old_header), is_required(header)) {
                (true, false) => self.push(found(Rule::FieldOptional)),
                (false, true) => self.push(found(Rule::FieldRequired)),
                (true, true) | (false, false) => {}
            }
            let schemas = (
                Schema::at(self.documents.0, old_pointer.child("schema")),
                Schema::at(self.documents.1, pointer.child("schema")),
            );
            if let (Some(before), Some(after)) = schemas {
                self.shape(at, &part, &before, &after);
            }
        }
        for (name, (pointer, _)) in after.iter().filter(|(name, _)| !before.contains_key(*name)) {
            let found = at.difference(Rule::HeaderAdded, (Side::New, pointer));
            self.push(found.part(&format!("{status}.{name}")));
        }
    }
}

fn response(operation: &Operation, status: &str) -> Pointer {
    operation.pointer.child("responses").child(status)
}

/// The headers of a response by their names in lower case.
fn headers<'d>(
    document: &'d Document,
    response: &Pointer,
) -> BTreeMap<String, (Pointer, &'d Node)> {
    let Some(node) = document.get(response) else {
        return BTreeMap::new();
    };
    let Ok((pointer, node)) = document.resolve(response.clone(), node) else {
        return BTreeMap::new();
    };
    let headers = node.child("headers").and_then(Node::as_mapping);
    let at = pointer.child("headers");
    let headers = headers.into_iter().flatten().filter_map(|(name, entry)| {
        let header = document.resolve(at.child(name), &entry.value).ok()?;
        Some((name.to_ascii_lowercase(), header))
    });
    headers.collect()
}

fn is_required(header: &Node) -> bool {
    let required = header.child("required");
    required.is_some_and(|node| node.value == Value::Bool(true))
}

/// The statuses of some successes that others do not have.
fn missing<'a>(from: &Successes<'a>, all: &Successes<'a>) -> Vec<&'a str> {
    let statuses = all.keys().filter(|status| !from.contains_key(*status));
    statuses.copied().collect()
}

fn successes(operation: &Operation) -> Successes<'_> {
    match &operation.answer {
        Answer::ByStatus(successes) => {
            let successes = successes.iter();
            successes
                .map(|success| (success.status.as_str(), &success.answer))
                .collect()
        }
        answer if operation.successes.is_empty() => BTreeMap::from([("default", answer)]),
        answer => {
            let statuses = operation.successes.iter();
            statuses.map(|status| (status.as_str(), answer)).collect()
        }
    }
}
