//! Types in the terms of OpenAPI.

use super::Comparison;
use super::renames::is_component;
use crate::model::{Api, Enum, Float, Integer, Type, TypeKind};

/// The most values of an enum that are listed.
const MOST_VALUES: usize = 5;

impl Comparison<'_> {
    /// Describes a type of the old version.
    pub(super) fn describe_old(&self, ty: &Type) -> String {
        describe(self.old, ty)
    }

    /// Describes a type of the new version.
    pub(super) fn describe_new(&self, ty: &Type) -> String {
        describe(self.new, ty)
    }
}

/// Describes a type. An inline enum has no name in the description, so its values are listed.
fn describe(api: &Api, ty: &Type) -> String {
    match ty {
        Type::List(item) => format!("list of {}", describe(api, item)),
        Type::Map(value) => format!("map of {}", describe(api, value)),
        Type::Nullable(inner) => format!("{} or null", describe(api, inner)),
        Type::Named(id) => match api.types.get(id) {
            Some(definition) if !is_component(&definition.pointer) => match &definition.kind {
                TypeKind::Enum(listed) => values(listed),
                _ => id.to_string(),
            },
            _ => id.to_string(),
        },
        Type::Any => "any JSON".to_owned(),
        Type::Object => "free-form object".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::Integer(Integer::I32) => "int32".to_owned(),
        Type::Integer(Integer::I64) => "int64".to_owned(),
        Type::Integer(Integer::U32) => "uint32".to_owned(),
        Type::Integer(Integer::U64) => "uint64".to_owned(),
        Type::Float(Float::F32) => "float".to_owned(),
        Type::Float(Float::F64) => "double".to_owned(),
        Type::String => "string".to_owned(),
        Type::Timestamp => "date-time".to_owned(),
        Type::File => "file".to_owned(),
    }
}

fn values(listed: &Enum) -> String {
    let values = listed.values.iter().take(MOST_VALUES);
    let mut values: Vec<&str> = values.map(|value| value.wire_name.as_str()).collect();
    if listed.values.len() > MOST_VALUES {
        values.push("…");
    }
    format!("one of {}", values.join(", "))
}
