//! A deserializer that takes what servers really send.
//!
//! It wraps another one and changes three things, so that the types themselves need nothing but
//! `#[serde(default)]`:
//!
//! - A null reads as the default of the type that is asked for: an empty struct, map, list or
//!   string, `false`, zero. That holds for fields, elements of lists and values of maps alike.
//! - An integer beyond the width that is asked for saturates, and a float without a fraction is an
//!   integer.
//! - A struct is a JSON object. (serde also takes an array for one, field by field in order.)
//!
//! Who asks for anything at all (`serde_json::Value`, a [`Timestamp`](super::super::Timestamp)) or
//! for an option gets what is there, nulls included.
//!
//! serde buffers what a `flatten`, `untagged` or tagged type reads before it knows the type, and
//! decodes the buffer itself: inside of those only the rules of serde hold.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor,
};

use super::hint::{self, Hint};

/// The tolerant form of a deserializer, and of everything that is handed on from one: visitors,
/// seeds, and access to lists, maps and enums.
pub(super) struct Tolerant<T>(pub(super) T);

/// Asks for an option, so that null and a value come apart, and then for what was hinted at.
macro_rules! hinted {
    ($($method:ident => $hint:ty;)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            self.0.deserialize_option(OrDefault(visitor, PhantomData::<$hint>))
        })*
    };
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Tolerant<D> {
    type Error = D::Error;

    hinted! {
        deserialize_bool => hint::Bool;
        deserialize_i8 => hint::Integer<{ i8::MIN as i128 }, { i8::MAX as i128 }>;
        deserialize_i16 => hint::Integer<{ i16::MIN as i128 }, { i16::MAX as i128 }>;
        deserialize_i32 => hint::Integer<{ i32::MIN as i128 }, { i32::MAX as i128 }>;
        deserialize_i64 => hint::Integer<{ i64::MIN as i128 }, { i64::MAX as i128 }>;
        deserialize_i128 => hint::I128;
        deserialize_u8 => hint::Integer<0, { u8::MAX as i128 }>;
        deserialize_u16 => hint::Integer<0, { u16::MAX as i128 }>;
        deserialize_u32 => hint::Integer<0, { u32::MAX as i128 }>;
        deserialize_u64 => hint::Integer<0, { u64::MAX as i128 }>;
        deserialize_u128 => hint::U128;
        deserialize_f32 => hint::Float;
        deserialize_f64 => hint::Float;
        deserialize_str => hint::Str;
        deserialize_string => hint::String;
        deserialize_bytes => hint::Bytes;
        deserialize_byte_buf => hint::Bytes;
        deserialize_seq => hint::Seq;
        deserialize_map => hint::Map;
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.deserialize_map(visitor)
    }

    // A tuple has a fixed length, and a null none: so it is no tuple.
    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_tuple(len, Tolerant(visitor))
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0
            .deserialize_tuple_struct(name, len, Tolerant(visitor))
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_newtype_struct(name, Tolerant(visitor))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_enum(name, variants, Tolerant(visitor))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_option(Tolerant(visitor))
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_any(visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_ignored_any(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_identifier(visitor)
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_char(visitor)
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_unit(visitor)
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_unit_struct(name, visitor)
    }

    fn is_human_readable(&self) -> bool {
        self.0.is_human_readable()
    }
}

/// A visitor of an option: of nothing it makes a default, of something what the hint `H` asks for.
struct OrDefault<V, H>(V, PhantomData<H>);

impl<'de, V: Visitor<'de>, H: Hint> Visitor<'de> for OrDefault<V, H> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        H::absent(self.0)
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        H::absent(self.0)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        H::present(self.0, deserializer)
    }
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Tolerant<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        self.0.visit_none()
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        self.0.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        self.0.visit_some(Tolerant(deserializer))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<V::Value, D::Error> {
        self.0.visit_newtype_struct(Tolerant(deserializer))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, access: A) -> Result<V::Value, A::Error> {
        self.0.visit_seq(Tolerant(access))
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<V::Value, A::Error> {
        self.0.visit_map(Tolerant(access))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<V::Value, A::Error> {
        self.0.visit_enum(Tolerant(access))
    }
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Tolerant<S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<S::Value, D::Error> {
        self.0.deserialize(Tolerant(deserializer))
    }
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Tolerant<A> {
    type Error = A::Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        self.0.next_element_seed(Tolerant(seed))
    }

    fn size_hint(&self) -> Option<usize> {
        self.0.size_hint()
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Tolerant<A> {
    type Error = A::Error;

    // A key is never null, and its type is not for us to bend.
    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        self.0.next_key_seed(seed)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        self.0.next_value_seed(Tolerant(seed))
    }

    fn size_hint(&self) -> Option<usize> {
        self.0.size_hint()
    }
}

impl<'de, A: EnumAccess<'de>> EnumAccess<'de> for Tolerant<A> {
    type Error = A::Error;
    type Variant = Tolerant<A::Variant>;

    fn variant_seed<S: DeserializeSeed<'de>>(
        self,
        seed: S,
    ) -> Result<(S::Value, Self::Variant), A::Error> {
        let (value, variant) = self.0.variant_seed(seed)?;
        Ok((value, Tolerant(variant)))
    }
}

impl<'de, A: VariantAccess<'de>> VariantAccess<'de> for Tolerant<A> {
    type Error = A::Error;

    fn unit_variant(self) -> Result<(), A::Error> {
        self.0.unit_variant()
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, A::Error> {
        self.0.newtype_variant_seed(Tolerant(seed))
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, A::Error> {
        self.0.tuple_variant(len, Tolerant(visitor))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, A::Error> {
        self.0.struct_variant(fields, Tolerant(visitor))
    }
}
