//! Structs as tables of their fields, which one piece of code reads for all of them.
//!
//! serde's derive writes that code for every struct anew. For some hundred generated structs this is most of what the
//! compiler has to check, and most of what ends up in a program. Here a struct has a table of names and a function that
//! reads the value of a numbered field into its place; the rest is done once.
//!
//! A struct with further properties has a map of them besides. serde's `flatten` would buffer the whole object and decode
//! it by the rules of serde alone, where a null is an error and a failure has no place.

use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::Timestamp;
use super::timestamp::OptionalDate;

/// A struct whose fields have numbers. Implemented by the derive macro.
pub trait Struct: Default {
    /// What it is called in messages.
    const NAME: &'static str;

    /// The names of the fields, each at its number.
    const FIELDS: &'static [&'static str];

    /// Reads the value of a field into its place, and skips it if there is no field of that number.
    ///
    /// # Errors
    ///
    /// If the value is none of the type of the field.
    fn read<'de, V: FieldValue<'de>>(&mut self, field: usize, value: V) -> Result<(), V::Error>;
}

/// A struct that keeps the properties without a field in a map. Implemented by the derive macro.
pub trait OpenStruct: Struct {
    /// Reads the value of a property without a field into the map.
    ///
    /// # Errors
    ///
    /// If the value is none of the type of the map's values.
    fn read_further<'de, A: MapAccess<'de>>(
        &mut self,
        name: String,
        object: &mut A,
    ) -> Result<(), A::Error>;
}

/// The value of a field, about to be read.
pub trait FieldValue<'de>: Sized {
    /// Why reading failed.
    type Error;

    /// Reads it into its place.
    ///
    /// # Errors
    ///
    /// If the value is none of the type.
    fn read<T: Deserialize<'de>>(self, place: &mut T) -> Result<(), Self::Error>;

    /// Reads a date that may be missing. Many servers write an empty text for a missing one.
    ///
    /// # Errors
    ///
    /// If the value is no date.
    fn read_date(self, place: &mut Option<Timestamp>) -> Result<(), Self::Error> {
        let mut date = OptionalDate(*place);
        self.read(&mut date)?;
        *place = date.0;
        Ok(())
    }

    /// Reads past it.
    ///
    /// # Errors
    ///
    /// If it cannot be read at all.
    fn skip(self) -> Result<(), Self::Error>;
}

/// Reads a struct of an object. A field that is missing keeps its default, one that is there twice has the last value,
/// and what is unknown is skipped.
pub fn deserialize<'de, T: Struct, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut object = T::default();
    deserializer.deserialize_struct(T::NAME, T::FIELDS, Object(&mut object))?;
    Ok(object)
}

/// Reads a struct with further properties of an object, as [`deserialize`] reads one without.
pub fn deserialize_open<'de, T: OpenStruct, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let mut object = T::default();
    deserializer.deserialize_map(OpenObject(&mut object))?;
    Ok(object)
}

/// A struct that is read into where it is: large ones that are handed from function to function are large code too.
struct Object<'a, T>(&'a mut T);

impl<'de, T: Struct> Visitor<'de> for Object<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "struct {}", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let fields = T::FIELDS;
        let mut next = 0;
        while let Some(field) = map.next_key_seed(Name::of(fields, next))? {
            self.0.read(field, Entry(&mut map))?;
            next = field + 1;
        }
        Ok(())
    }

    // Formats other than JSON may write a struct as a list.
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        for field in 0..T::FIELDS.len() {
            let mut is_over = false;
            let element = Element {
                list: &mut list,
                is_over: &mut is_over,
            };
            self.0.read(field, element)?;
            if is_over {
                break;
            }
        }
        Ok(())
    }
}

/// A struct with further properties. They have names alone, so that a list cannot stand for it.
struct OpenObject<'a, T>(&'a mut T);

impl<'de, T: OpenStruct> Visitor<'de> for OpenObject<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "struct {}", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let fields = T::FIELDS;
        let mut next = 0;
        let mut unknown = None;
        while let Some(field) = map.next_key_seed(Name {
            unknown: Some(&mut unknown),
            ..Name::of(fields, next)
        })? {
            match unknown.take() {
                Some(name) => self.0.read_further(name, &mut map)?,
                None => {
                    self.0.read(field, Entry(&mut map))?;
                    next = field + 1;
                }
            }
        }
        Ok(())
    }
}

