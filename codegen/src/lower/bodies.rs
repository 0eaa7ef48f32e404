//! What travels in the body of a request.

use openapiv3::{ReferenceOr, Schema};

use super::Lowering;
use super::all_of::Member;
use super::keys::component;
use super::media::{self, Medium, medium};
use super::schemas::{SchemaRef, is_definition};
use crate::diagnostic::Severity;
use crate::document::Value;
use crate::model::{Additional, Body, Encoding, Field, Form, Style, Type, TypeId, TypeKind};
use crate::pointer::Pointer;

/// What an operation sends.
#[derive(Default)]
pub(super) struct Sent {
    pub body: Body,
    /// The content type, where the kind of body does not imply it.
    pub content_type: Option<String>,
    /// The named schema that the fields were taken from.
    pub schema: Option<TypeId>,
}

impl Lowering<'_> {
    /// The body of a request.
    pub(super) fn body(&mut self, operation_id: &str, operation: &Pointer) -> Sent {
        let pointer = operation.child("requestBody");
        if self.document.get(&pointer).is_none() {
            return Sent::default();
        }
        let Some(pointer) = self.resolved(&pointer) else {
            return Sent::default();
        };
        let content = pointer.child("content");
        let names = self.keys(&content);
        let Some(name) = media::best(&names) else {
            return Sent::default();
        };
        self.note_other_media(&names, name, &content);
        let whole = Whole {
            required: self.flag(&pointer, "required"),
            description: self.text(&pointer, "description"),
            media: content.child(name),
        };
        let (sent, schema) = match self.medium_of(name, &whole.media) {
            Medium::Json => self.json_body(operation_id, &whole),
            Medium::Multipart => self.multipart(operation_id, &whole),
            Medium::UrlEncoded => self.url_encoded(operation_id, &whole),
            Medium::Text => {
                let mut text = whole.field(Type::String);
                text.secret = self.is_password(&whole.schema());
                (Body::Text(text), None)
            }
            Medium::Bytes => (Body::File(whole.field(Type::File)), None),
        };
        let content_type = match &sent {
            Body::Text(_) if name.contains('*') => Some("text/plain".to_owned()),
            Body::Text(_) | Body::File(_) => Some(name.to_owned()),
            _ => media::content_type(name),
        };
        Sent {
            body: sent,
            content_type,
            schema,
        }
    }

    /// Where the kind of body that is sent stands, with its examples, and whether it is required.
    pub(super) fn body_pointer(&mut self, operation: &Pointer) -> Option<(Pointer, bool)> {
        let pointer = operation.child("requestBody");
        self.document.get(&pointer)?;
        let pointer = self.resolved(&pointer)?;
        let content = pointer.child("content");
        let names = self.keys(&content);
        let required = self.flag(&pointer, "required");
        Some((content.child(media::best(&names)?), required))
    }

    fn note_other_media(&mut self, names: &[String], chosen: &str, content: &Pointer) {
        let others: Vec<String> = names
            .iter()
            .filter(|name| *name != chosen && medium(name) != medium(chosen))
            .map(|name| format!("`{name}`"))
            .collect();
        if others.is_empty() {
            return;
        }
        let message = format!(
            "the body is sent as `{chosen}`, not as {}",
            others.join(", ")
        );
        let hint = "a request by method and path sends any other kind: `Connection::request`";
        self.complain(Severity::Note, content, message, hint);
    }

    /// The schema of a media type.
    pub(super) fn media_schema(&mut self, at: &Pointer) -> Option<ReferenceOr<Schema>> {
        self.document.get(at)?;
        self.piece(at)
    }

    fn json_body(&mut self, operation_id: &str, whole: &Whole) -> (Body, Option<TypeId>) {
        let at = whole.schema();
        let Some(schema) = self.media_schema(&at) else {
            return (Body::Json(whole.field(Type::Any)), None);
        };
        if let Some((fields, id)) = self.fields_of(SchemaRef::from(&schema), &at, operation_id) {
            // Fields that must be there cannot be arguments of a body that may be left out.
            if whole.required || fields.iter().all(|field| !field.required) {
                return (Body::Object(fields), id);
            }
        }
        self.forget(&TypeId(operation_id.to_owned()), &at);
        let id = TypeId::inner(operation_id, "body");
        let lowered = self.schema(SchemaRef::from(&schema), &at, &id);
        let mut field = lowered.into_field("body", whole.required, at);
        field.description = whole.description.clone().or(field.description);
        (Body::Json(Box::new(field)), None)
    }

    fn multipart(&mut self, operation_id: &str, whole: &Whole) -> (Body, Option<TypeId>) {
        let (mut fields, id) = self.form_fields(whole, operation_id);
        for field in &mut fields {
            self.take_files(&mut field.ty);
        }
        if fields.is_empty() {
            let message = "a form without named parts is sent with those that a call adds";
            let hint = "describe the parts as properties of an object";
            self.warning(&whole.media, message, hint);
        }
        let mut form = Form::default();
        for field in &fields {
            let kind = self.text(&whole.encoding(field), "contentType");
            // Of several types it is the server that knows which one a part may have.
            if let Some(kind) = kind.filter(|kind| !kind.contains([',', '*'])) {
                form.content_types.insert(field.wire_name.clone(), kind);
            }
        }
        form.fields = fields;
        (Body::Multipart(form), id)
    }

    /// One file or several are a list of files: each of them is a part of its own.
    fn take_files(&self, ty: &mut Type) {
        let kind = ty.named().and_then(|id| self.types.get(id));
        let Some(TypeKind::Choice(choice)) = kind.map(|definition| &definition.kind) else {
            return;
        };
        let files = Type::List(Box::new(Type::File));
        let mut types = choice.alternatives.iter().map(|one| &one.ty);
        if types.all(|ty| *ty == Type::File || *ty == files) {
            *ty = files;
        }
    }

    fn url_encoded(&mut self, operation_id: &str, whole: &Whole) -> (Body, Option<TypeId>) {
        let (fields, id) = self.form_fields(whole, operation_id);
        // A form that can have no fields is no body: some documents give one to each operation.
        if fields.is_empty() {
            return (Body::None, None);
        }
        let mut form = Form::default();
        for field in &fields {
            let encoding = self.pair_encoding(&whole.encoding(field), &field.ty);
            if encoding != Encoding::Plain {
                form.encodings.insert(field.wire_name.clone(), encoding);
            }
        }
        form.fields = fields;
        (Body::UrlEncoded(form), id)
    }

    /// How a field of a form of names and values is written.
    fn pair_encoding(&self, at: &Pointer, ty: &Type) -> Encoding {
        if self.has_text_form(ty) {
            return Encoding::Plain;
        }
        let style = self.text(at, "style");
        let explode = at.child("explode");
        let is_joined = self
            .document
            .get(&explode)
            .is_some_and(|node| node.value == Value::Bool(false));
        Encoding::Styled(match (style.as_deref(), ty) {
            (Some("deepObject"), _) => Style::DeepObject,
            (Some("spaceDelimited"), _) => Style::SpaceDelimited,
            (Some("pipeDelimited"), _) => Style::PipeDelimited,
            (Some(_), _) | (None, Type::List(_)) if is_joined => Style::Form,
            (Some(_), _) | (None, Type::List(_)) => Style::FormExploded,
            (None, ty) if self.is_written_plainly(ty) => Style::FormExploded,
            // An object is JSON there unless a style is named.
            (None, _) => Style::Json,
        })
    }

    /// Whether a value is one of several that each are a word, a number or a list of such.
    fn is_written_plainly(&self, ty: &Type) -> bool {
        let is_plain = |ty: &Type| match ty {
            Type::List(item) => self.has_text_form(item),
            ty => self.has_text_form(ty),
        };
        let kind = ty.named().and_then(|id| self.types.get(id));
        match kind.map(|definition| &definition.kind) {
            Some(TypeKind::Choice(choice)) => {
                choice.alternatives.iter().all(|one| is_plain(&one.ty))
            }
            _ => false,
        }
    }

    /// The fields of a form, which may be an object with alternatives too, and the named schema that
    /// they came from.
    fn form_fields(&mut self, whole: &Whole, operation_id: &str) -> (Vec<Field>, Option<TypeId>) {
        let at = whole.schema();
        let Some(schema) = self.media_schema(&at) else {
            return (Vec::new(), None);
        };
        if let Some(found) = self.fields_of(SchemaRef::from(&schema), &at, operation_id) {
            return found;
        }
        self.forget(&TypeId(operation_id.to_owned()), &at);
        if !self.is_object(&at) {
            return (Vec::new(), None);
        }
        let id = TypeId(operation_id.to_owned());
        let member = Member {
            schema: (&schema).into(),
            at,
            id: id.clone(),
        };
        (self.merged_parts(&[member], &id).fields, None)
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
                let name = self.name_of(&target);
                let lowered = self.named_schema(&name, &target);
                let Type::Named(id) = lowered.ty else {
                    return None;
                };
                let TypeKind::Struct(object) = &self.types.get(&id)?.kind else {
                    return None;
                };
                if !is_open(object.additional.as_ref()) {
                    return None;
                }
                let cost = object.fields.iter().map(Field::cost).sum();
                if !self.budget.spend(cost, at) {
                    return None;
                }
                Some((object.fields.clone(), Some(id)))
            }
            SchemaRef::Inline(schema) if is_definition(schema) => {
                let id = TypeId(operation_id.to_owned());
                let parts = self.object_parts(schema, at, &id);
                let source = single_reference(schema);
                let named =
                    source.and_then(|reference| component(&Pointer::from_reference(reference)?));
                is_open(parts.additional.as_ref()).then_some((parts.fields, named.map(TypeId)))
            }
            SchemaRef::Inline(_) => None,
        }
    }
}

