//! What a schema comes to.

use openapiv3::{Schema, SchemaKind, StringFormat, VariantOrUnknownOrEmpty};

use super::is_item_path;
use crate::model::{Constraints, Field, Type};
use crate::pointer::Pointer;

/// The format that declares a value a secret.
pub(super) const PASSWORD: &str = "password";

/// A schema as a type, with what else it says about the value.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Lowered {
    pub ty: Type,
    pub nullable: bool,
    pub deprecated: bool,
    pub read_only: bool,
    pub write_only: bool,
    /// Whether the value, or each element of it, is a secret.
    pub secret: bool,
    pub fallback: bool,
    pub description: Option<String>,
    pub constraints: Constraints,
    pub aliases: Vec<String>,
    pub builder: Option<String>,
}

impl Lowered {
    pub(super) fn of(ty: Type) -> Self {
        Self {
            ty,
            nullable: false,
            deprecated: false,
            read_only: false,
            write_only: false,
            secret: false,
            fallback: false,
            description: None,
            constraints: Constraints::default(),
            aliases: Vec::new(),
            builder: None,
        }
    }

    /// Adds what a schema says beside the form of the value.
    pub(super) fn with(mut self, schema: &Schema) -> Self {
        let data = &schema.schema_data;
        self.secret |= is_password(schema);
        self.nullable |= data.nullable;
        self.deprecated |= data.deprecated;
        self.read_only |= data.read_only;
        self.write_only |= data.write_only;
        self.description = data.description.clone().or(self.description);
        if let Some(default) = &data.default {
            self.constraints.default = Some(default.to_string());
        }
        if let Some(serde_json::Value::Array(aliases)) = data.extensions.get("x-aliases") {
            let names = aliases.iter().filter_map(|alias| alias.as_str());
            self.aliases = names.map(str::to_owned).collect();
        }
        // What is no path was reported when the document was validated.
        if let Some(serde_json::Value::String(path)) = data.extensions.get("x-builder") {
            self.builder = Some(path.clone()).filter(|path| is_item_path(path));
        }
        self
    }

    pub(super) fn into_field(self, wire_name: &str, required: bool, pointer: Pointer) -> Field {
        Field {
            required,
            nullable: self.nullable,
            description: self.description,
            constraints: self.constraints,
            aliases: self.aliases,
            builder: self.builder,
            deprecated: self.deprecated,
            read_only: self.read_only,
            write_only: self.write_only,
            secret: self.secret,
            fallback: self.fallback,
            ..Field::bare(wire_name, self.ty, pointer)
        }
    }
}

/// Returns true if a schema declares its value a secret.
fn is_password(schema: &Schema) -> bool {
    use VariantOrUnknownOrEmpty::{Item, Unknown};
    use openapiv3::Type::{Integer, Number, String};

    match &schema.schema_kind {
        SchemaKind::Type(String(string)) => string.format == Item(StringFormat::Password),
        SchemaKind::Type(Number(number)) => number.format == Unknown(PASSWORD.to_owned()),
        SchemaKind::Type(Integer(integer)) => integer.format == Unknown(PASSWORD.to_owned()),
        SchemaKind::Any(any) => any.format.as_deref() == Some(PASSWORD),
        _ => false,
    }
}
