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
//! It also bounds how deep documents of a known type may nest. serde_json stops at 128 levels, which
//! is right for free-form JSON, but decoding large structs without optimisation takes some 30 KiB of
//! stack for each level, and threads have 2 MiB: a hostile answer would end the process.
//!
//! serde buffers what an `untagged` or tagged type of its own reads before it knows the type, and
//! decodes the buffer itself: inside of those only the rules of serde hold.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor,
};

use super::hint::{self, Hint};
use super::trace::Trace;

/// The tolerant form of a deserializer, and of everything that is handed on from one: visitors,
/// seeds, and access to lists, maps and enums.
pub(super) struct Tolerant<'t, T> {
    inner: T,
    level: Level<'t>,
}

/// How far inside of the document something is.
#[derive(Clone, Copy)]
pub(super) struct Level<'t> {
    /// How many levels may still be inside of this one.
    room: u8,
    /// Whether the value is known not to be null, because an option was asked for before.
    is_present: bool,
    /// What is told where a failure was.
    trace: &'t Trace,
}

/// How deep lists, maps and structs of known types may nest. Answers nest some ten levels.
const DEEPEST: u8 = 32;

impl<'t, T> Tolerant<'t, T> {
    pub(super) fn new(inner: T, trace: &'t Trace) -> Self {
        let level = Level {
            room: DEEPEST,
            is_present: false,
            trace,
        };
        Self { inner, level }
    }

    /// What is handed on within the same level.
    fn with<U>(&self, inner: U) -> Tolerant<'t, U> {
        let level = self.level;
        Tolerant { inner, level }
    }
}

impl<'t> Level<'t> {
    /// What is inside of one more level.
    pub(super) fn descend<T, E: Error>(self, inner: T) -> Result<Tolerant<'t, T>, E> {
        match self.room.checked_sub(1) {
            Some(room) => {
                let level = Level {
                    room,
                    is_present: false,
                    ..self
                };
                Ok(Tolerant { inner, level })
            }
            None => Err(E::custom(format_args!(
                "nested more than {DEEPEST} levels deep"
            ))),
        }
    }
}

/// The entries of a list or a map, which are counted.
pub(super) struct Entries<'t, A> {
    access: Tolerant<'t, A>,
    /// How many were handed out.
    count: usize,
}

impl<'t, A> Entries<'t, A> {
    fn new(access: Tolerant<'t, A>) -> Self {
        Self { access, count: 0 }
    }

    /// Notes the entry of which something failed.
    fn noting<T, E>(&mut self, result: Result<T, E>) -> Result<T, E> {
        let entry = self.count;
        self.count += 1;
        if result.is_err() {
            self.access.level.trace.passed(entry);
        }
        result
    }
}

/// Asks for an option, so that null and a value come apart, and then for what was hinted at.
macro_rules! hinted {
    ($($method:ident => $hint:ty;)*) => {
        $(fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            let Self { inner, level } = self;
            if level.is_present {
                return <$hint>::present(visitor, inner, level);
            }
            inner.deserialize_option(OrDefault { visitor, level, hint: PhantomData::<$hint> })
        })*
    };
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Tolerant<'_, D> {
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
        deserialize_f32 => hint::F32;
        deserialize_f64 => hint::F64;
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
        self.inner
            .deserialize_tuple(len, self.level.descend(visitor)?)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.inner
            .deserialize_tuple_struct(name, len, self.level.descend(visitor)?)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        let visitor = self.with(visitor);
        self.inner.deserialize_newtype_struct(name, visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.inner
            .deserialize_enum(name, variants, self.level.descend(visitor)?)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        let visitor = self.with(visitor);
        self.inner.deserialize_option(visitor)
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_any(visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_ignored_any(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_identifier(visitor)
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_char(visitor)
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_unit(visitor)
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.inner.deserialize_unit_struct(name, visitor)
    }

    fn is_human_readable(&self) -> bool {
        self.inner.is_human_readable()
    }
}

/// A visitor of an option: of nothing it makes a default, of something what the hint `H` asks for.
struct OrDefault<'t, V, H> {
    visitor: V,
    level: Level<'t>,
    hint: PhantomData<H>,
}

