//! Parameters in the path, the query, the headers and cookies.

use indexmap::IndexMap;
use openapiv3::{ParameterData, PathStyle, QueryStyle};

use super::super::schema::is_open;
use super::Operations;
use super::media::{self, Medium};
use crate::document::Node;
use crate::model::{
    Container, Encoding, Field, Location, Parameter, Style, Type, TypeId, TypeKind,
};
use crate::pointer::Pointer;
use crate::schema::Schema;

impl<'d> Operations<'_, '_, 'd> {
    /// The parameters of an operation: its own, and those of its path item that it does not
    /// replace. With them, the schemas of flattened ones.
    pub(super) fn parameters(
        &mut self,
        operation_id: &str,
        shared: &Pointer,
        own: &Pointer,
    ) -> (Vec<Parameter>, Vec<TypeId>) {
        let mut parameters: IndexMap<(Location, String), Parameter> = IndexMap::new();
        for list in [shared, own] {
            let count = self.context.node(list).map_or(0, |node| node.items().len());
            for index in 0..count {
                if let Some(parameter) = self.parameter(operation_id, &list.index(index)) {
                    let name = parameter.field.wire_name.clone();
                    // One that is there already keeps its place.
                    parameters.insert((parameter.location, name), parameter);
                }
            }
        }
        let mut flattened = Vec::new();
        let mut all = Vec::with_capacity(parameters.len());
        for parameter in parameters.into_values() {
            match self.flattened(&parameter) {
                Some((id, parts)) => {
                    flattened.push(id);
                    all.extend(parts);
                }
                None => all.push(parameter),
            }
        }
        (all, flattened)
    }

    /// The keys of a parameter that is marked by `x-flatten`, as parameters of their own, and the
    /// schema that lists them.
    fn flattened(&mut self, parameter: &Parameter) -> Option<(TypeId, Vec<Parameter>)> {
        let owner = &parameter.field.pointer;
        if !self.context.flag(owner, "x-flatten") {
            return None;
        }
        let pointer = owner.child("x-flatten");
        let is_json = parameter.location == Location::Query && parameter.encoding == Encoding::Json;
        let object = match &parameter.field.ty {
            Type::Named(id) if is_json => match self.schemas.kind(id) {
                Some(TypeKind::Struct(object)) if is_open(object) => {
                    Some((id.clone(), object.fields.clone()))
                }
                _ => None,
            },
            _ => None,
        };
        let Some((id, fields)) = object else {
            let name = &parameter.field.wire_name;
            let message = format!("`{name}` is no query parameter with a JSON object");
            let hint = "describe it by `content: application/json` and a schema with properties, \
                        or remove `x-flatten`";
            self.context.error(&pointer, message, hint);
            return None;
        };
        let cost = fields.iter().map(Field::cost).sum();
        if !self.context.budget.spend(cost, &pointer) {
            return None;
        }
        let parts = fields.into_iter().map(|field| Parameter {
            location: Location::Query,
            encoding: Encoding::Json,
            allow_reserved: parameter.allow_reserved,
            within: Some(Container {
                wire_name: parameter.field.wire_name.clone(),
                pointer: owner.clone(),
            }),
            field: Field {
                // An argument would send an object that may be left out.
                required: field.required && parameter.field.required,
                deprecated: field.deprecated || parameter.field.deprecated,
                secret: field.secret || parameter.field.secret,
                ..field
            },
        });
        Some((id, parts.collect()))
    }

    fn parameter(&mut self, operation_id: &str, pointer: &Pointer) -> Option<Parameter> {
        let (pointer, node) = self.context.resolve(pointer)?;
        let parameter = self
            .context
            .piece_without_schemas::<openapiv3::Parameter>(&pointer)?;
        let mut allow_reserved = false;
        let (data, location, style) = match parameter {
            openapiv3::Parameter::Path {
                parameter_data,
                style,
            } => {
                let explode = parameter_data.explode.unwrap_or(false);
                (parameter_data, Location::Path, path_style(&style, explode))
            }
            openapiv3::Parameter::Query {
                parameter_data,
                style,
                allow_reserved: is_allowed,
                ..
            } => {
                allow_reserved = is_allowed;
                // The default of `explode` is true for `form`, and false for the other styles.
                let explode = parameter_data.explode;
                let explode = explode.unwrap_or(style == QueryStyle::Form);
                (
                    parameter_data,
                    Location::Query,
                    query_style(&style, explode),
                )
            }
            openapiv3::Parameter::Header { parameter_data, .. } => {
                let style = match parameter_data.explode {
                    Some(true) => Style::SimpleExploded,
                    _ => Style::Simple,
                };
                (parameter_data, Location::Header, style)
            }
            openapiv3::Parameter::Cookie { parameter_data, .. } => {
                let style = match parameter_data.explode {
                    Some(true) => Style::FormExploded,
                    _ => Style::Form,
                };
                (parameter_data, Location::Cookie, style)
            }
        };
        if location == Location::Header && is_own_header(&data.name) {
            let message = format!("the header `{}` is not a parameter", data.name);
            let hint =
                "OpenAPI says so: it follows from the content types and the security schemes";
            self.context.note(&pointer, message, hint);
            return None;
        }
        let id = TypeId::inner(operation_id, &data.name);
        let media_type = only_media_type(node);
        let schema = self.parameter_schema(&pointer, media_type);
        let required = data.required || location == Location::Path;
        let mut field = match schema {
            Some(schema) => {
                let lowered = self.schemas.parameter(&schema, &id);
                lowered.into_field(&data.name, required, pointer.clone())
            }
            // A media type without a schema takes any value.
            None => Field {
                required,
                ..Field::bare(&data.name, Type::Any, pointer.clone())
            },
        };
        field.ty = field.ty.without_null_items();
        let asked = Asked {
            data: &data,
            media_type,
            style,
        };
        let encoding = self.encoding(asked, location, &field.ty, &pointer);
        field.description = data.description.or(field.description);
        field.deprecated |= data.deprecated.unwrap_or(false);
        Some(Parameter {
            location,
            encoding,
            allow_reserved,
            within: None,
            field,
        })
    }

