//! What travels in the path, the query and the headers.

use openapiv3::{ParameterData, ParameterSchemaOrContent, QueryStyle, ReferenceOr};

use super::Lowering;
use super::schemas::{Lowered, SchemaRef};
use crate::model::{Encoding, Location, Parameter, Type, TypeId, TypeKind};
use crate::pointer::Pointer;

impl Lowering<'_> {
    /// The parameters of an operation: its own, and those of its path item that it does not
    /// replace.
    pub(super) fn parameters(
        &mut self,
        operation_id: &str,
        shared: &Pointer,
        own: &Pointer,
    ) -> Vec<Parameter> {
        let mut parameters: Vec<Parameter> = Vec::new();
        for list in [shared, own] {
            let count = match self.document.get(list).map(|node| &node.value) {
                Some(crate::document::Value::Sequence(items)) => items.len(),
                _ => 0,
            };
            for index in 0..count {
                let Some(parameter) = self.parameter(operation_id, &list.index(index)) else {
                    continue;
                };
                let same = |known: &Parameter| {
                    known.location == parameter.location
                        && known.field.wire_name == parameter.field.wire_name
                };
                match parameters.iter_mut().find(|known| same(known)) {
                    Some(known) => *known = parameter,
                    None => parameters.push(parameter),
                }
            }
        }
        parameters
    }

    fn parameter(&mut self, operation_id: &str, pointer: &Pointer) -> Option<Parameter> {
        let (parameter, pointer) = self.resolve::<openapiv3::Parameter>(pointer)?;
        let (data, location, style) = match parameter {
            openapiv3::Parameter::Path { parameter_data, .. } => {
                (parameter_data, Location::Path, QueryStyle::Form)
            }
            openapiv3::Parameter::Query {
                parameter_data,
                style,
                ..
            } => (parameter_data, Location::Query, style),
            openapiv3::Parameter::Header { parameter_data, .. } => {
                (parameter_data, Location::Header, QueryStyle::Form)
            }
            openapiv3::Parameter::Cookie { .. } => {
                self.error(
                    &pointer,
                    "a parameter in a cookie cannot be sent",
                    "describe it as a header or a query parameter",
                );
                return None;
            }
        };
        let id = TypeId(format!("{operation_id}.{}", data.name));
        let lowered = self.parameter_type(&data, &pointer, &id)?;
        let encoding = self.encoding(&data, location, &style, &lowered.ty, &pointer);
        let mut field = lowered.into_field(
            &data.name,
            data.required || location == Location::Path,
            pointer,
        );
        field.description = data.description.or(field.description);
        field.deprecated |= data.deprecated.unwrap_or(false);
        Some(Parameter {
            location,
            encoding,
            field,
        })
    }

    fn parameter_type(
        &mut self,
        data: &ParameterData,
        pointer: &Pointer,
        id: &TypeId,
    ) -> Option<Lowered> {
        match &data.format {
            ParameterSchemaOrContent::Schema(schema) => {
                Some(self.schema(SchemaRef::from(schema), &pointer.child("schema"), id))
            }
            ParameterSchemaOrContent::Content(content) => {
                let (media_type, media) = content.first()?;
                let at = pointer.child("content").child(media_type).child("schema");
                let schema = media.schema.as_ref()?;
                Some(self.schema(SchemaRef::from(schema), &at, id))
            }
        }
    }

    fn encoding(
        &mut self,
        data: &ParameterData,
        location: Location,
        style: &QueryStyle,
        ty: &Type,
        pointer: &Pointer,
    ) -> Encoding {
        let asked = data
            .extensions
            .get("x-encoding")
            .and_then(|value| value.as_str());
        let is_content = matches!(data.format, ParameterSchemaOrContent::Content(_));
        match asked {
            Some("json") => return Encoding::Json,
            Some(other) => {
                let message = format!("the encoding `{other}` is not known");
                self.error(&pointer.child("x-encoding"), message, "write `json`");
            }
            None if is_content => return Encoding::Json,
            None => {}
        }
        let (item, is_list) = match ty {
            Type::List(item) => (item.as_ref(), true),
            item => (item, false),
        };
        if !self.has_text_form(item) {
            let hint = "say so in the description: `content: application/json`";
            self.warning(pointer, "an object in a parameter is sent as JSON", hint);
            return Encoding::Json;
        }
        if !is_list {
            return Encoding::Plain;
        }
        // `form` explodes unless told otherwise; the styles of paths and headers do not.
        let explode = data
            .explode
            .unwrap_or(location == Location::Query && *style == QueryStyle::Form);
        if explode && location == Location::Query {
            Encoding::Repeated
        } else {
            Encoding::Joined
        }
    }

    fn has_text_form(&self, ty: &Type) -> bool {
        let is_enum = |id| {
            let definition = self.types.get(id).map(|definition| &definition.kind);
            matches!(definition, Some(TypeKind::Enum(_)))
        };
        ty.is_scalar() || matches!(ty, Type::Named(id) if is_enum(id))
    }

    /// Follows references from a component to the place where it is defined.
    pub(super) fn resolve<T: serde::de::DeserializeOwned>(
        &mut self,
        pointer: &Pointer,
    ) -> Option<(T, Pointer)> {
        let mut at = pointer.clone();
        for _ in 0..16 {
            match self.piece::<ReferenceOr<T>>(&at)? {
                ReferenceOr::Item(item) => return Some((item, at)),
                ReferenceOr::Reference { reference } => {
                    at = self.target(&reference, &at.child("$ref"))?;
                }
            }
        }
        self.error(
            pointer,
            "the reference leads in a circle",
            "break the cycle",
        );
        None
    }
}
