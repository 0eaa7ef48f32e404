//! The result of lowering a schema.

use crate::lower::is_item_path;
use crate::model::{Constraints, Field, Type};
use crate::pointer::Pointer;
use crate::schema::Schema;

/// A type, with what the schema says about its values besides.
#[derive(Clone, Debug, PartialEq)]
pub(in super::super) struct Lowered {
    pub ty: Type,
    pub nullable: bool,
    /// The only value, if the schema allows one.
    pub constant: Option<serde_json::Value>,
    pub deprecated: bool,
    pub read_only: bool,
    pub write_only: bool,
    /// Set if the value, or each element of it, is a secret.
    pub secret: bool,
    /// Set if the type is plain JSON because the generator has no better one.
    pub fallback: bool,
    pub description: Option<String>,
    pub constraints: Constraints,
    pub aliases: Vec<String>,
    /// The path of a Rust type that builds values: `x-builder`.
    pub builder: Option<String>,
}

impl Lowered {
    pub(super) fn of(ty: Type) -> Self {
        Self {
            ty,
            nullable: false,
            constant: None,
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

    /// Adds the annotations of a schema. They override those that are there.
    pub(super) fn with(mut self, schema: &Schema<'_>) -> Self {
        self.secret |= schema.is_secret();
        self.nullable |= schema.is_nullable();
        self.deprecated |= schema.is_deprecated();
        self.read_only |= schema.is_read_only();
        self.write_only |= schema.is_write_only();
        if let Some(description) = schema.description() {
            self.description = Some(description.to_owned());
        }
        if let Some(default) = schema.default_value() {
            self.constraints.default = Some(default.to_json().to_string());
        }
        let aliases = schema.aliases();
        if !aliases.is_empty() {
            self.aliases = aliases.into_iter().map(str::to_owned).collect();
        }
        // Validation has reported a text that is no path.
        if let Some(path) = schema.builder().filter(|path| is_item_path(path)) {
            self.builder = Some(path.to_owned());
        }
        self
    }

    pub(in super::super) fn into_field(
        self,
        wire_name: &str,
        required: bool,
        pointer: Pointer,
    ) -> Field {
        Field {
            required,
            nullable: self.nullable,
            constant: self.constant.filter(|_| !self.nullable),
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