    /// The schema of a parameter, which may be that of its only media type.
    fn parameter_schema(&self, pointer: &Pointer, media_type: Option<&str>) -> Option<Schema<'d>> {
        let owner = match media_type {
            Some(media_type) => pointer.child("content").child(media_type),
            None => pointer.clone(),
        };
        self.context.schema(&owner.child("schema"))
    }

    fn encoding(
        &mut self,
        asked: Asked<'_>,
        location: Location,
        ty: &Type,
        pointer: &Pointer,
    ) -> Encoding {
        let json = match location {
            Location::Query => Encoding::Json,
            _ => Encoding::Styled(Style::Json),
        };
        let style = asked.style;
        let extension = asked.data.extensions.get("x-encoding");
        match extension.and_then(|value| value.as_str()) {
            Some("json") => return json,
            Some(other) => {
                let message = format!("the encoding `{other}` is not known");
                self.context
                    .error(&pointer.child("x-encoding"), message, "write `json`");
            }
            None => {}
        }
        match asked.media_type {
            Some(name) if media::medium(name) == Medium::Json => return json,
            Some(name) if !self.schemas.has_text_form(ty) => {
                let at = pointer.child("content").child(name);
                let message =
                    format!("a parameter cannot be written as `{name}`, and is sent as JSON");
                let hint = "describe it by `content: application/json`, or as a string";
                self.context.warning(&at, message, hint);
                return json;
            }
            Some(_) => return Encoding::Plain,
            None => {}
        }
        let is_text_list = matches!(ty, Type::List(item) if self.schemas.has_text_form(item));
        match (location, style) {
            (Location::Path, Style::Label | Style::LabelExploded)
            | (Location::Path, Style::Matrix | Style::MatrixExploded)
            | (Location::Query, Style::DeepObject) => {}
            _ if self.schemas.has_text_form(ty) => return Encoding::Plain,
            (Location::Query, Style::Form) if is_text_list => return Encoding::Joined,
            (Location::Query, Style::FormExploded) if is_text_list => return Encoding::Repeated,
            _ => {}
        }
        if style != Style::DeepObject && !self.is_flat(ty) {
            let message = "nested objects in a parameter are sent as JSON";
            let hint = "choose a style for it: `style: deepObject`, or `content: application/json`";
            self.context.warning(pointer, message, hint);
        }
        Encoding::Styled(style)
    }

    /// Returns true if lists and objects hold nothing but texts and numbers.
    fn is_flat(&self, ty: &Type) -> bool {
        match ty {
            Type::List(item) | Type::Map(item) => self.schemas.has_text_form(item),
            Type::Named(id) => match self.schemas.kind(id) {
                Some(TypeKind::Struct(object)) => object.fields.iter().all(|field| {
                    let is_text_list =
                        matches!(&field.ty, Type::List(item) if self.schemas.has_text_form(item));
                    is_text_list || self.schemas.has_text_form(&field.ty)
                }),
                Some(TypeKind::Choice(choice)) => {
                    let alternatives = choice.alternatives.iter();
                    alternatives.map(|one| &one.ty).all(|ty| self.is_flat(ty))
                }
                _ => true,
            },
            _ => true,
        }
    }
}

/// The keywords that say how a parameter is written.
struct Asked<'p> {
    data: &'p ParameterData,
    /// The media type of its content.
    media_type: Option<&'p str>,
    style: Style,
}

/// The media type of a parameter that has no schema of its own.
fn only_media_type(parameter: &Node) -> Option<&str> {
    if parameter.child("schema").is_some() {
        return None;
    }
    let content = parameter.child("content")?.as_mapping()?;
    content.keys().next().map(String::as_str)
}

fn path_style(style: &PathStyle, explode: bool) -> Style {
    match (style, explode) {
        (PathStyle::Simple, false) => Style::Simple,
        (PathStyle::Simple, true) => Style::SimpleExploded,
        (PathStyle::Label, false) => Style::Label,
        (PathStyle::Label, true) => Style::LabelExploded,
        (PathStyle::Matrix, false) => Style::Matrix,
        (PathStyle::Matrix, true) => Style::MatrixExploded,
    }
}

fn query_style(style: &QueryStyle, explode: bool) -> Style {
    match (style, explode) {
        (QueryStyle::DeepObject, _) => Style::DeepObject,
        // An exploded list looks the same in all of them.
        (_, true) => Style::FormExploded,
        (QueryStyle::Form, false) => Style::Form,
        (QueryStyle::SpaceDelimited, false) => Style::SpaceDelimited,
        (QueryStyle::PipeDelimited, false) => Style::PipeDelimited,
    }
}

/// The headers that follow from something else in the document, whatever it says of them as
/// parameters.
fn is_own_header(name: &str) -> bool {
    ["accept", "content-type", "authorization"].contains(&name.to_ascii_lowercase().as_str())
}
