//! A serializer that adds a property to an object.

use std::fmt::Display;

use serde::Serialize;
use serde::ser::{Error, Impossible, SerializeMap, SerializeStruct, Serializer};

/// Serializes an object with a property `tag`, which replaces one of the same name. The variant of a
/// union and the property cannot disagree then.
///
/// # Errors
///
/// If the value is no object.
pub fn serialize<T, W, S>(
    value: &T,
    tag: &'static str,
    word: &W,
    serializer: S,
) -> Result<S::Ok, S::Error>
where
    T: Serialize + ?Sized,
    W: Serialize + ?Sized,
    S: Serializer,
{
    value.serialize(TagSerializer {
        inner: serializer,
        tag,
        word,
    })
}

struct TagSerializer<'a, S, W: ?Sized> {
    inner: S,
    tag: &'static str,
    word: &'a W,
}

impl<S: Serializer, W: Serialize + ?Sized> TagSerializer<'_, S, W> {
    /// Begins the object. One of its entries may be left out, so that its length is not known.
    fn begin(self) -> Result<Entries<S::SerializeMap>, S::Error> {
        let mut map = self.inner.serialize_map(None)?;
        map.serialize_entry(self.tag, self.word)?;
        Ok(Entries {
            map,
            tag: self.tag,
            is_skipping: false,
        })
    }
}

/// The entries of the object, without those of the property's name.
struct Entries<M> {
    map: M,
    tag: &'static str,
    /// Set while the value belongs to a key that was left out.
    is_skipping: bool,
}

impl<M> Entries<M> {
    fn is_tag<K: Serialize + ?Sized>(&self, key: &K) -> bool {
        serde_json::to_value(key).is_ok_and(|key| key == self.tag)
    }
}

impl<M: SerializeMap> SerializeMap for Entries<M> {
    type Ok = M::Ok;
    type Error = M::Error;

    fn serialize_key<K: Serialize + ?Sized>(&mut self, key: &K) -> Result<(), M::Error> {
        self.is_skipping = self.is_tag(key);
        match self.is_skipping {
            true => Ok(()),
            false => self.map.serialize_key(key),
        }
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), M::Error> {
        match self.is_skipping {
            true => Ok(()),
            false => self.map.serialize_value(value),
        }
    }

    fn serialize_entry<K: Serialize + ?Sized, T: Serialize + ?Sized>(
        &mut self,
        key: &K,
        value: &T,
    ) -> Result<(), M::Error> {
        match self.is_tag(key) {
            true => Ok(()),
            false => self.map.serialize_entry(key, value),
        }
    }

    fn end(self) -> Result<M::Ok, M::Error> {
        self.map.end()
    }
}

impl<M: SerializeMap> SerializeStruct for Entries<M> {
    type Ok = M::Ok;
    type Error = M::Error;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), M::Error> {
        match key == self.tag {
            true => Ok(()),
            false => self.map.serialize_entry(key, value),
        }
    }

    fn end(self) -> Result<M::Ok, M::Error> {
        self.map.end()
    }
}

fn no_object<T, E: Error>(found: impl Display) -> Result<T, E> {
    Err(E::custom(format_args!(
        "a variant of a tagged union is an object, not {found}"
    )))
}

/// Refuses values that are no objects.
macro_rules! refused {
    ($($method:ident($ty:ty) $found:literal;)*) => {
        $(fn $method(self, _: $ty) -> Result<S::Ok, S::Error> {
            no_object($found)
        })*
    };
}

impl<S: Serializer, W: Serialize + ?Sized> Serializer for TagSerializer<'_, S, W> {
    type Ok = S::Ok;
    type Error = S::Error;
    type SerializeSeq = Impossible<S::Ok, S::Error>;
    type SerializeTuple = Impossible<S::Ok, S::Error>;
    type SerializeTupleStruct = Impossible<S::Ok, S::Error>;
    type SerializeTupleVariant = Impossible<S::Ok, S::Error>;
    type SerializeMap = Entries<S::SerializeMap>;
    type SerializeStruct = Entries<S::SerializeMap>;
    type SerializeStructVariant = Impossible<S::Ok, S::Error>;

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, S::Error> {
        self.begin()
    }

    fn serialize_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStruct, S::Error> {
        self.begin()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<S::Ok, S::Error> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<S::Ok, S::Error> {
        value.serialize(self)
    }

    refused! {
        serialize_bool(bool) "a boolean";
        serialize_i8(i8) "a number";
        serialize_i16(i16) "a number";
        serialize_i32(i32) "a number";
        serialize_i64(i64) "a number";
        serialize_u8(u8) "a number";
        serialize_u16(u16) "a number";
        serialize_u32(u32) "a number";
        serialize_u64(u64) "a number";
        serialize_f32(f32) "a number";
        serialize_f64(f64) "a number";
        serialize_char(char) "a text";
        serialize_str(&str) "a text";
        serialize_bytes(&[u8]) "bytes";
        serialize_unit_struct(&'static str) "null";
    }

    fn serialize_none(self) -> Result<S::Ok, S::Error> {
        no_object("null")
    }

    fn serialize_unit(self) -> Result<S::Ok, S::Error> {
        no_object("null")
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<S::Ok, S::Error> {
        no_object(format_args!("`{variant}`"))
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: &T,
    ) -> Result<S::Ok, S::Error> {
        no_object(format_args!("`{variant}`"))
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self::SerializeSeq, S::Error> {
        no_object("a list")
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, S::Error> {
        no_object("a list")
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, S::Error> {
        no_object("a list")
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, S::Error> {
        no_object(format_args!("`{variant}`"))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, S::Error> {
        no_object(format_args!("`{variant}`"))
    }

    fn is_human_readable(&self) -> bool {
        self.inner.is_human_readable()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::json;

    use super::*;

    #[derive(Serialize)]
    struct Circle {
        kind: &'static str,
        radius: f32,
        #[serde(flatten)]
        others: BTreeMap<String, i32>,
    }

    #[derive(Serialize)]
    struct Square {
        side: Option<u8>,
    }

    fn written(value: &impl Serialize, word: &impl Serialize) -> Result<String, serde_json::Error> {
        let mut text = Vec::new();
        serialize(
            value,
            "kind",
            word,
            &mut serde_json::Serializer::new(&mut text),
        )?;
        Ok(String::from_utf8_lossy(&text).into_owned())
    }

    #[test]
    fn an_object_without_the_property_gets_it() -> Result<(), serde_json::Error> {
        let square = Square { side: None };
        assert_eq!(
            written(&square, &"square")?,
            r#"{"kind":"square","side":null}"#
        );
        assert_eq!(written(&json!({}), &true)?, r#"{"kind":true}"#);
        assert_eq!(written(&Some(square), &4)?, r#"{"kind":4,"side":null}"#);
        Ok(())
    }

    #[test]
    fn the_property_of_the_object_is_replaced() -> Result<(), serde_json::Error> {
        let circle = Circle {
            kind: "square",
            radius: 0.1,
            others: BTreeMap::from([("kind".to_owned(), 1), ("more".to_owned(), 2)]),
        };
        let text = written(&circle, &"circle")?;
        assert_eq!(text, r#"{"kind":"circle","radius":0.1,"more":2}"#);
        Ok(())
    }

    #[test]
    fn a_value_that_is_no_object_is_refused() {
        for value in [json!(1), json!("a"), json!([]), json!(null)] {
            let error = written(&value, &"circle").expect_err("no object");
            assert!(error.to_string().starts_with("a variant"), "{error}");
        }
    }
}
