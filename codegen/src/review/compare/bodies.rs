//! Bodies of requests.

use super::family::Family;
use super::media::{MediaTypes, request_body};
use super::{At, Comparison, Difference};
use crate::document::{Document, Value};
use crate::model::{Api, Body, Field, Operation, Type, TypeId, TypeKind};
use crate::pointer::Pointer;
use crate::review::change::Side;
use crate::review::rule::Rule;
use crate::review::verdict::{Direction, Wire};

impl Comparison<'_> {
    pub(super) fn body(&mut self, at: &At, old: &Operation, new: &Operation) {
        match (&old.body, &new.body) {
            (Body::None, Body::None) => return,
            (Body::None, _) => {
                let rule = match is_required(self.documents.1, new) {
                    true => Rule::BodyAdded,
                    false => Rule::OptionalBodyAdded,
                };
                let found = self.whole_body(at, rule, old, new);
                self.push(found);
                return;
            }
            (_, Body::None) => {
                let found = self.whole_body(at, Rule::BodyRemoved, old, new);
                self.push(found);
                return;
            }
            _ => {}
        }
        self.body_required(at, old, new);
        let media_types = self.media_types_of_bodies(old, new);
        let has_same_type = old.content_type == new.content_type;
        match (&old.body, &new.body) {
            (Body::Object(before), Body::Object(after)) => self.fields(at, before, after),
            (Body::Multipart(before), Body::Multipart(after))
            | (Body::UrlEncoded(before), Body::UrlEncoded(after)) => {
                self.fields(at, &before.fields, &after.fields);
            }
            (Body::Json(before), Body::Json(after))
            | (Body::Text(before), Body::Text(after))
            | (Body::File(before), Body::File(after))
                if has_same_type =>
            {
                self.field(at, Family::Body, before, after);
            }
            (Body::Object(fields), Body::Json(whole)) => {
                let parts = self.parts(self.new, whole);
                let details =
                    parts.map(|parts| self.collect(|this| this.fields(at, fields, &parts)));
                self.became(at, Rule::BodyBecameWhole, (old, new), details);
            }
            (Body::Json(whole), Body::Object(fields)) => {
                let parts = self.parts(self.old, whole);
                let details =
                    parts.map(|parts| self.collect(|this| this.fields(at, &parts, fields)));
                self.became(at, Rule::BodyBecameFields, (old, new), details);
            }
            _ => {
                let found = self.whole_body(at, Rule::BodyMediaTypeChanged, old, new);
                let found = found.graded(media_types.wire());
                self.push(found);
                return;
            }
        }
        self.body_schema(at, old, new);
        self.media_types(at, "", &media_types);
    }

    /// Reports a body that is made of fields in one version only. On the wire, only what differs between
    /// the fields counts.
    fn became(
        &mut self,
        at: &At,
        rule: Rule,
        (old, new): (&Operation, &Operation),
        details: Option<Vec<Difference>>,
    ) {
        let found = self.whole_body(at, rule, old, new);
        let found = match details {
            Some(details) => found.consisting_of(details),
            None => found.graded(Wire::Breaking),
        };
        self.push(found);
    }

    /// Returns the fields of a body that is given as a whole; none if it is no object.
    fn parts(&self, api: &Api, whole: &Field) -> Option<Vec<Field>> {
        match &whole.ty {
            Type::Any | Type::Object => Some(Vec::new()),
            Type::Named(id) => match &api.types.get(id)?.kind {
                TypeKind::Struct(object) => Some(object.fields.clone()),
                TypeKind::Enum(_) | TypeKind::Union(_) | TypeKind::Choice(_) => None,
            },
            _ => None,
        }
    }

    fn body_required(&mut self, at: &At, old: &Operation, new: &Operation) {
        let rule = match (
            is_required(self.documents.0, old),
            is_required(self.documents.1, new),
        ) {
            (false, true) => Rule::BodyRequired,
            (true, false) => Rule::BodyOptional,
            (true, true) | (false, false) => return,
        };
        let name = |operation: &Operation| match &operation.body {
            Body::Json(field) | Body::Text(field) | Body::File(field) => {
                Some(field.wire_name.clone())
            }
            Body::None | Body::Object(_) | Body::Multipart(_) | Body::UrlEncoded(_) => None,
        };
        let (before, after) = (name(old), name(new));
        let pointer = new.pointer.child("requestBody");
        let found = at.difference(rule, (Side::New, &pointer));
        self.push(found.member(before.as_deref(), after.as_deref()));
    }

    /// Reports a named schema of a body that took the place of another one. Its fields are compared as
    /// those of the operation, but inline schemas in it are called after it.
    fn body_schema(&mut self, at: &At, old: &Operation, new: &Operation) {
        let (Some(before), Some(after)) = (&old.body_schema, &new.body_schema) else {
            return;
        };
        let has_inner = |api: &Api, id: &TypeId| {
            let prefix = id.inner_prefix();
            api.types.keys().any(|inner| inner.0.starts_with(&prefix))
        };
        if before == after || !(has_inner(self.old, before) || has_inner(self.new, after)) {
            return;
        }
        let schema = |id: &TypeId| {
            Pointer::root()
                .child("components")
                .child("schemas")
                .child(&id.0)
        };
        let is_renamed = self.documents.0.get(&schema(after)).is_none()
            && self.documents.1.get(&schema(before)).is_none();
        let rule = match is_renamed {
            true => Rule::SchemaRenamed,
            false => Rule::SchemaReplaced,
        };
        let found = at.difference(rule, (Side::New, &schema(after)));
        self.push(found.values(Some(before.to_string()), Some(after.to_string())));
    }

    fn whole_body(&self, at: &At, rule: Rule, old: &Operation, new: &Operation) -> Difference {
        let (side, pointer) = match new.body {
            Body::None => (Side::Old, old.pointer.child("requestBody")),
            _ => (Side::New, new.pointer.child("requestBody")),
        };
        let mut found = at.difference(rule, (side, &pointer));
        found.touches.extend(old.body_schema.clone());
        found.touches.extend(new.body_schema.clone());
        let bodies = [&old.body, &new.body].into_iter();
        let types = bodies.flat_map(Body::fields).map(|field| &field.ty);
        let texts = (
            describe_body(old, |ty| self.describe_old(ty)),
            describe_body(new, |ty| self.describe_new(ty)),
        );
        found.touching(types).values(texts.0, texts.1)
    }

    fn media_types_of_bodies(&self, old: &Operation, new: &Operation) -> MediaTypes {
        let content = |document: &Document, operation: &Operation| {
            Some(request_body(document, operation)?.child("content"))
        };
        let contents = (
            content(self.documents.0, old),
            content(self.documents.1, new),
        );
        MediaTypes::compare(self.documents, contents, Direction::Request)
    }
}

/// Returns true if requests must have a body.
fn is_required(document: &Document, operation: &Operation) -> bool {
    let body = request_body(document, operation);
    let required = body.and_then(|body| document.get(&body.child("required")));
    required.is_some_and(|node| node.value == Value::Bool(true))
}

fn describe_body(operation: &Operation, describe: impl Fn(&Type) -> String) -> Option<String> {
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
