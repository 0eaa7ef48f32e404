//! Enums whose variant follows from a property of the JSON object.

use std::fmt;

use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

use super::decode::from_value;

/// An enum whose variant follows from a property. It keeps values that it does not know.
pub trait TaggedUnion: Sized {
    /// The property.
    const TAG: &'static str;

    /// The variant for a value of the property.
    ///
    /// # Errors
    ///
    /// If the object does not fit the type of its variant.
    fn from_tagged(tag: &str, value: Tagged) -> Result<Self, TagError>;
}

/// A JSON object whose variant is known.
pub struct Tagged(Map<String, Value>);

impl Tagged {
    /// Decodes it as responses are decoded.
    ///
    /// # Errors
    ///
    /// If a known field has a wrong JSON kind.
    pub fn decode<T: DeserializeOwned>(self) -> Result<Box<T>, TagError> {
        from_value(Value::Object(self.0))
            .map(Box::new)
            .map_err(TagError)
    }

    /// Keeps it as it came.
    pub fn into_unlisted(self, tag: &str) -> Unlisted {
        Unlisted {
            tag: tag.into(),
            object: self.0,
        }
    }
}

/// The reason why an object does not fit the type of its variant.
pub struct TagError(serde_json::Error);

/// An object with a variant that this version does not know, as it was received.
#[derive(Clone, PartialEq)]
pub struct Unlisted {
    tag: Box<str>,
    object: Map<String, Value>,
}

impl Unlisted {
    /// The value of the property. Empty if the object has none.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The whole object with that property.
    pub fn object(&self) -> &Map<String, Value> {
        &self.object
    }
}

/// Shows the value of the property alone, because the object may hold what does not belong in logs.
impl fmt::Debug for Unlisted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unlisted")
            .field("tag", &self.tag)
            .finish_non_exhaustive()
    }
}

impl Serialize for Unlisted {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.object.serialize(serializer)
    }
}

/// Reads an object whole, looks at the property, and decodes the variant.
pub fn deserialize<'de, T: TaggedUnion, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let object = Map::<String, Value>::deserialize(deserializer)?;
    let tag = match object.get(T::TAG) {
        Some(Value::String(tag)) => tag.clone(),
        // The object is kept without a variant.
        Some(Value::Null) | None => String::new(),
        // The names of variants are texts, whatever the property is.
        Some(tag @ (Value::Number(_) | Value::Bool(_))) => tag.to_string(),
        Some(_) => {
            return Err(D::Error::custom(format_args!(
                "`{}` is neither text nor a number",
                T::TAG
            )));
        }
    };
    T::from_tagged(&tag, Tagged(object)).map_err(|TagError(error)| D::Error::custom(error))
}

/// A value of the property that distinguishes variants, as generated code writes it.
pub trait Word: Serialize {
    /// Returns true if a text is this value.
    fn is(&self, text: &str) -> bool;
}

impl Word for &str {
    fn is(&self, text: &str) -> bool {
        *self == text
    }
}

impl Word for i64 {
    fn is(&self, text: &str) -> bool {
        text.parse() == Ok(*self)
    }
}

impl Word for bool {
    fn is(&self, text: &str) -> bool {
        text.parse() == Ok(*self)
    }
}

/// Implements what every tagged union has in common, by the values of the property:
/// `tagged_union!(Shape: Deserialize + Serialize, "kind", Circle = "circle", Square = "square");`.
///
/// When a value is sent, its variant decides about the property. A variant that follows `in` is a union
/// by the same property, and writes it itself.
#[macro_export]
#[doc(hidden)]
macro_rules! __tagged_union {
    ($name:ident: Deserialize + Serialize, $($rest:tt)*) => {
        $crate::tagged_union!($name: Deserialize, $($rest)*);
        $crate::tagged_union!($name: Serialize, $($rest)*);
    };
    ($name:ident: Deserialize, $tag:literal $(, $variant:ident $sign:tt $word:literal)* $(,)?) => {
        impl $crate::TaggedUnion for $name {
            const TAG: &'static str = $tag;

            fn from_tagged(
                tag: &str,
                value: $crate::Tagged,
            ) -> ::std::result::Result<Self, $crate::TagError> {
                $(
                    if $crate::__private::Word::is(&$word, tag) {
                        return value.decode().map(Self::$variant);
                    }
                )*
                ::std::result::Result::Ok(Self::Unknown(value.into_unlisted(tag)))
            }
        }

        impl<'de> $crate::__private::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::__private::deserialize_tagged(deserializer)
            }
        }
    };
    ($name:ident: Serialize, $tag:literal $(, $variant:ident $sign:tt $word:literal)* $(,)?) => {
        impl $crate::__private::Serialize for $name {
            fn serialize<S: $crate::__private::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => {
                        $crate::tagged_union!(@ $sign value, $tag, $word, serializer)
                    })*
                    Self::Unknown(value) => value.serialize(serializer),
                }
            }
        }
    };
    (@ = $value:expr, $tag:literal, $word:literal, $serializer:expr) => {
        $crate::__private::serialize_tagged($value, $tag, &$word, $serializer)
    };
    (@ in $value:expr, $tag:literal, $word:literal, $serializer:expr) => {
        $value.serialize($serializer)
    };
}

pub use __tagged_union as tagged_union;

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[derive(Debug, PartialEq, Deserialize)]
    struct Circle {
        radius: f64,
    }

    #[derive(Debug, PartialEq)]
    enum Shape {
        Circle(Box<Circle>),
        Unknown(Unlisted),
    }

    impl TaggedUnion for Shape {
        const TAG: &'static str = "kind";

        fn from_tagged(tag: &str, value: Tagged) -> Result<Self, TagError> {
            match tag {
                "circle" => value.decode().map(Self::Circle),
                _ => Ok(Self::Unknown(value.into_unlisted(tag))),
            }
        }
    }

    #[test]
    fn the_kind_tells_the_variant() {
        let read = deserialize::<Shape, _>(json!({"kind": "circle", "radius": 2.5}));
        let circle = Circle { radius: 2.5 };
        assert_eq!(read.expect("a circle"), Shape::Circle(Box::new(circle)));
    }

    #[test]
    fn what_does_not_tell_its_kind_is_kept() {
        for object in [json!({"side": 2}), json!({"kind": null, "side": 2})] {
            let Ok(Shape::Unknown(kept)) = deserialize(&object) else {
                panic!("{object} is lost");
            };
            assert_eq!(kept.tag(), "");
            assert_eq!(Value::Object(kept.object().clone()), object);
        }
    }

    #[test]
    fn a_kind_that_is_no_text_is_refused() {
        for kind in [json!(["circle"]), json!({})] {
            let error = deserialize::<Shape, _>(json!({"kind": kind})).expect_err("no kind");
            assert_eq!(error.to_string(), "`kind` is neither text nor a number");
        }
    }

    #[test]
    fn a_number_or_a_truth_value_is_read_as_it_is_written() {
        for (kind, tag) in [(json!(1), "1"), (json!(true), "true")] {
            let Ok(Shape::Unknown(kept)) = deserialize(json!({"kind": kind})) else {
                panic!("{kind} is lost");
            };
            assert_eq!(kept.tag(), tag);
        }
    }
}