/// Whether properties beside the named ones have no type: those are fields that a call adds.
pub(super) fn is_open(additional: Option<&Additional>) -> bool {
    additional.is_none_or(|all| all.ty == Type::Any)
}

/// What the document says of a body as a whole.
struct Whole {
    required: bool,
    description: Option<String>,
    /// The kind of it that is sent.
    media: Pointer,
}

impl Whole {
    fn schema(&self) -> Pointer {
        self.media.child("schema")
    }

    /// Where it is said how a field of a form is written.
    fn encoding(&self, field: &Field) -> Pointer {
        self.media.child("encoding").child(&field.wire_name)
    }

    /// A body that is given as one value.
    fn field(&self, ty: Type) -> Box<Field> {
        Box::new(Field {
            required: self.required,
            description: self.description.clone(),
            ..Field::bare("body", ty, self.schema())
        })
    }
}

/// The reference of an `allOf` that adds nothing but requirements to one schema.
fn single_reference(schema: &Schema) -> Option<&str> {
    let (members, properties) = match &schema.schema_kind {
        openapiv3::SchemaKind::AllOf { all_of } => (all_of, 0),
        openapiv3::SchemaKind::Any(any) => (&any.all_of, any.properties.len()),
        _ => return None,
    };
    match members.as_slice() {
        [ReferenceOr::Reference { reference }] if properties == 0 => Some(reference),
        _ => None,
    }
}