/// The name of a field, read as its number.
struct Name<'a> {
    fields: &'static [&'static str],
    /// The number to look at first: servers mostly send the fields in one and the same order.
    next: usize,
    /// Keeps a name that no field has.
    unknown: Option<&'a mut Option<String>>,
}

impl Name<'_> {
    fn of(fields: &'static [&'static str], next: usize) -> Self {
        let unknown = None;
        Self {
            fields,
            next,
            unknown,
        }
    }
}

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("field identifier")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<usize, E> {
        let number = number(self.fields, self.next, name);
        if let Some(unknown) = self.unknown
            && number == self.fields.len()
        {
            *unknown = Some(name.to_owned());
        }
        Ok(number)
    }
}

/// The number of a field; that of none if there is no field of that name.
fn number(fields: &[&str], next: usize, name: &str) -> usize {
    // What is missing is passed over, so that the next one there is not far.
    let (before, after) = fields.split_at(next.min(fields.len()));
    let is_named = |field: &&str| *field == name;
    let found = after.iter().position(is_named).map(|found| next + found);
    let found = found.or_else(|| before.iter().position(is_named));
    found.unwrap_or(fields.len())
}

/// Where a value is read into.
struct Place<'a, T>(&'a mut T);

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for Place<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        *self.0 = T::deserialize(deserializer)?;
        Ok(())
    }
}

/// The value of an entry of an object.
struct Entry<'a, A>(&'a mut A);

impl<'de, A: MapAccess<'de>> FieldValue<'de> for Entry<'_, A> {
    type Error = A::Error;

    fn read<T: Deserialize<'de>>(self, place: &mut T) -> Result<(), A::Error> {
        self.0.next_value_seed(Place(place))
    }

    fn skip(self) -> Result<(), A::Error> {
        self.0.next_value::<IgnoredAny>()?;
        Ok(())
    }
}

/// An element of a list that stands for an object.
struct Element<'a, A> {
    list: &'a mut A,
    /// Whether there was no element any more.
    is_over: &'a mut bool,
}

impl<'de, A: SeqAccess<'de>> FieldValue<'de> for Element<'_, A> {
    type Error = A::Error;

