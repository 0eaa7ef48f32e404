//! Enums of which the value itself tells the variant: by its JSON kind, and by the names in it.

use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::decode::from_value;

/// What values of a type look like in JSON.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// Anything at all.
    Any,
    /// True or false.
    Boolean,
    /// A number.
    Number,
    /// Text.
    Text,
    /// A list whose items all have this shape, or are null.
    List(&'static Shape),
    /// An object that has the properties of the first list, and may have those of the second.
    Object(&'static [&'static str], &'static [&'static str]),
    /// Any one of several.
    OneOf(&'static [Shape]),
}

impl Shape {
    /// How much speaks for a value being of this shape; nothing if it is not.
    fn score(&self, value: &Value) -> Option<usize> {
        match (self, value) {
            (Self::Any, _) => Some(0),
            (Self::Boolean, Value::Bool(_))
            | (Self::Number, Value::Number(_))
            | (Self::Text, Value::String(_)) => Some(1),
            (Self::List(item), Value::Array(items)) => {
                let items = items.iter().filter(|value| !value.is_null());
                let scores = items.map(|value| item.score(value));
                // The item that fits worst decides.
                match scores.reduce(|one, other| Some(one?.min(other?))) {
                    Some(score) => score.map(|score| score + 1),
                    None => Some(1),
                }
            }
            (Self::Object(required, optional), Value::Object(object)) => {
                let has = |name: &&&str| object.contains_key(**name);
                let is_complete = required.iter().all(|name| object.contains_key(*name));
                is_complete.then(|| 1 + required.len() + optional.iter().filter(has).count())
            }
            (Self::OneOf(shapes), value) => {
                shapes.iter().filter_map(|shape| shape.score(value)).max()
            }
            _ => None,
        }
    }
}

/// An enum that is told apart by what its values look like.
pub trait Choice: Sized + 'static {
    /// What each variant looks like, and how it is decoded.
    const ALTERNATIVES: Alternatives<Self>;

    /// Keeps what looks like none of them.
    fn from_unknown(value: Value) -> Self;
}

/// The variants of a choice, each with what it looks like and what makes it.
pub type Alternatives<T> = &'static [(Shape, Decode<T>)];

type Decode<T> = fn(Looked) -> Result<T, LookError>;

/// A value of which it is known what it looks like, on its way into a variant.
pub struct Looked(Value);

impl Looked {
    /// Decodes it as answers are decoded.
    ///
    /// # Errors
    ///
    /// If a part of it has a wrong JSON kind.
    pub fn decode<T: DeserializeOwned>(self) -> Result<T, LookError> {
        from_value(self.0).map_err(LookError)
    }
}

/// Why a value does not fit the type of its variant.
pub struct LookError(serde_json::Error);

/// Reads a value whole, looks at it, and decodes the variant that most speaks for. Of equals it is
/// the first one.
pub fn deserialize<'de, T: Choice, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let value = Value::deserialize(deserializer)?;
    let mut best: Option<(usize, Decode<T>)> = None;
    for (shape, decode) in T::ALTERNATIVES {
        if let Some(score) = shape.score(&value)
            && best.is_none_or(|(most, _)| score > most)
        {
            best = Some((score, *decode));
        }
    }
    match best {
        Some((_, decode)) => {
            decode(Looked(value)).map_err(|LookError(error)| D::Error::custom(error))
        }
        None => Ok(T::from_unknown(value)),
    }
}

/// Implements what every choice has in common: `choice!(Shape);`.
#[macro_export]
#[doc(hidden)]
macro_rules! __choice {
    ($name:ident $(,)?) => {
        impl<'de> $crate::__private::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::__private::deserialize_choice(deserializer)
            }
        }
    };
}

/// Lets each content become its variant: `choice_from!(Shape, Text(String), Circle(Circle));`.
#[macro_export]
#[doc(hidden)]
macro_rules! __choice_from {
    ($name:ident, $($variant:ident($content:ty)),* $(,)?) => {$(
        impl ::std::convert::From<$content> for $name {
            fn from(value: $content) -> Self {
                Self::$variant(value.into())
            }
        }
    )*};
}

pub use {__choice as choice, __choice_from as choice_from};

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[derive(Debug, PartialEq)]
    enum Kind {
        Text(String),
        Numbers(Vec<i64>),
        Small(Value),
        Large(Value),
        Unknown(Value),
    }

    impl Choice for Kind {
        const ALTERNATIVES: Alternatives<Self> = &[
            (Shape::Text, |value| value.decode().map(Self::Text)),
            (Shape::List(&Shape::Number), |value| {
                value.decode().map(Self::Numbers)
            }),
            (Shape::Object(&["id"], &[]), |value| {
                value.decode().map(Self::Small)
            }),
            (Shape::Object(&["id"], &["name"]), |value| {
                value.decode().map(Self::Large)
            }),
        ];

        fn from_unknown(value: Value) -> Self {
            Self::Unknown(value)
        }
    }

    fn read(value: Value) -> Result<Kind, serde_json::Error> {
        deserialize(value)
    }

    #[test]
    fn the_json_kind_tells_the_variant() -> Result<(), serde_json::Error> {
        assert_eq!(read(json!("a"))?, Kind::Text("a".into()));
        assert_eq!(read(json!([1, 2]))?, Kind::Numbers(vec![1, 2]));
        assert_eq!(read(json!([]))?, Kind::Numbers(vec![]));
        Ok(())
    }

    #[test]
    fn objects_are_told_apart_by_the_properties_that_they_have() -> Result<(), serde_json::Error> {
        let small = json!({"id": 1, "other": 2});
        let large = json!({"id": 1, "name": null});
        assert_eq!(read(small.clone())?, Kind::Small(small));
        assert_eq!(read(large.clone())?, Kind::Large(large));
        Ok(())
    }

    #[test]
    fn what_looks_like_none_is_kept() -> Result<(), serde_json::Error> {
        for value in [json!(true), json!(["a"]), json!({"name": "a"}), json!(null)] {
            assert_eq!(read(value.clone())?, Kind::Unknown(value));
        }
        Ok(())
    }

    #[test]
    fn a_part_of_a_wrong_kind_is_an_error() {
        assert!(read(json!([1, "a"])).is_err());
    }
}
