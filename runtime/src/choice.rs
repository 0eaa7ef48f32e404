//! Enums whose variant follows from the value itself: from its JSON type, and from the names in it.

use std::cmp::Reverse;

use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Number, Value};

use super::decode::from_value;

/// The shape of the values of a type in JSON.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// Anything at all.
    Any,
    /// Nothing at all: a property that must be missing.
    Never,
    /// True or false.
    Boolean,
    /// A number without a fraction.
    Integer,
    /// A number.
    Number,
    /// Text.
    Text,
    /// One boolean.
    ThisBoolean(bool),
    /// One number.
    ThisInteger(i64),
    /// One text.
    ThisText(&'static str),
    /// A text, most likely one of these.
    Words(&'static [&'static str]),
    /// A number without a fraction, most likely one of these.
    Integers(&'static [i64]),
    /// A list whose items all have this shape, or are null.
    List(&'static Shape),
    /// An object whose values all have this shape, or are null.
    Map(&'static Shape),
    /// An object that has the properties of the first list, and may have those of the second.
    Object(&'static [&'static str], &'static [&'static str]),
    /// The same, for a type that keeps all further properties.
    Open(&'static [&'static str], &'static [&'static str]),
    /// The same, for a schema that forbids further properties.
    Closed(&'static [&'static str], &'static [&'static str]),
    /// An object of the first shape, some of whose properties have these shapes, or are null.
    With(&'static Shape, &'static [(&'static str, Shape)]),
    /// Any one of several.
    OneOf(&'static [Shape]),
}

/// Measures how well a value fits a shape. The fields are compared in their order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Score {
    /// The number of properties that the shape names.
    named: usize,
    /// The number of those that it requires.
    required: usize,
    /// The number of details that match: types, and words of properties.
    details: usize,
    /// The number of properties that the type would lose.
    lost: Reverse<usize>,
}

impl Score {
    const DETAIL: Self = Self {
        details: 1,
        ..Self::NONE
    };
    const NONE: Self = Self {
        named: 0,
        required: 0,
        details: 0,
        lost: Reverse(0),
    };

    /// Counts all that matches as details, for a value within another one.
    fn within(self) -> usize {
        self.named + self.required + self.details
    }

    fn plus(self, details: usize) -> Self {
        Self {
            details: self.details + details,
            ..self
        }
    }
}

impl Shape {
    /// Measures how well a value fits. Returns nothing if it is not of this shape.
    fn score(&self, value: &Value) -> Option<Score> {
        match (self, value) {
            (Self::Any, _) => Some(Score::NONE),
            (Self::Never, _) => None,
            (Self::Boolean, Value::Bool(_))
            | (Self::Number, Value::Number(_))
            | (Self::Text, Value::String(_)) => Some(Score::DETAIL),
            (Self::Integer, Value::Number(number)) => is_integer(number).then_some(Score::DETAIL),
            (Self::ThisBoolean(this), value) => (value == this).then_some(Score::DETAIL),
            (Self::ThisInteger(this), value) => (value == this).then_some(Score::DETAIL),
            (Self::ThisText(this), value) => (value == this).then_some(Score::DETAIL),
            (Self::Words(words), Value::String(text)) => {
                let is_known = words.contains(&text.as_str());
                Some(Score::DETAIL.plus(is_known.into()))
            }
            (Self::Integers(known), Value::Number(number)) => {
                let is_known = number
                    .as_i64()
                    .is_some_and(|number| known.contains(&number));
                is_integer(number).then(|| Score::DETAIL.plus(is_known.into()))
            }
            (Self::List(item), Value::Array(items)) => item.score_of_all(items),
            (Self::Map(value), Value::Object(object)) => value.score_of_all(object.values()),
            (Self::Object(required, optional), Value::Object(object)) => {
                let score = named(required, optional, object)?;
                let lost = Reverse(object.len() - score.named);
                Some(Score { lost, ..score })
            }
            (Self::Open(required, optional), Value::Object(object)) => {
                named(required, optional, object)
            }
            (Self::Closed(required, optional), Value::Object(object)) => {
                let score = named(required, optional, object)?;
                // A forbidden property weighs more than one that is only lost.
                let unknown = object.len() - score.named;
                let lost = Reverse(unknown + usize::from(unknown > 0));
                Some(Score { lost, ..score })
            }
            (Self::With(whole, properties), Value::Object(object)) => {
                let score = whole.score(value)?;
                let details = properties
                    .iter()
                    .map(|(name, shape)| match object.get(*name) {
                        None | Some(Value::Null) => Some(0),
                        Some(value) => Some(shape.score(value)?.within()),
                    });
                let details: Option<usize> = details.sum();
                Some(score.plus(details?))
            }
            (Self::OneOf(shapes), value) => {
                shapes.iter().filter_map(|shape| shape.score(value)).max()
            }
            _ => None,
        }
    }

    /// Measures how well the values of a list or map fit. The worst one decides.
    fn score_of_all<'v>(&self, values: impl IntoIterator<Item = &'v Value>) -> Option<Score> {
        let values = values.into_iter().filter(|value| !value.is_null());
        let scores: Option<Vec<Score>> = values.map(|value| self.score(value)).collect();
        let worst = scores?.into_iter().min();
        Some(worst.unwrap_or(Score::NONE).plus(1))
    }
}

/// Counts the properties that a shape names. Returns nothing if a required one is missing.
fn named(required: &[&str], optional: &[&str], object: &Map<String, Value>) -> Option<Score> {
    let has = |name: &&&str| object.contains_key(**name);
    if !required.iter().all(|name| has(&name)) {
        return None;
    }
    Some(Score {
        named: required.len() + optional.iter().filter(has).count(),
        required: required.len(),
        details: 1,
        ..Score::NONE
    })
}

/// Returns true for a number without a fraction, such as `1` and `1.0`.
fn is_integer(number: &Number) -> bool {
    number.is_i64() || number.is_u64() || number.as_f64().is_some_and(|value| value.fract() == 0.0)
}

/// An enum whose variant follows from the shape of the value.
pub trait Choice: Sized + 'static {
    /// The shape of each variant, and the function that decodes it.
    const ALTERNATIVES: Alternatives<Self>;

    /// Keeps a value that fits none of them.
    fn from_unknown(value: Value) -> Self;
}

