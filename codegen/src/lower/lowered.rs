//! What a schema comes to.

use openapiv3::SchemaData;

use crate::model::{Constraints, Field, Type};
use crate::pointer::Pointer;

/// A schema as a type, with what else it says about the value.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Lowered {
    pub ty: Type,
    pub nullable: bool,
    pub deprecated: bool,
    pub read_only: bool,
    pub write_only: bool,
    pub fallback: bool,
    pub description: Option<String>,
    pub constraints: Constraints,
    pub aliases: Vec<String>,
}

impl Lowered {
    pub(super) fn of(ty: Type) -> Self {
        Self {
            ty,
            nullable: false,
            deprecated: false,
            read_only: false,
            write_only: false,
            fallback: false,
            description: None,
            constraints: Constraints::default(),
            aliases: Vec::new(),
        }
    }

    pub(super) fn with(mut self, data: &SchemaData) -> Self {
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
        self
    }

    pub(super) fn into_field(self, wire_name: &str, required: bool, pointer: Pointer) -> Field {
        Field {
            required,
            nullable: self.nullable,
            description: self.description,
            constraints: self.constraints,
            aliases: self.aliases,
            deprecated: self.deprecated,
            read_only: self.read_only,
            write_only: self.write_only,
            fallback: self.fallback,
            ..Field::bare(wire_name, self.ty, pointer)
        }
    }
}
