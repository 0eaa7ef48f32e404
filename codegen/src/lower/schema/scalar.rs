//! Schemas of single values: texts, numbers, dates.

use super::super::context::Context;
use super::Lowered;
use crate::model::{Constraints, Float, Integer, Type};
use crate::schema::{Bound, Schema};

pub(super) fn string(schema: &Schema<'_>) -> Lowered {
    let ty = match schema.format() {
        Some("date-time") => Type::Timestamp,
        Some("binary") => Type::File,
        _ => Type::String,
    };
    Lowered {
        constraints: Constraints {
            min_length: schema.min_length(),
            max_length: schema.max_length(),
            pattern: schema.pattern().map(str::to_owned),
            ..Constraints::default()
        },
        ..Lowered::of(ty)
    }
}

pub(super) fn number(schema: &Schema<'_>) -> Lowered {
    let ty = match schema.format() {
        Some("date-time") => Type::Timestamp,
        Some("float") => Type::Float(Float::F32),
        _ => Type::Float(Float::F64),
    };
    bounded(ty, schema)
}

pub(super) fn integer(context: &Context<'_>, schema: &Schema<'_>) -> Lowered {
    let ty = match schema.format().map(plain).as_deref() {
        None | Some("int64") if schema.needs_unsigned() => Type::Integer(Integer::U64),
        None
        | Some("int64" | "int" | "int128" | "long" | "unixtime" | "timestamp" | "password") => {
            Type::Integer(Integer::I64)
        }
        Some("datetime") => Type::Timestamp,
        Some("int8" | "int16" | "int32") => Type::Integer(Integer::I32),
        Some("uint8" | "uint16" | "uint32") => Type::Integer(Integer::U32),
        Some("uint" | "uint64" | "uint128") => Type::Integer(Integer::U64),
        Some(_) => {
            let format = schema.format().unwrap_or_default();
            let message = format!("the integer format `{format}` is not known");
            let at = schema.pointer().child("format");
            context.note(&at, message, "64 signed bits are used");
            Type::Integer(Integer::I64)
        }
    };
    bounded(ty, schema)
}

fn bounded(ty: Type, schema: &Schema<'_>) -> Lowered {
    let pair = |bound: Bound| (bound.value, bound.is_exclusive);
    Lowered {
        constraints: Constraints {
            minimum: schema.minimum().map(pair),
            maximum: schema.maximum().map(pair),
            multiple_of: schema.multiple_of(),
            ..Constraints::default()
        },
        ..Lowered::of(ty)
    }
}

/// A format without the signs that some write between its words: `u-int32` is `uint32`.
fn plain(format: &str) -> String {
    let letters = format.chars().filter(char::is_ascii_alphanumeric);
    letters.collect::<String>().to_ascii_lowercase()
}
