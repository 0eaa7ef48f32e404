//! What travels in the body of a request and of a successful answer.

use openapiv3::{MediaType, RequestBody, StatusCode};

use super::Lowering;
use super::schemas::{SchemaRef, is_definition};
use crate::document::Node;
use crate::model::{Answer, Body, Failure, Field, Type, TypeId};
use crate::pointer::Pointer;

/// The media types that bodies are built for, best first.
#[derive(Clone, Copy, PartialEq)]
enum Medium {
    Json,
    Multipart,
    Text,
    Bytes,
}

fn medium(name: &str) -> Medium {
    let essence = name
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    if essence == "application/json" || essence.ends_with("+json") {
        Medium::Json
    } else if essence == "multipart/form-data" {
        Medium::Multipart
    } else if essence.starts_with("text/") {
        Medium::Text
    } else {
        Medium::Bytes
    }
}

impl Lowering<'_> {
    /// The body of a request, and the named schema that its fields were taken from.
    pub(super) fn body(
        &mut self,
        operation_id: &str,
        operation: &Pointer,
    ) -> (Body, Option<TypeId>) {
        let none = (Body::None, None);
        let pointer = operation.child("requestBody");
        if self.document.get(&pointer).is_none() {
            return none;
        }
        let Some((body, pointer)) = self.resolve::<RequestBody>(&pointer) else {
            return none;
        };
        let Some((name, media)) = best_media(&body) else {
            return none;
        };
        let at = pointer.child("content").child(name).child("schema");
        match medium(name) {
            Medium::Json => self.json_body(operation_id, &body, media, &at),
            Medium::Multipart => self.multipart_body(operation_id, media, &at),
            Medium::Text | Medium::Bytes => {
                let message = format!("a body of `{name}` cannot be sent");
                self.error(&at, message, "describe a JSON or multipart body");
                none
            }
        }
    }

    /// Where the kind of body that is sent stands, with its examples, and whether it is required.
    pub(super) fn body_pointer(&mut self, operation: &Pointer) -> Option<(Pointer, bool)> {
        let pointer = operation.child("requestBody");
        self.document.get(&pointer)?;
        let (body, pointer) = self.resolve::<RequestBody>(&pointer)?;
        let (name, _) = best_media(&body)?;
        Some((pointer.child("content").child(name), body.required))
    }

    fn json_body(
        &mut self,
        operation_id: &str,
        body: &RequestBody,
        media: &MediaType,
        at: &Pointer,
    ) -> (Body, Option<TypeId>) {
        let Some(schema) = &media.schema else {
            return (Body::None, None);
        };
        if let Some((fields, id)) = self.fields_of(SchemaRef::from(schema), at, operation_id) {
            // Fields that must be there cannot be arguments of a body that may be left out.
            if body.required || fields.iter().all(|field| !field.required) {
                return (Body::Object(fields), id);
            }
        }
        let id = TypeId(format!("{operation_id}.body"));
        let lowered = self.schema(SchemaRef::from(schema), at, &id);
        let mut field = lowered.into_field("body", body.required, at.clone());
        field.description = body.description.clone().or(field.description);
        (Body::Json(Box::new(field)), None)
    }

    fn multipart_body(
        &mut self,
        operation_id: &str,
        media: &MediaType,
        at: &Pointer,
    ) -> (Body, Option<TypeId>) {
        let schema = media.schema.as_ref().map(SchemaRef::from);
        match schema.and_then(|schema| self.fields_of(schema, at, operation_id)) {
            Some((fields, id)) => (Body::Multipart(fields), id),
            None => {
                let message = "a multipart form without named parts cannot be sent";
                self.error(at, message, "describe the parts as properties of an object");
                (Body::None, None)
            }
        }
    }

    /// The fields of a body that is an object and nothing else, with the named schema that they
    /// came from.
    fn fields_of(
        &mut self,
        schema: SchemaRef<'_>,
        at: &Pointer,
        operation_id: &str,
    ) -> Option<(Vec<Field>, Option<TypeId>)> {
        match schema {
            SchemaRef::Reference(reference) => {
                let target = self.target(reference, &at.child("$ref"))?;
                let name = super::schemas::component(&target)?;
                let lowered = self.named_schema(&name, &target);
                let Type::Named(id) = lowered.ty else {
                    return None;
                };
                let crate::model::TypeKind::Struct(object) = &self.types.get(&id)?.kind else {
                    return None;
                };
                let fields = object.additional.is_none().then(|| object.fields.clone())?;
                Some((fields, Some(id)))
            }
            SchemaRef::Inline(schema) if is_definition(schema) => {
                let id = TypeId(operation_id.to_owned());
                let parts = self.object_parts(schema, at, &id);
                let source = single_reference(schema);
                let named = source.and_then(|reference| {
                    super::schemas::component(&Pointer::from_reference(reference)?)
                });
                parts
                    .additional
                    .is_none()
                    .then_some((parts.fields, named.map(TypeId)))
            }
            SchemaRef::Inline(_) => None,
        }
    }

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

    /// What a success brings back.
    pub(super) fn answer(
        &mut self,
        operation_id: &str,
        responses: &openapiv3::Responses,
        operation: &Pointer,
    ) -> Answer {
        let at = operation.child("responses");
        let statuses = responses.responses.keys();
        let successes: Vec<&StatusCode> = statuses.filter(|status| is_success(status)).collect();
        if let [first, others @ ..] = successes.as_slice() {
            for other in others {
                let message = format!("the answer of status {other} is read like that of {first}");
                let hint = "describe one answer for all kinds of success";
                self.warning(&at.child(&other.to_string()), message, hint);
            }
        }
        let at = match successes.first() {
            Some(status) => at.child(&status.to_string()),
            None if responses.default.is_some() => at.child("default"),
            None => return Answer::Empty,
        };
        let Some((response, at)) = self.resolve::<openapiv3::Response>(&at) else {
            return Answer::Empty;
        };
        let best = response
            .content
            .iter()
            .min_by_key(|(name, _)| medium(name) as u8);
        let Some((name, media)) = best else {
            return Answer::Empty;
        };
        match medium(name) {
            Medium::Json => {
                let at = at.child("content").child(name).child("schema");
                let id = TypeId(format!("{operation_id}.response"));
                let ty = media.schema.as_ref().map_or(Type::Any, |schema| {
                    self.schema(SchemaRef::from(schema), &at, &id).ty
                });
                Answer::Json(ty)
            }
            Medium::Text => Answer::Text,
            Medium::Multipart | Medium::Bytes => Answer::Bytes,
        }
    }
}

/// Whether a status is one of success.
pub(super) fn is_success(status: &StatusCode) -> bool {
    match status {
        StatusCode::Code(code) => (200..300).contains(code),
        StatusCode::Range(range) => *range == 2,
    }
}

/// The kind of body that is sent, of those that the description offers.
fn best_media(body: &RequestBody) -> Option<(&String, &MediaType)> {
    body.content
        .iter()
        .min_by_key(|(name, _)| medium(name) as u8)
}

/// The reference of an `allOf` that adds nothing but requirements to one schema.
fn single_reference(schema: &openapiv3::Schema) -> Option<&str> {
    let (members, properties) = match &schema.schema_kind {
        openapiv3::SchemaKind::AllOf { all_of } => (all_of, 0),
        openapiv3::SchemaKind::Any(any) => (&any.all_of, any.properties.len()),
        _ => return None,
    };
    match members.as_slice() {
        [openapiv3::ReferenceOr::Reference { reference }] if properties == 0 => Some(reference),
        _ => None,
    }
}
