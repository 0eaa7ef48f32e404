//! Request bodies.

use super::super::schema::is_secret;
use super::Operations;
use super::media::{self, Medium, medium};
use crate::document::Value;
use crate::model::{Body, Encoding, Field, Form, Style, Type, TypeId, TypeKind};
use crate::pointer::Pointer;
use crate::schema::Schema;

/// The request body of an operation.
#[derive(Default)]
pub(super) struct Sent {
    pub body: Body,
    /// The content type, where the kind of body does not imply it.
    pub content_type: Option<String>,
    /// The named schema that the fields were taken from.
    pub schema: Option<TypeId>,
}

impl<'d> Operations<'_, '_, 'd> {
    /// The body of a request.
    pub(super) fn body(&mut self, operation_id: &str, operation: &Pointer) -> Sent {
        let Some((pointer, _)) = self.context.resolve(&operation.child("requestBody")) else {
            return Sent::default();
        };
        let content = pointer.child("content");
        let names = self.context.keys(&content);
        let Some(name) = media::best(&names) else {
            return Sent::default();
        };
        self.note_other_media(&names, name, &content);
        let media = content.child(name);
        let whole = Whole {
            required: self.context.flag(&pointer, "required"),
            description: self.context.text(&pointer, "description"),
            schema: self.context.schema(&media.child("schema")),
            media,
        };
        let (sent, schema) = match media::medium_of(name, whole.schema.as_ref()) {
            Medium::Json => self.json_body(operation_id, &whole),
            Medium::Multipart => self.multipart(operation_id, &whole),
            Medium::UrlEncoded => self.url_encoded(operation_id, &whole),
            Medium::Text => {
                let mut text = whole.field(Type::String);
                text.secret = whole.schema.as_ref().is_some_and(is_secret);
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

    /// The pointer to the media type that is sent, and whether the body is required.
    pub(super) fn body_pointer(&mut self, operation: &Pointer) -> Option<(Pointer, bool)> {
        let (pointer, _) = self.context.resolve(&operation.child("requestBody"))?;
        let content = pointer.child("content");
        let names = self.context.keys(&content);
        let required = self.context.flag(&pointer, "required");
        Some((content.child(media::best(&names)?), required))
    }

    fn note_other_media(&self, names: &[&str], chosen: &str, content: &Pointer) {
        let others: Vec<String> = names
            .iter()
            .filter(|name| **name != chosen && medium(name) != medium(chosen))
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
        self.context.note(content, message, hint);
    }

    fn json_body(&mut self, owner: &str, whole: &Whole<'d>) -> (Body, Option<TypeId>) {
        let Some(schema) = &whole.schema else {
            return (Body::Json(whole.field(Type::Any)), None);
        };
        if let Some((fields, id)) = self.schemas.fields(schema, &TypeId(owner.to_owned())) {
            // Fields that must be there cannot be arguments of a body that may be left out.
            if whole.required || fields.iter().all(|field| !field.required) {
                return (Body::Object(fields), id);
            }
        }
        self.schemas.forget(&TypeId(owner.to_owned()), schema);
        let lowered = self.schemas.schema(schema, &TypeId::inner(owner, "body"));
        let at = schema.pointer().clone();
        let mut field = lowered.into_field("body", whole.required, at);
        field.description = whole.description.clone().or(field.description);
        (Body::Json(Box::new(field)), None)
    }

    fn multipart(&mut self, owner: &str, whole: &Whole<'d>) -> (Body, Option<TypeId>) {
        let (mut fields, id) = self.form_fields(owner, whole);
        for field in &mut fields {
            self.take_files(&mut field.ty);
        }
        if fields.is_empty() {
            let message = "a form without named parts is sent with those that a call adds";
            let hint = "describe the parts as properties of an object";
            self.context.warning(&whole.media, message, hint);
        }
        let mut form = Form::default();
        for field in &fields {
            let kind = self.context.text(&whole.encoding(field), "contentType");
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
        let kind = ty.named().and_then(|id| self.schemas.kind(id));
        let Some(TypeKind::Choice(choice)) = kind else {
            return;
        };
        let files = Type::List(Box::new(Type::File));
        let mut types = choice.alternatives.iter().map(|one| &one.ty);
        if types.all(|ty| *ty == Type::File || *ty == files) {
            *ty = files;
        }
    }

    fn url_encoded(&mut self, owner: &str, whole: &Whole<'d>) -> (Body, Option<TypeId>) {
        let (fields, id) = self.form_fields(owner, whole);
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

    /// The encoding of a field of a URL-encoded form.
    fn pair_encoding(&self, at: &Pointer, ty: &Type) -> Encoding {
        if self.schemas.has_text_form(ty) {
            return Encoding::Plain;
        }
        let style = self.context.text(at, "style");
        let explode = at.child("explode");
        let is_joined = self
            .context
            .node(&explode)
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

    /// Returns true for a choice between texts, numbers and lists of these.
    fn is_written_plainly(&self, ty: &Type) -> bool {
        let is_plain = |ty: &Type| match ty {
            Type::List(item) => self.schemas.has_text_form(item),
            ty => self.schemas.has_text_form(ty),
        };
        let kind = ty.named().and_then(|id| self.schemas.kind(id));
        match kind {
            Some(TypeKind::Choice(choice)) => {
                choice.alternatives.iter().all(|one| is_plain(&one.ty))
            }
            _ => false,
        }
    }

    /// The fields of a form, which may be an object with alternatives, and the component that they come
    /// from.
    fn form_fields(&mut self, owner: &str, whole: &Whole<'d>) -> (Vec<Field>, Option<TypeId>) {
        let Some(schema) = &whole.schema else {
            return (Vec::new(), None);
        };
        let owner = TypeId(owner.to_owned());
        let (mut fields, component) = match self.schemas.fields(schema, &owner) {
            Some(found) => found,
            None => {
                self.schemas.forget(&owner, schema);
                (self.schemas.form_fields(schema, &owner), None)
            }
        };
        for field in &mut fields {
            field.ty = field.ty.clone().without_null_items();
        }
        (fields, component)
    }
}

/// A request body as a whole.
struct Whole<'d> {
    required: bool,
    description: Option<String>,
    schema: Option<Schema<'d>>,
    /// The pointer to the media type that is sent.
    media: Pointer,
}

impl Whole<'_> {
    /// The pointer to the encoding of a field of a form.
    fn encoding(&self, field: &Field) -> Pointer {
        self.media.child("encoding").child(&field.wire_name)
    }

    /// A body that is given as one value.
    fn field(&self, ty: Type) -> Box<Field> {
        Box::new(Field {
            required: self.required,
            description: self.description.clone(),
            ..Field::bare("body", ty, self.media.child("schema"))
        })
    }
}
