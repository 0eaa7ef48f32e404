//! Enums of numbers to which the server may add values at any time.

use std::mem::discriminant;

use serde::{Deserialize, Deserializer};

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

/// Reads a JSON number without a fraction.
pub fn deserialize<'de, T: IntegerEnum, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    i64::deserialize(deserializer).map(from_number)
}

/// Implements what every open enum of numbers has in common: `integer_enum!(Priority);`.
#[macro_export]
#[doc(hidden)]
macro_rules! __integer_enum {
    ($name:ident $(,)?) => {
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
    fn a_number_is_read_and_nothing_else() -> Result<(), serde_json::Error> {
        let read = |text| deserialize::<Priority, _>(&mut serde_json::Deserializer::from_str(text));
        assert_eq!(read("5")?, Priority::High);
        assert!(read("\"5\"").is_err());
        Ok(())
    }
}
