//! Bodies of requests.

use super::fields::Family;
use super::{At, Comparison, Difference, describe};
use crate::model::{Body, Operation, Type};
use crate::review::change::Side;
use crate::review::rule::Rule;

impl Comparison<'_> {
    pub(super) fn body(&mut self, at: &At, old: &Operation, new: &Operation) {
        match (&old.body, &new.body) {
            (Body::None, Body::None) => {}
            (Body::Object(before), Body::Object(after)) => self.fields(at, before, after),
            (Body::Multipart(before), Body::Multipart(after))
            | (Body::UrlEncoded(before), Body::UrlEncoded(after)) => {
                self.fields(at, &before.fields, &after.fields);
            }
            _ if old.content_type != new.content_type && is_one_kind(&old.body, &new.body) => {
                self.whole_body(at, Rule::BodyMediaTypeChanged, old, new);
            }
            (Body::Json(before), Body::Json(after))
            | (Body::Text(before), Body::Text(after))
            | (Body::File(before), Body::File(after)) => {
                self.field(at, Family::Body, before, after);
            }
            (Body::None, body) => {
                let is_optional = body.fields().iter().all(|field| !field.required);
                let rule = match is_optional {
                    true => Rule::OptionalBodyAdded,
                    false => Rule::BodyAdded,
                };
                self.whole_body(at, rule, old, new);
            }
            (_, Body::None) => self.whole_body(at, Rule::BodyRemoved, old, new),
            (Body::Object(_), Body::Json(_)) => {
                self.whole_body(at, Rule::BodyBecameWhole, old, new);
            }
            (Body::Json(_), Body::Object(_)) => {
                self.whole_body(at, Rule::BodyBecameFields, old, new);
            }
            (
                Body::Multipart(_) | Body::UrlEncoded(_) | Body::Text(_) | Body::File(_),
                Body::Object(_)
                | Body::Json(_)
                | Body::Multipart(_)
                | Body::UrlEncoded(_)
                | Body::Text(_)
                | Body::File(_),
            )
            | (
                Body::Object(_) | Body::Json(_),
                Body::Multipart(_) | Body::UrlEncoded(_) | Body::Text(_) | Body::File(_),
            ) => {
                self.whole_body(at, Rule::BodyMediaTypeChanged, old, new);
            }
        }
    }

    fn whole_body(&mut self, at: &At, rule: Rule, old: &Operation, new: &Operation) {
        let (side, pointer) = match new.body {
            Body::None => (Side::Old, old.pointer.child("requestBody")),
            Body::Object(_)
            | Body::Json(_)
            | Body::Multipart(_)
            | Body::UrlEncoded(_)
            | Body::Text(_)
            | Body::File(_) => (Side::New, new.pointer.child("requestBody")),
        };
        let mut found: Difference = at.difference(rule, (side, &pointer));
        found.touches.extend(old.body_schema.clone());
        found.touches.extend(new.body_schema.clone());
        let types: Vec<&Type> = [&old.body, &new.body]
            .into_iter()
            .flat_map(Body::fields)
            .map(|field| &field.ty)
            .collect();
        let found = found.touching(types);
        self.push(found.values(describe_body(old), describe_body(new)));
    }
}

/// Returns true if two bodies of the same kind are given as a whole.
fn is_one_kind(old: &Body, new: &Body) -> bool {
    matches!(
        (old, new),
        (Body::Json(_), Body::Json(_))
            | (Body::Text(_), Body::Text(_))
            | (Body::File(_), Body::File(_))
    )
}

fn describe_body(operation: &Operation) -> Option<String> {
    let content_type = operation.content_type.as_deref();
    Some(match &operation.body {
        Body::None => return None,
        Body::Object(fields) => format!("JSON object of {} fields", fields.len()),
        Body::Json(field) => match content_type {
            Some(content_type) => format!("{} as {content_type}", describe(&field.ty)),
            None => describe(&field.ty),
        },
        Body::Multipart(form) => format!("form of {} parts", form.fields.len()),
        Body::UrlEncoded(form) => format!("form of {} names and values", form.fields.len()),
        Body::Text(_) | Body::File(_) => content_type.unwrap_or("bytes").to_owned(),
    })
}