/// The variants of a choice, each with its shape and the function that decodes it.
pub type Alternatives<T> = &'static [(Shape, Decode<T>)];

type Decode<T> = fn(ChoiceValue) -> Result<T, ChoiceError>;

/// A value that fits the shape of a variant.
pub struct ChoiceValue(Value);

impl ChoiceValue {
    /// Decodes it as responses are decoded.
    ///
    /// # Errors
    ///
    /// If a part of it has a wrong JSON kind.
    pub fn decode<T: DeserializeOwned>(self) -> Result<T, ChoiceError> {
        from_value(self.0).map_err(ChoiceError)
    }
}

/// The reason why a value does not fit the type of its variant.
pub struct ChoiceError(serde_json::Error);

/// Reads a value whole, and decodes the variant that it fits best. Of equals it is the first one. If the
/// content does not decode as that, the next best variant is tried.
pub fn deserialize<'de, T: Choice, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let value = Value::deserialize(deserializer)?;
    let mut fitting: Vec<(Score, Decode<T>)> = T::ALTERNATIVES
        .iter()
        .filter_map(|(shape, decode)| Some((shape.score(&value)?, *decode)))
        .collect();
    // Sorting keeps the order of equals.
    fitting.sort_by_key(|(score, _)| Reverse(*score));
    let mut first_error = None;
    let last = fitting.len().saturating_sub(1);
    let mut value = Some(value);
    for (index, (_, decode)) in fitting.into_iter().enumerate() {
        let own = match index == last {
            true => value.take(),
            false => value.clone(),
        };
        match decode(ChoiceValue(own.unwrap_or_default())) {
            Ok(decoded) => return Ok(decoded),
            Err(ChoiceError(error)) => first_error = first_error.or(Some(error)),
        }
    }
    match first_error {
        Some(error) => Err(D::Error::custom(error)),
        None => Ok(T::from_unknown(value.unwrap_or_default())),
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

/// Lets each content become its variant: `choice_from!(Shape, Text(String), Circle(Circle));`. The
/// variant behind `text:`, if there is one, takes a `&str` too.
#[macro_export]
#[doc(hidden)]
macro_rules! __choice_from {
    ($name:ident, text: $text:ident, $($rest:tt)*) => {
        impl ::std::convert::From<&str> for $name {
            fn from(value: &str) -> Self {
                Self::$text(value.into())
            }
        }

        $crate::choice_from!($name, $($rest)*);
    };
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
    use std::collections::BTreeMap;

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

    fn best<'s>(shapes: &'s [Shape], value: &Value) -> Option<&'s Shape> {
        let scored = shapes
            .iter()
            .filter_map(|shape| Some((shape.score(value)?, shape)));
        let best = scored.reduce(|one, other| if other.0 > one.0 { other } else { one });
        best.map(|(_, shape)| shape)
    }

    #[test]
    fn constants_and_types_of_properties_distinguish_objects() {
        let opened = Shape::With(
            &Shape::Object(&["name"], &[]),
            &[("name", Shape::ThisText("opened"))],
        );
        let closed = Shape::With(
            &Shape::Object(&["name"], &["code"]),
            &[("name", Shape::ThisText("closed"))],
        );
        let shapes = [opened, closed];
        let found = |value: Value| best(&shapes, &value).map(|shape| format!("{shape:?}"));
        assert_eq!(
            found(json!({"name": "opened", "code": 1})),
            Some(format!("{opened:?}"))
        );
        assert_eq!(
            found(json!({"name": "closed"})),
            Some(format!("{closed:?}"))
        );
        assert_eq!(found(json!({"name": "moved"})), None);
        assert_eq!(found(json!({"name": null})), Some(format!("{opened:?}")));
    }

    #[test]
    fn the_shape_that_loses_least_fits_best() {
        let shapes = [
            Shape::Object(&[], &["id"]),
            Shape::Closed(&[], &["id"]),
            Shape::Open(&[], &[]),
        ];
        let found = |value: Value| best(&shapes, &value).map(|shape| format!("{shape:?}"));
        assert_eq!(
            found(json!({"id": 1, "x": 2})),
            Some(format!("{:?}", shapes[0]))
        );
        assert_eq!(found(json!({"x": 2})), Some(format!("{:?}", shapes[2])));
        let shapes = [Shape::Closed(&["id"], &[]), Shape::Object(&["id"], &[])];
        let value = json!({"id": 1, "x": 2});
        let best = best(&shapes, &value).map(|shape| format!("{shape:?}"));
        assert_eq!(best, Some(format!("{:?}", shapes[1])));
    }

    #[test]
    fn an_integer_has_no_fraction() {
        for (value, is_integer) in [(json!(1), true), (json!(1.0), true), (json!(5.5), false)] {
            assert_eq!(
                Shape::Integer.score(&value).is_some(),
                is_integer,
                "{value}"
            );
        }
    }

    #[test]
    fn a_property_that_is_never_there_excludes_a_shape() {
        let shape = Shape::With(&Shape::Object(&[], &["id"]), &[("old", Shape::Never)]);
        assert!(shape.score(&json!({"id": 1})).is_some());
        assert!(shape.score(&json!({"id": 1, "old": 2})).is_none());
    }

    #[test]
    fn the_next_best_variant_is_tried() -> Result<(), serde_json::Error> {
        #[derive(Debug, PartialEq)]
        enum Entries {
            Numbers(BTreeMap<String, u8>),
            Texts(BTreeMap<String, String>),
        }
        impl Choice for Entries {
            const ALTERNATIVES: Alternatives<Self> = &[
                (Shape::Open(&["at"], &[]), |value| {
                    value.decode().map(Self::Numbers)
                }),
                (Shape::Open(&[], &[]), |value| {
                    value.decode().map(Self::Texts)
                }),
            ];
            fn from_unknown(_: Value) -> Self {
                Self::Numbers(BTreeMap::new())
            }
        }
        let texts = BTreeMap::from([("at".to_owned(), "here".to_owned())]);
        assert_eq!(
            deserialize::<Entries, _>(json!({"at": "here"}))?,
            Entries::Texts(texts)
        );
        let error = deserialize::<Entries, _>(json!({"at": []})).expect_err("fits none");
        assert!(error.to_string().contains("sequence"), "{error}");
        Ok(())
    }

    #[test]
    fn what_looks_like_none_is_kept() -> Result<(), serde_json::Error> {
        for value in [
            json!(true),
            json!(["a"]),
            json!([1, "a"]),
            json!({"name": "a"}),
            json!(null),
        ] {
            assert_eq!(read(value.clone())?, Kind::Unknown(value));
        }
        Ok(())
    }
}
