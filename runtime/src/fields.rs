//! The fields of a JSON object while it is put together.

use std::borrow::Cow;

use serde::Serialize;

/// Fields by name, as the text in which they are sent.
///
/// Values are written as they arrive, each into its place of that text, so that there is nothing
/// left to copy when the object is complete. Sorted by name, so that a request does not depend on
/// the order in which it was put together.
#[derive(Clone, PartialEq)]
pub(super) struct Fields {
    /// An opening brace, and each field as `"name":value,`.
    text: Vec<u8>,
    /// The fields in the order in which they stand in the text.
    places: Vec<Place>,
}

#[derive(Clone, PartialEq)]
struct Place {
    name: Cow<'static, str>,
    /// How long the field is in the text, with the comma at its end.
    length: usize,
    /// Where in the field its value begins.
    value: usize,
}

impl Fields {
    pub(super) fn new() -> Self {
        // Enough for most requests.
        let mut text = Vec::with_capacity(256);
        text.push(b'{');
        Self {
            text,
            places: Vec::with_capacity(8),
        }
    }

    /// Sets a field in place of one of the same name.
    pub(super) fn set<T: Serialize + ?Sized>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        value: &T,
    ) -> serde_json::Result<()> {
        let name = name.into();
        let begin = self.text.len();
        let value = self.begin(&name).and_then(|at| {
            serde_json::to_writer(&mut self.text, value)?;
            Ok(at)
        });
        match value {
            Ok(value) => {
                self.end(name, begin, value);
                Ok(())
            }
            Err(error) => {
                self.text.truncate(begin);
                Err(error)
            }
        }
    }

    /// Sets a field to what is JSON already.
    pub(super) fn set_json(&mut self, name: String, json: &str) -> serde_json::Result<()> {
        let begin = self.text.len();
        let value = self.begin(&name)?;
        self.text.extend_from_slice(json.as_bytes());
        self.end(name.into(), begin, value);
        Ok(())
    }

    /// Begins a field at the end of the text, and tells where in the field the value begins.
    fn begin(&mut self, name: &str) -> serde_json::Result<usize> {
        let begin = self.text.len();
        serde_json::to_writer(&mut self.text, name)?;
        self.text.push(b':');
        Ok(self.text.len() - begin)
    }

    /// Brings the field that was written last to its place.
    fn end(&mut self, name: Cow<'static, str>, begin: usize, value: usize) {
        self.text.push(b',');
        let length = self.text.len() - begin;
        let place = Place {
            name,
            length,
            value,
        };
        let found = self
            .places
            .binary_search_by(|other| other.name.cmp(&place.name));
        let start = self.start(found.unwrap_or_else(|index| index));
        match found {
            Ok(index) => {
                let old = std::mem::replace(&mut self.places[index], place);
                self.text.drain(start..start + old.length);
            }
            Err(index) => self.places.insert(index, place),
        }
        self.text[start..].rotate_right(length);
    }

    /// Where the field of an index begins.
    fn start(&self, index: usize) -> usize {
        let before = self.places[..index].iter().map(|place| place.length);
        1 + before.sum::<usize>()
    }

    /// The JSON text of a field.
    pub(super) fn get(&self, name: &str) -> Option<&[u8]> {
        let index = self
            .places
            .binary_search_by(|place| (*place.name).cmp(name))
            .ok()?;
        let place = &self.places[index];
        let start = self.start(index);
        self.text.get(start + place.value..start + place.length - 1)
    }

    /// The whole object.
    pub(super) fn finish(mut self) -> Vec<u8> {
        if !self.places.is_empty() {
            // The comma after the last field.
            self.text.pop();
        }
        self.text.push(b'}');
        self.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::{BTreeMap, HashMap};

    fn text(fields: &Fields) -> String {
        String::from_utf8(fields.clone().finish()).expect("JSON is UTF-8")
    }

    #[test]
    fn fields_stand_sorted_and_the_last_one_wins() {
        let mut fields = Fields::new();
        assert_eq!(text(&fields), "{}");
        for (name, value) in [("b", "1"), ("a", "22"), ("c", "333"), ("b", "4444")] {
            fields.set(name, value).expect("a text");
        }
        assert_eq!(text(&fields), r#"{"a":"22","b":"4444","c":"333"}"#);
        fields.set_json("a".to_owned(), "[]").expect("JSON");
        assert_eq!(text(&fields), r#"{"a":[],"b":"4444","c":"333"}"#);
        assert_eq!(fields.get("b"), Some(&br#""4444""#[..]));
        assert_eq!(fields.get("d"), None);
    }

    #[test]
    fn what_does_not_serialise_leaves_nothing_behind() {
        let mut fields = Fields::new();
        fields.set("a", &1).expect("a number");
        let before = fields.clone();
        // It fails in the middle of the object, when some of it is written already.
        fields
            .set("b", &HashMap::from([((1, 2), 3)]))
            .expect_err("keys must be strings");
        assert!(fields == before);
    }

    proptest! {
        #[test]
        fn it_is_the_map_that_was_set(pairs in prop::collection::vec((".{0,3}", any::<i32>()), 0..20)) {
            let mut fields = Fields::new();
            let mut map = BTreeMap::new();
            for (name, value) in pairs {
                fields.set(name.clone(), &value).expect("a number");
                map.insert(name, value);
            }
            prop_assert_eq!(text(&fields), serde_json::to_string(&map).expect("a map"));
            for (name, value) in map {
                let json = value.to_string();
                prop_assert_eq!(fields.get(&name), Some(json.as_bytes()));
            }
        }
    }
}