impl<'de, V: Visitor<'de>, H: Hint> Visitor<'de> for OrDefault<'_, V, H> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.visitor.expecting(f)
    }

    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        H::absent(self.visitor)
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        H::absent(self.visitor)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        H::present(self.visitor, deserializer, self.level)
    }

    // A deserializer of a text alone knows no options. serde_json hands on numbers in one, with the
    // feature `arbitrary_precision`.
    fn visit_str<E: Error>(self, text: &str) -> Result<V::Value, E> {
        self.visitor.visit_str(text)
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<V::Value, E> {
        self.visitor.visit_borrowed_str(text)
    }

    fn visit_string<E: Error>(self, text: String) -> Result<V::Value, E> {
        self.visitor.visit_string(text)
    }
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Tolerant<'_, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.expecting(f)
    }

    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        self.inner.visit_none()
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        self.inner.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        let mut deserializer = self.with(deserializer);
        deserializer.level.is_present = true;
        self.inner.visit_some(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<V::Value, D::Error> {
        let deserializer = self.with(deserializer);
        self.inner.visit_newtype_struct(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, access: A) -> Result<V::Value, A::Error> {
        let access = Entries::new(self.with(access));
        self.inner.visit_seq(access)
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<V::Value, A::Error> {
        let access = Entries::new(self.with(access));
        self.inner.visit_map(access)
    }

    fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<V::Value, A::Error> {
        let access = self.with(access);
        self.inner.visit_enum(access)
    }
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Tolerant<'_, S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<S::Value, D::Error> {
        let deserializer = self.with(deserializer);
        self.inner.deserialize(deserializer)
    }
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Entries<'_, A> {
    type Error = A::Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        let seed = self.access.with(seed);
        let element = self.access.inner.next_element_seed(seed);
        self.noting(element)
    }

    fn size_hint(&self) -> Option<usize> {
        self.access.inner.size_hint()
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Entries<'_, A> {
    type Error = A::Error;

    // A key is never null, and its type is not for us to bend.
    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        self.access.inner.next_key_seed(seed)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        let seed = self.access.with(seed);
        let value = self.access.inner.next_value_seed(seed);
        self.noting(value)
    }

    fn size_hint(&self) -> Option<usize> {
        self.access.inner.size_hint()
    }
}

impl<'de, 't, A: EnumAccess<'de>> EnumAccess<'de> for Tolerant<'t, A> {
    type Error = A::Error;
    type Variant = Tolerant<'t, A::Variant>;

    fn variant_seed<S: DeserializeSeed<'de>>(
        self,
        seed: S,
    ) -> Result<(S::Value, Self::Variant), A::Error> {
        let Self { inner, level } = self;
        let (value, inner) = inner.variant_seed(seed)?;
        Ok((value, Tolerant { inner, level }))
    }
}

// What a variant holds is the one value of an object, whose key is the name of the variant.
impl<'de, A: VariantAccess<'de>> VariantAccess<'de> for Tolerant<'_, A> {
    type Error = A::Error;

    fn unit_variant(self) -> Result<(), A::Error> {
        self.inner.unit_variant()
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, A::Error> {
        let seed = self.with(seed);
        let value = self.inner.newtype_variant_seed(seed);
        value.inspect_err(|_| self.level.trace.passed(0))
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, A::Error> {
        let visitor = self.with(visitor);
        let value = self.inner.tuple_variant(len, visitor);
        value.inspect_err(|_| self.level.trace.passed(0))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, A::Error> {
        let visitor = self.with(visitor);
        let value = self.inner.struct_variant(fields, visitor);
        value.inspect_err(|_| self.level.trace.passed(0))
    }
}
