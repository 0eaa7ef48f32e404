//! Bodies of requests.

use super::fields::Family;
use super::{At, Comparison, Found, describe};
use crate::diff::change::Side;
use crate::diff::rule::Rule;
use crate::model::{Body, Operation, Type};

impl Comparison<'_> {
    pub(super) fn body(&mut self, at: &At, old: &Operation, new: &Operation) {
        match (&old.body, &new.body) {
            (Body::None, Body::None) => {}
            (Body::Object(before), Body::Object(after))
            | (Body::Multipart(before), Body::Multipart(after)) => self.fields(at, before, after),
            (Body::Json(before), Body::Json(after)) => {
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
            (Body::Multipart(_), Body::Object(_) | Body::Json(_))
            | (Body::Object(_) | Body::Json(_), Body::Multipart(_)) => {
                self.whole_body(at, Rule::BodyMediaTypeChanged, old, new);
            }
        }
    }

    fn whole_body(&mut self, at: &At, rule: Rule, old: &Operation, new: &Operation) {
        let (side, pointer) = match new.body {
            Body::None => (Side::Old, old.pointer.child("requestBody")),
            Body::Object(_) | Body::Json(_) | Body::Multipart(_) => {
                (Side::New, new.pointer.child("requestBody"))
            }
        };
        let mut found: Found = at.found(rule, (side, &pointer));
        found.touches.extend(old.body_schema.clone());
        found.touches.extend(new.body_schema.clone());
        let types: Vec<&Type> = [&old.body, &new.body]
            .into_iter()
            .flat_map(Body::fields)
            .map(|field| &field.ty)
            .collect();
        let found = found.touching(types);
        self.push(found.values(describe_body(&old.body), describe_body(&new.body)));
    }
}

fn describe_body(body: &Body) -> Option<String> {
    Some(match body {
        Body::None => return None,
        Body::Object(fields) => format!("JSON object of {} fields", fields.len()),
        Body::Json(field) => describe(&field.ty),
        Body::Multipart(fields) => format!("form of {} parts", fields.len()),
    })
}
