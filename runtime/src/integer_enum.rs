//! Enums of numbers to which the server may add values at any time.

use std::fmt;
use std::marker::PhantomData;
use std::mem::discriminant;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, Unexpected, Visitor};
use serde::{Deserialize as _, Deserializer};
use serde_json::Number;

/// An integer enum that keeps values it does not know.
pub trait IntegerEnum: Clone + Sized + 'static {
    /// The known values, each with its number on the wire.
    const VALUES: &'static [(i64, Self)];

    /// Wraps a number that is not known.
    fn from_unknown(value: i64) -> Self;

    /// The number that is not known, if it is one.
    fn as_unknown(&self) -> Option<i64>;
}

/// The value of a number.
pub fn from_number<T: IntegerEnum>(number: i64) -> T {
    match T::VALUES.iter().find(|(wire, _)| *wire == number) {
        Some((_, known)) => known.clone(),
        None => T::from_unknown(number),
    }
}

/// The number of a value.
pub fn number<T: IntegerEnum>(value: &T) -> i64 {
    value.as_unknown().unwrap_or_else(|| {
        let variant = discriminant(value);
        let mut known = T::VALUES.iter();
        let known = known.find(|(_, known)| discriminant(known) == variant);
        known.map_or(0, |(wire, _)| *wire)
    })
}

/// Reads a number without a fraction. Some servers write listed numbers as texts, so that digits in
/// quotes are read too.
pub fn deserialize<'de, T: IntegerEnum, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_any(Digits(PhantomData))
}

struct Digits<T>(PhantomData<T>);

impl<'de, T: IntegerEnum> Visitor<'de> for Digits<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an integer")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
        Ok(from_number(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        let known = i64::try_from(number);
        known.map_or_else(
            |_| Err(E::invalid_value(Unexpected::Unsigned(number), &self)),
            |number| Ok(from_number(number)),
        )
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<T, E> {
        // Doubles represent whole numbers exactly below this.
        const EXACT: f64 = 9_007_199_254_740_992.0;
        match number.fract() == 0.0 && number.abs() < EXACT {
            true => Ok(from_number(number as i64)),
            false => Err(E::invalid_type(Unexpected::Float(number), &self)),
        }
    }

    /// With the feature `arbitrary_precision` of serde_json, some numbers arrive as a map that only
    /// [`Number`] reads.
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        let number = Number::deserialize(MapAccessDeserializer::new(map))
            .map_err(|_| A::Error::invalid_type(Unexpected::Map, &self))?;
        match (number.as_i64(), number.as_f64()) {
            (Some(number), _) => self.visit_i64(number),
            (None, Some(number)) => self.visit_f64(number),
            (None, None) => Err(A::Error::invalid_value(Unexpected::Other("number"), &self)),
        }
    }

    /// Null counts as missing.
    fn visit_unit<E: Error>(self) -> Result<T, E> {
        Ok(from_number(0))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        match text.parse() {
            Ok(number) => Ok(from_number(number)),
            Err(_) => Err(E::invalid_type(Unexpected::Str(text), &self)),
        }
    }
}

/// Implements what every open enum of numbers has in common, by the numbers of its values:
/// `integer_enum!(Priority, Low = 1, High = 5);`.
#[macro_export]
#[doc(hidden)]
macro_rules! __integer_enum {
    ($name:ident $(, $variant:ident = $number:literal)* $(,)?) => {
        impl $crate::IntegerEnum for $name {
            const VALUES: &'static [(i64, Self)] = &[$(($number, Self::$variant)),*];

            fn from_unknown(value: i64) -> Self {
                Self::Unknown(value)
            }

            fn as_unknown(&self) -> ::std::option::Option<i64> {
                match self {
                    Self::Unknown(value) => ::std::option::Option::Some(*value),
                    #[allow(unreachable_patterns)]
                    _ => ::std::option::Option::None,
                }
            }
        }

        impl $name {
            /// The value as the number on the wire.
            pub fn as_i64(&self) -> i64 {
                $crate::__private::number(self)
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.as_i64(), f)
            }
        }

        impl ::std::convert::From<i64> for $name {
            fn from(value: i64) -> Self {
                $crate::__private::from_number(value)
            }
        }

        /// What stands for a missing value: zero, listed or not.
        impl ::std::default::Default for $name {
            fn default() -> Self {
                $crate::__private::from_number(0)
            }
        }

        impl $crate::__private::Serialize for $name {
            fn serialize<S: $crate::__private::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.as_i64())
            }
        }

        impl<'de> $crate::__private::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::__private::deserialize_integer(deserializer)
            }
        }
    };
}

pub use __integer_enum as integer_enum;

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Debug, PartialEq)]
    enum Priority {
        Low,
        High,
        Unknown(i64),
    }

    impl IntegerEnum for Priority {
        const VALUES: &'static [(i64, Self)] = &[(1, Self::Low), (5, Self::High)];

        fn from_unknown(value: i64) -> Self {
            Self::Unknown(value)
        }

        fn as_unknown(&self) -> Option<i64> {
            match self {
                Self::Unknown(value) => Some(*value),
                _ => None,
            }
        }
    }

    #[test]
    fn numbers_that_are_not_listed_are_kept() {
        for (wire, value) in [
            (1, Priority::Low),
            (5, Priority::High),
            (7, Priority::Unknown(7)),
        ] {
            assert_eq!(from_number::<Priority>(wire), value);
            assert_eq!(number(&value), wire);
        }
    }

    #[test]
    fn whole_numbers_are_read_with_and_without_quotes() -> Result<(), serde_json::Error> {
        let read = |text| deserialize::<Priority, _>(&mut serde_json::Deserializer::from_str(text));
        for text in ["5", "5.0", "\"5\""] {
            assert_eq!(read(text)?, Priority::High, "{text}");
        }
        for text in ["5.5", "\"high\"", "\"\"", "true", "[5]", "{}", "1e300"] {
            assert!(read(text).is_err(), "{text}");
        }
        Ok(())
    }
}
