//! Enums to which the server may add values at any time.

use std::fmt;
use std::marker::PhantomData;
use std::mem::discriminant;

use serde::Deserializer;
use serde::de::{Error, Visitor};

use super::redact::{LONGEST_MESSAGE, is_more_than_a_line, one_line};

/// A value that this version of the crate does not know, as it came.
///
/// Only parsing makes one, and only of what is not known: so a known value never hides in here.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Unknown(Box<str>);

impl Unknown {
    /// The value as it came.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// One line. [`as_str`](Self::as_str) is the value as it came.
impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        display(&self.0, f)
    }
}

/// Shows the spelling of a value as one line, since one that is not known is text of a server. The
/// alternate form is the spelling itself.
pub fn display(spelling: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    // Not `write_str`, so that width and alignment work as they do for a string.
    match f.alternate() || !is_more_than_a_line(spelling) {
        true => f.pad(spelling),
        false => f.pad(&one_line(spelling, LONGEST_MESSAGE)),
    }
}

/// A value that generated code takes, as it is sent.
pub(super) fn exact(value: &impl fmt::Display) -> String {
    format!("{value:#}")
}

/// A string enum that keeps values it does not know.
pub trait OpenEnum: Clone + Sized + 'static {
    /// The known values, each with its spelling on the wire.
    const VALUES: &'static [(&'static str, Self)];

    /// Wraps a value that is not known.
    fn from_unknown(value: Unknown) -> Self;

    /// The value that is not known, if it is one.
    fn as_unknown(&self) -> Option<&Unknown>;
}

/// The value that is spelled `value` on the wire.
pub fn parse<T: OpenEnum>(value: &str) -> T {
    match T::VALUES.iter().find(|(wire, _)| *wire == value) {
        Some((_, known)) => known.clone(),
        None => T::from_unknown(Unknown(value.into())),
    }
}

/// How `value` is spelled on the wire.
pub fn as_str<T: OpenEnum>(value: &T) -> &str {
    match value.as_unknown() {
        Some(unknown) => unknown.as_str(),
        None => {
            let variant = discriminant(value);
            let known = T::VALUES
                .iter()
                .find(|(_, known)| discriminant(known) == variant);
            known.map_or("", |(wire, _)| wire)
        }
    }
}

/// Reads a JSON string, and nothing else.
pub fn deserialize<'de, T: OpenEnum, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct Spelling<T>(PhantomData<T>);

    impl<T: OpenEnum> Visitor<'_> for Spelling<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }

        fn visit_str<E: Error>(self, value: &str) -> Result<T, E> {
            Ok(parse(value))
        }
    }

    deserializer.deserialize_str(Spelling(PhantomData))
}

/// Implements what every open enum has in common, by the spellings of its values:
/// `open_enum!(Level, All = "all", Mentions = "mentions");`.
#[macro_export]
#[doc(hidden)]
macro_rules! __open_enum {
    ($name:ident $(, $variant:ident = $spelling:literal)* $(,)?) => {
        impl $crate::OpenEnum for $name {
            const VALUES: &'static [(&'static str, Self)] = &[$(($spelling, Self::$variant)),*];

            fn from_unknown(value: $crate::Unknown) -> Self {
                Self::Unknown(value)
            }

            // A variant can be called `None` too.
            fn as_unknown(&self) -> ::std::option::Option<&$crate::Unknown> {
                match self {
                    Self::Unknown(value) => ::std::option::Option::Some(value),
                    #[allow(unreachable_patterns)]
                    _ => ::std::option::Option::None,
                }
            }
        }

        impl $name {
            /// The value as it is spelled on the wire.
            pub fn as_str(&self) -> &str {
                $crate::__private::as_str(self)
            }
        }

        /// One line. The alternate form, `{:#}`, is the value as it is spelled on the wire.
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::__private::display(self.as_str(), f)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            // A variant can be called `Err` too.
            fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
                ::std::result::Result::Ok($crate::__private::parse(value))
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(value: &str) -> Self {
                $crate::__private::parse(value)
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(value: ::std::string::String) -> Self {
                $crate::__private::parse(&value)
            }
        }

        /// What stands for a missing value: the empty string, which no known value is.
        impl ::std::default::Default for $name {
            fn default() -> Self {
                $crate::__private::parse("")
            }
        }

        impl $crate::__private::Serialize for $name {
            fn serialize<S: $crate::__private::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::__private::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::__private::deserialize(deserializer)
            }
        }
    };
}

pub use __open_enum as open_enum;
