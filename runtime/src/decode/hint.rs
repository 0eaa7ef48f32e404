//! The types that a deserializer can be asked for, and the default of each.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize as _;
use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor};
use serde_json::Number;

use super::tolerant::Level;

/// A type that was asked for.
///
/// Types instead of an enum: the compiler then generates for every visitor only what can be asked of
/// it, which for some hundred generated structs is the difference between seconds and minutes.
pub(super) trait Hint {
    /// Hands the default of the type to a visitor.
    fn absent<'de, V: Visitor<'de>, E: Error>(visitor: V) -> Result<V::Value, E>;

    /// Asks `deserializer`, whose value is not null, for the type, which is inside of `level`.
    fn present<'de, V: Visitor<'de>, D: Deserializer<'de>>(
        visitor: V,
        deserializer: D,
        level: Level<'_>,
    ) -> Result<V::Value, D::Error>;
}

/// `Name: absent; present`, in terms of a visitor and a deserializer.
macro_rules! hints {
    ($($name:ident: |$default:ident| $absent:expr; |$visitor:ident, $deserializer:ident, $level:ident| $present:expr;)*) => {
        $(
            pub(super) enum $name {}

            impl Hint for $name {
                fn absent<'de, V: Visitor<'de>, E: Error>($default: V) -> Result<V::Value, E> {
                    $absent
                }

                fn present<'de, V: Visitor<'de>, D: Deserializer<'de>>(
                    $visitor: V,
                    $deserializer: D,
                    $level: Level<'_>,
                ) -> Result<V::Value, D::Error> {
                    $present
                }
            }
        )*
    };
}

hints! {
    Bool: |v| v.visit_bool(false); |v, d, _level| d.deserialize_bool(v);
    I128: |v| v.visit_i128(0); |v, d, _level| d.deserialize_i128(v);
    U128: |v| v.visit_u128(0); |v, d, _level| d.deserialize_u128(v);
    F32: |v| v.visit_f64(0.0); |v, d, _level| d.deserialize_f64(Narrow(v));
    F64: |v| v.visit_f64(0.0); |v, d, _level| d.deserialize_f64(v);
    Str: |v| v.visit_borrowed_str(""); |v, d, _level| d.deserialize_str(v);
    String: |v| v.visit_borrowed_str(""); |v, d, _level| d.deserialize_string(v);
    Bytes: |v| v.visit_borrowed_bytes(&[]); |v, d, _level| d.deserialize_bytes(v);
    Seq: |v| v.visit_seq(Nothing(PhantomData)); |v, d, level| d.deserialize_seq(level.descend(v)?);
    Map: |v| v.visit_map(Nothing(PhantomData)); |v, d, level| d.deserialize_map(level.descend(v)?);
}

/// A visitor of a number that becomes an `f32`. One that is too large for it is refused: it would be
/// infinite, which JSON has no number for, and be sent back as null.
struct Narrow<V>(V);

impl<'de, V: Visitor<'de>> Visitor<'de> for Narrow<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number in the range of f32")
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<V::Value, E> {
        self.0.visit_i64(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<V::Value, E> {
        self.0.visit_u64(value)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<V::Value, E> {
        match (value as f32).is_finite() {
            true => self.0.visit_f64(value),
            false => Err(E::invalid_value(Unexpected::Float(value), &self)),
        }
    }
}

/// An integer type of at most 64 bits.
pub(super) enum Integer<const MIN: i128, const MAX: i128> {}

impl<const MIN: i128, const MAX: i128> Hint for Integer<MIN, MAX> {
    fn absent<'de, V: Visitor<'de>, E: Error>(visitor: V) -> Result<V::Value, E> {
        visitor.visit_u64(0)
    }

    fn present<'de, V: Visitor<'de>, D: Deserializer<'de>>(
        visitor: V,
        deserializer: D,
        _level: Level<'_>,
    ) -> Result<V::Value, D::Error> {
        // Not `deserialize_i64`: with the feature `arbitrary_precision` of serde_json, a `Value` that is
        // asked for an integer refuses `1.0`.
        deserializer.deserialize_any(Whole::<V, MIN, MAX>(visitor))
    }
}

/// A visitor of a number, which becomes an integer between two bounds.
struct Whole<V, const MIN: i128, const MAX: i128>(V);

impl<'de, V: Visitor<'de>, const MIN: i128, const MAX: i128> Whole<V, MIN, MAX> {
    fn saturate<E: Error>(self, value: i128) -> Result<V::Value, E> {
        let value = value.clamp(MIN, MAX);
        // After clamping, one of the two always fits.
        match u64::try_from(value) {
            Ok(value) => self.0.visit_u64(value),
            Err(_) => self.0.visit_i64(i64::try_from(value).unwrap_or(i64::MIN)),
        }
    }
}

impl<'de, V: Visitor<'de>, const MIN: i128, const MAX: i128> Visitor<'de> for Whole<V, MIN, MAX> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<V::Value, E> {
        self.saturate(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<V::Value, E> {
        self.saturate(value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<V::Value, E> {
        if value.fract() == 0.0 {
            // The cast saturates, as do the bounds after it.
            self.saturate(value as i128)
        } else {
            Err(E::invalid_type(Unexpected::Float(value), &self))
        }
    }

    /// A number as serde_json hands it on with `arbitrary_precision`.
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        let number = Number::deserialize(MapAccessDeserializer::new(map))
            .map_err(|_| A::Error::invalid_type(Unexpected::Map, &self))?;
        match number.as_f64() {
            Some(value) => self.visit_f64(value),
            None => Err(A::Error::invalid_type(Unexpected::Other("number"), &self)),
        }
    }
}

/// An empty list or map.
struct Nothing<E>(PhantomData<E>);

impl<'de, E: Error> SeqAccess<'de> for Nothing<E> {
    type Error = E;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        _seed: S,
    ) -> Result<Option<S::Value>, E> {
        Ok(None)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(0)
    }
}

impl<'de, E: Error> MapAccess<'de> for Nothing<E> {
    type Error = E;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, _seed: S) -> Result<Option<S::Value>, E> {
        Ok(None)
    }

    // serde's own empty map would hand a unit to the seed, and with it make the compiler generate the
    // decoding of every field once more, of nothing.
    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, _seed: S) -> Result<S::Value, E> {
        Err(E::custom("there is no value without a key"))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(0)
    }
}