    fn read<T: Deserialize<'de>>(self, place: &mut T) -> Result<(), A::Error> {
        *self.is_over = self.list.next_element_seed(Place(place))?.is_none();
        Ok(())
    }

    fn skip(self) -> Result<(), A::Error> {
        *self.is_over = self.list.next_element::<IgnoredAny>()?.is_none();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Serialize;
    use serde_json::{Value, json};

    use crate as runtime;
    use runtime::from_slice;

    #[derive(Debug, Default, PartialEq, runtime::Deserialize, Serialize)]
    struct Pet {
        name: String,
        #[serde(rename = "kind-of")]
        kind: Option<String>,
        r#type: i32,
        #[serde(alias = "offspring", skip_serializing_if = "Vec::is_empty")]
        young: Vec<Pet>,
    }

    fn read(value: &Value) -> Result<Pet, serde_json::Error> {
        serde_json::from_str(&value.to_string())
    }

    fn pet(name: &str) -> Pet {
        Pet {
            name: name.to_owned(),
            ..Pet::default()
        }
    }

    #[test]
    fn fields_are_found_by_their_names_in_any_order() {
        let value = json!({"type": 3, "name": "Rex", "kind-of": "dog", "young": [{"name": "Max"}]});
        let rex = Pet {
            name: "Rex".to_owned(),
            kind: Some("dog".to_owned()),
            r#type: 3,
            young: vec![pet("Max")],
        };
        assert_eq!(read(&value).ok(), Some(rex));
        // The same from a tree, which sorts them otherwise.
        assert_eq!(
            serde_json::from_value(value.clone()).ok(),
            read(&value).ok()
        );
        let turned = r#"{"young":[{"name":"Max"}],"type":3,"kind-of":"dog","name":"Rex"}"#;
        assert_eq!(serde_json::from_str(turned).ok(), read(&value).ok());
    }

    #[test]
    fn another_name_is_as_good() {
        let mother = read(&json!({"offspring": [{}, {}]})).expect("a pet");
        assert_eq!(mother.young, [Pet::default(), Pet::default()]);
    }

    #[test]
    fn what_is_missing_or_unknown_is_no_error() {
        assert_eq!(read(&json!({})).ok(), Some(Pet::default()));
        let value = json!({"kind": "dog", "name": "Rex", "owner": {"name": [null, "Jo"]}});
        assert_eq!(read(&value).ok(), Some(pet("Rex")));
    }

    #[derive(Debug, Default, PartialEq, runtime::Deserialize, Serialize)]
    struct Labels {
        name: String,
        #[serde(flatten)]
        rest: BTreeMap<String, i32>,
    }

    #[test]
    fn further_properties_are_kept_beside_the_fields() {
        let value = json!({"b": 2, "name": "Rex", "a": 1});
        let labels: Labels = serde_json::from_value(value.clone()).expect("labels");
        assert_eq!(labels.name, "Rex");
        let rest = [("a".to_owned(), 1), ("b".to_owned(), 2)];
        assert_eq!(labels.rest, BTreeMap::from(rest));
        assert_eq!(serde_json::to_value(&labels).ok(), Some(value));
    }

    #[test]
    fn further_properties_are_decoded_as_tolerantly_as_fields() {
        let labels: Labels = from_slice(br#"{"a": null, "name": null, "b": 2.0}"#).expect("labels");
        let rest = [("a".to_owned(), 0), ("b".to_owned(), 2)];
        assert_eq!(labels.rest, BTreeMap::from(rest));
    }

    #[test]
    fn a_further_property_of_a_wrong_kind_fails_in_its_place() {
        let error = from_slice::<Vec<Labels>>(br#"[{"name": "Rex", "a": 1, "b/c": []}]"#);
        let error = error.expect_err("not a number");
        assert_eq!(error.path(), Some("/0/b~1c"));
        assert!(from_slice::<Labels>(b"[1]").is_err());
    }

    #[derive(Debug, Default, PartialEq, runtime::Deserialize)]
    struct Dates {
        at: runtime::Timestamp,
        until: Option<runtime::Timestamp>,
    }

    #[test]
    fn an_empty_text_is_no_date_where_none_is_needed() {
        let set = br#"{"at": "1970-01-01T00:00:01Z", "until": "1970-01-01T00:00:01Z"}"#;
        let set: Dates = from_slice(set).expect("dates");
        assert_eq!(set.until, Some(set.at));
        for until in ["\"\"", "null"] {
            let text = format!(r#"{{"at": "1970-01-01T00:00:01Z", "until": {until}}}"#);
            let dates: Dates = from_slice(text.as_bytes()).expect("dates");
            assert_eq!((dates.at, dates.until), (set.at, None), "{until}");
        }
        for (text, path) in [
            (r#"{"until": "later"}"#, "/until"),
            (r#"{"until": " "}"#, "/until"),
            (r#"{"at": ""}"#, "/at"),
        ] {
            let error = from_slice::<Dates>(text.as_bytes()).expect_err("not a date");
            assert_eq!(error.path(), Some(path), "{text}");
        }
    }

    #[test]
    fn of_two_values_the_last_one_counts() {
        let twice = r#"{"name":"Rex","young":[{}],"name":"Max","young":[]}"#;
        assert_eq!(serde_json::from_str(twice).ok(), Some(pet("Max")));
    }

    #[test]
    fn a_list_has_the_fields_in_order() {
        let rex = read(&json!(["Rex", null, 3])).expect("a pet");
        assert_eq!((rex.name.as_str(), rex.r#type), ("Rex", 3));
        assert_eq!(read(&json!([])).ok(), Some(Pet::default()));
        // One element more than there are fields.
        assert!(read(&json!(["Rex", null, 3, [], [], 6])).is_err());
    }

    #[test]
    fn a_wrong_kind_is_an_error_that_says_what_is_expected() {
        for (value, message) in [
            (
                json!("Rex"),
                "invalid type: string \"Rex\", expected struct Pet",
            ),
            (
                json!({"young": [1]}),
                "invalid type: integer `1`, expected struct Pet",
            ),
            (
                json!({"name": 1}),
                "invalid type: integer `1`, expected a string",
            ),
        ] {
            let error = read(&value).expect_err("not a pet").to_string();
            assert!(error.starts_with(message), "{error}");
        }
    }

    #[test]
    fn what_is_written_is_read() {
        let rex = read(&json!({"name": "Rex", "kind-of": "dog", "young": [{"type": 1}]}));
        let rex = rex.expect("a pet");
        let text = serde_json::to_string(&rex).expect("JSON");
        assert_eq!(serde_json::from_str(&text).ok(), Some(rex));
    }
}
