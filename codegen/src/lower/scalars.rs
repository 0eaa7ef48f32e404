//! Schemas of single values: text, numbers, dates.

use openapiv3::{
    IntegerFormat, IntegerType, NumberFormat, NumberType, StringFormat, StringType,
    VariantOrUnknownOrEmpty,
};

use super::Lowering;
use super::lowered::{Lowered, PASSWORD};
use crate::diagnostic::Severity;
use crate::model::{Constraints, Float, Integer, Type};
use crate::pointer::Pointer;

impl Lowering<'_> {
    pub(super) fn string(&mut self, string: &StringType) -> Lowered {
        let ty = match &string.format {
            VariantOrUnknownOrEmpty::Item(StringFormat::DateTime) => Type::Timestamp,
            VariantOrUnknownOrEmpty::Item(StringFormat::Binary) => Type::File,
            _ => Type::String,
        };
        Lowered {
            constraints: Constraints {
                min_length: string.min_length,
                max_length: string.max_length,
                pattern: string.pattern.clone(),
                ..Constraints::default()
            },
            ..Lowered::of(ty)
        }
    }

    pub(super) fn number(&mut self, number: &NumberType) -> Lowered {
        let ty = match &number.format {
            VariantOrUnknownOrEmpty::Unknown(format) if format == "date-time" => Type::Timestamp,
            VariantOrUnknownOrEmpty::Item(NumberFormat::Float) => Type::Float(Float::F32),
            _ => Type::Float(Float::F64),
        };
        let text = |value: Option<f64>| value.map(|value| value.to_string());
        Lowered {
            constraints: Constraints {
                minimum: text(number.minimum).map(|value| (value, number.exclusive_minimum)),
                maximum: text(number.maximum).map(|value| (value, number.exclusive_maximum)),
                multiple_of: text(number.multiple_of),
                ..Constraints::default()
            },
            ..Lowered::of(ty)
        }
    }

    pub(super) fn integer(&mut self, integer: &IntegerType, pointer: &Pointer) -> Lowered {
        let ty = match &integer.format {
            VariantOrUnknownOrEmpty::Item(IntegerFormat::Int32) => Type::Integer(Integer::I32),
            VariantOrUnknownOrEmpty::Item(IntegerFormat::Int64)
            | VariantOrUnknownOrEmpty::Empty => Type::Integer(Integer::I64),
            VariantOrUnknownOrEmpty::Unknown(format) => match plain(format).as_str() {
                "datetime" => Type::Timestamp,
                "uint8" | "uint16" | "uint32" => Type::Integer(Integer::U32),
                "uint" | "uint64" | "uint128" => Type::Integer(Integer::U64),
                "int8" | "int16" => Type::Integer(Integer::I32),
                "int" | "int128" | "long" | "unixtime" | "timestamp" | PASSWORD => {
                    Type::Integer(Integer::I64)
                }
                _ => {
                    let message = format!("the integer format `{format}` is not known");
                    let at = pointer.child("format");
                    self.complain(Severity::Note, &at, message, "64 signed bits are used");
                    Type::Integer(Integer::I64)
                }
            },
        };
        let text = |value: Option<i64>| value.map(|value| value.to_string());
        Lowered {
            constraints: Constraints {
                minimum: text(integer.minimum).map(|value| (value, integer.exclusive_minimum)),
                maximum: text(integer.maximum).map(|value| (value, integer.exclusive_maximum)),
                multiple_of: text(integer.multiple_of),
                ..Constraints::default()
            },
            ..Lowered::of(ty)
        }
    }
}

/// A format without the signs that some write between its words: `u-int32` is `uint32`.
fn plain(format: &str) -> String {
    let letters = format.chars().filter(char::is_ascii_alphanumeric);
    letters.collect::<String>().to_ascii_lowercase()
}
