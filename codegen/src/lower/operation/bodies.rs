//! Request bodies.

use super::super::schema::is_secret;
use super::Operations;
use super::media::{self, Medium};
use crate::document::Value;
use crate::model::{Body, Encoding, Field, Form, Method, Style, Type, TypeId, TypeKind};
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
    pub(super) fn body(&mut self, operation_id: &str, method: Method, operation: &Pointer) -> Sent {
        let Some((pointer, _)) = self.context.resolve(&operation.child("requestBody")) else {
            return Sent::default();
        };
        let content = pointer.child("content");
        let names = self.context.keys(&content);
        let Some(name) = media::best(&names) else {
            return Sent::default();
        };
        self.warn_of_other_media("body", &names, name, &content);
        let media = content.child(name);
        let whole = Whole {
            required: self.context.flag(&pointer, "required"),
            description: self.context.text(&pointer, "description"),
            schema: self.context.schema(&media.child("schema")),
            media,
        };
        let takes_body = !matches!(method, Method::Get | Method::Head);
        let (sent, schema) = match media::medium_of(name, whole.schema.as_ref()) {
            Medium::Json => self.json_body(operation_id, &whole),
            Medium::Multipart => self.multipart(operation_id, &whole),
            Medium::UrlEncoded => self.url_encoded(operation_id, &whole, takes_body),
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

    /// Warns of each media type of a body or a response that nothing is generated from. One that has the
    /// same schema and is written alike is only another name.
    pub(super) fn warn_of_other_media(
        &mut self,
        what: &str,
        names: &[&str],
        chosen: &str,
        content: &Pointer,
    ) {
        for name in names.iter().filter(|name| **name != chosen) {
            if self.is_same_media(name, chosen, content) {
                continue;
            }
            let message = format!("the {what} is generated as `{chosen}`, not as `{name}`");
            let hint = match what {
                "body" => "send it by method and path, with `Connection::request`",
                _ => "ask for it by method and path, with the header `accept` and `bytes`",
            };
            self.context.warning(&content.child(name), message, hint);
        }
    }

    /// Returns true if two media types are written alike and have equal schemas.
    pub(super) fn is_same_media(&mut self, one: &str, other: &str, content: &Pointer) -> bool {
        let [one_schema, other_schema] =
            [one, other].map(|name| self.context.schema(&content.child(name).child("schema")));
        let medium = |name: &str, schema: Option<&Schema<'d>>| {
            (media::medium_of(name, schema), media::is_stream(name))
        };
        if medium(one, one_schema.as_ref()) != medium(other, other_schema.as_ref()) {
            return false;
        }
        match (one_schema, other_schema) {
            (Some(one), Some(other)) => self.is_same(&one, &other),
            (one, other) => one.is_none() && other.is_none(),
        }
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
            let encoding = whole.encoding(field);
            let kind = self.context.text(&encoding, "contentType");
            // Of several types it is the server that knows which one a part may have.
            if let Some(kind) = kind.filter(|kind| !kind.contains([',', '*'])) {
                form.content_types.insert(field.wire_name.clone(), kind);
            }
            self.report_part_headers(field, &encoding.child("headers"));
        }
        form.fields = fields;
        (Body::Multipart(form), id)
    }

    /// Reports the headers of a part, which no setter takes.
    fn report_part_headers(&self, field: &Field, at: &Pointer) {
        let is_file = match &field.ty {
            Type::File => true,
            Type::List(item) => **item == Type::File,
            _ => false,
        };
        let part = &field.wire_name;
        for name in self.context.keys(at) {
            // OpenAPI has the content type stand elsewhere.
            if name.eq_ignore_ascii_case("content-type") {
                continue;
            }
            let at = at.child(name);
            if is_file {
                let message = format!("the header `{name}` of the part `{part}` has no setter");
                let hint = "give it to the file of a call: `File::header`";
                self.context.note(&at, message, hint);
            } else {
                let message = format!("the header `{name}` of the part `{part}` is not sent");
                let hint =
                    "send the part as a file, which can have headers, by `Connection::request`";
                self.context.warning(&at, message, hint);
            }
        }
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

    fn url_encoded(
        &mut self,
        owner: &str,
        whole: &Whole<'d>,
        takes_body: bool,
    ) -> (Body, Option<TypeId>) {
        let free = self.free_pairs(owner, whole);
        let (mut fields, id) = self.form_fields(owner, whole);
        if fields.is_empty() && !whole.required && (free.is_none() || !takes_body) {
            // Some documents give an empty form to each operation.
            let message = "a form without fields is not sent";
            let hint = "describe its fields as properties, or remove it";
            self.context.note(&whole.media, message, hint);
            return (Body::None, None);
        }
        let mut form = Form::default();
        for field in &fields {
            let at = whole.encoding(field);
            let encoding = self.pair_encoding(&at, &field.ty);
            if encoding != Encoding::Plain {
                form.encodings.insert(field.wire_name.clone(), encoding);
            }
            if self.context.flag(&at, "allowReserved") {
                let message = "`allowReserved` is not generated for forms";
                let hint = "remove it: a form decodes to the same values without it";
                let at = at.child("allowReserved");
                self.context.warning(&at, message, hint);
            }
        }
        if let Some(free) = free {
            let style = Encoding::Styled(Style::FormExploded);
            form.encodings.insert(free.wire_name.clone(), style);
            fields.push(free);
        }
        form.fields = fields;
        (Body::UrlEncoded(form), id)
    }

    /// The pairs of a form whose names the caller chooses, as a map. Exploded, it has no name of its own
    /// in the form.
    fn free_pairs(&mut self, owner: &str, whole: &Whole<'d>) -> Option<Field> {
        let Some(schema) = &whole.schema else {
            let any = Type::Map(Box::new(Type::Any));
            return Some(*whole.field(any));
        };
        let lowered = self.schemas.schema(schema, &TypeId::inner(owner, "body"));
        let additional = match &lowered.ty {
            Type::Map(_) => return Some(*whole.field(lowered.ty)),
            Type::Object | Type::Any => {
                return Some(*whole.field(Type::Map(Box::new(Type::Any))));
            }
            Type::Named(id) => match self.schemas.kind(id) {
                Some(TypeKind::Struct(object)) => object.additional.clone(),
                _ => None,
            },
            _ => None,
        };
        self.schemas.forget(&TypeId(owner.to_owned()), schema);
        // A call adds further pairs without a type by its options.
        let additional = additional.filter(|additional| additional.ty != Type::Any)?;
        let ty = match self.schemas.has_text_form(&additional.ty) {
            true => additional.ty,
            false => Type::Any,
        };
        let mut field = Field::bare(
            "additionalProperties",
            Type::Map(Box::new(ty)),
            additional.pointer,
        );
        field.secret = additional.secret;
        Some(field)
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
