//! The walk over the document, object by object, beside the grammar.

use super::grammar::{self, Field, Kind, Need, Object, Others, Shape, Version};
use super::path::Path;
use super::{Validator, rules, spelling};
use crate::diagnostic::{Code, Severity};
use crate::document::{Mapping, Node, Value};
use crate::schema::has_keywords_next_to_reference;

impl<'d> Validator<'d> {
    /// Walks over everything that is reached from the root, by keys and by references.
    pub(super) fn walk(&mut self) {
        let root = self.document.root();
        self.object(root, &grammar::DOCUMENT, &Path::Root);
        while let Some(open) = self.references.next() {
            self.is_aside = open.is_aside;
            self.object(open.node, open.object, &Path::At(&open.pointer));
        }
        self.is_aside = false;
    }

    fn value(&mut self, node: &'d Node, shape: &'static Shape, at: &Path<'_>) {
        match (shape, &node.value) {
            (Shape::Anything, _)
            | (Shape::Text | Shape::Label, Value::String(_))
            | (Shape::Boolean, Value::Bool(_))
            | (Shape::Number, Value::Number(_)) => {}
            (Shape::Label, Value::Number(_)) => {
                let message = format!("{} is a number where a text belongs", at.last());
                self.warning(Code::WrongType, at, message, "put it in quotes");
            }
            (Shape::Count, Value::Number(number)) if is_count(number) => {}
            (Shape::Words(words), Value::String(word)) if words.contains(&word.as_str()) => {}
            (Shape::Words(words), Value::String(word)) => self.unknown_word(word, words, at),
            (Shape::List(shape), Value::Sequence(items)) => {
                for (index, item) in items.iter().enumerate() {
                    self.value(item, shape, &at.index(index));
                }
            }
            (Shape::Map(shape), Value::Mapping(entries)) => {
                for (key, entry) in entries {
                    self.value(&entry.value, shape, &at.key(key));
                }
            }
            (Shape::Object(object), _) => self.object(node, object, at),
            (Shape::Either(one, other), _) => {
                let fits = if one.accepts(&node.value) { one } else { other };
                self.value(node, fits, at);
            }
            _ => self.wrong_type(node, shape, at),
        }
    }

    fn wrong_type(&mut self, node: &Node, shape: &Shape, at: &Path<'_>) {
        let message = format!("{} is {}, not {}", at.last(), node.kind(), shape.name());
        self.unreadable(Code::WrongType, at, message, shape.hint());
    }

    fn unknown_word(&mut self, word: &str, words: &[&str], at: &Path<'_>) {
        let message = format!("{} cannot be `{word}`", at.last());
        let hint = match spelling::meant(word, words.iter().copied()) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("write one of {}", listed(words)),
        };
        self.unreadable(Code::UnknownValue, at, message, &hint);
    }

    pub(super) fn object(&mut self, node: &'d Node, object: &'static Object, at: &Path<'_>) {
        // In JSON Schema, `true` is a schema that takes everything and `false` one that takes nothing.
        let takes_boolean = object.is_schema() && self.version != Version::V30;
        if takes_boolean && matches!(node.value, Value::Bool(_)) {
            return;
        }
        let Some(mapping) = node.as_mapping() else {
            let shape = Shape::Object(object);
            return self.wrong_type(node, &shape, at);
        };
        if !self.references.see(node, object, self.is_aside) {
            return;
        }
        if let Some(reference) = mapping.get("$ref").filter(|_| object.is_referable()) {
            self.reference(&reference.value, object, at);
            let has_more = object.is_schema() && has_keywords_next_to_reference(node);
            if !object.keeps_siblings(self.version) && !has_more {
                return;
            }
        }
        for (key, entry) in mapping {
            self.entry(key, &entry.value, mapping, object, at);
        }
        for field in object.fields {
            let is_missing = field.need != Need::Optional && !mapping.contains_key(field.key);
            if is_missing && field.is_of(self.version) {
                self.missing(field, object, at);
            }
        }
        rules::object(self, node, object, at);
    }

    /// Checks the value of a key: a field, an entry, an extension, or a key that OpenAPI does not know.
    fn entry(
        &mut self,
        key: &'d str,
        value: &'d Node,
        mapping: &Mapping,
        object: &'static Object,
        at: &Path<'_>,
    ) {
        let at = at.key(key);
        let mut fields = object.fields.iter();
        let field = fields.find(|field| field.key == key && field.is_of(self.version));
        match (field, &object.others) {
            (Some(field), _) => self.field(value, field, object, &at),
            (None, _) if key == "$ref" && object.is_referable() => {}
            (None, _) if key.starts_with("x-") => self.extension(key, object, &at),
            (None, Others::Entries(shape)) => self.value(value, shape, &at),
            (None, Others::None) => self.unknown_key(key, mapping, object, &at),
        }
    }

    fn field(&mut self, value: &'d Node, field: &'static Field, object: &Object, at: &Path<'_>) {
        let was_aside = self.is_aside;
        self.is_aside |= field.is_aside;
        if value.value == Value::Null && !matches!(field.shape, Shape::Anything) {
            self.empty(field, object, at);
        } else if let Some((message, hint)) = self.of_another_version(field.key, value) {
            self.warning(Code::WrongType, at, message, &hint);
        } else {
            self.value(value, &field.shape, at);
        }
        self.is_aside = was_aside;
    }

    /// The message and the hint for a limit in the form of the other version, which is read as it is
    /// meant.
    fn of_another_version(&self, key: &str, value: &Node) -> Option<(String, String)> {
        let limit = match key {
            "exclusiveMinimum" => "minimum",
            "exclusiveMaximum" => "maximum",
            _ => return None,
        };
        match (self.version, &value.value) {
            (Version::V31, Value::Bool(_)) => Some((
                format!("`{key}` is a boolean in OpenAPI 3.0, and a number from 3.1 on"),
                format!(
                    "this is the 3.0 form; in 3.1 write the limit itself in place of `{limit}`"
                ),
            )),
            (Version::V30, Value::Number(number)) => Some((
                format!("`{key}` is a number from OpenAPI 3.1 on, and a boolean in 3.0"),
                format!("this is the 3.1 form; in 3.0 write `{limit}: {number}` and `{key}: true`"),
            )),
            _ => None,
        }
    }

    fn missing(&mut self, field: &Field, object: &Object, at: &Path<'_>) {
        let message = format!("{} has no `{}`", object.name, field.key);
        let hint = format!("add `{}: …`", field.key);
        match field.need {
            Need::Required => self.unreadable(Code::MissingKey, at, message, &hint),
            _ => self.warning(Code::MissingKey, at, message, &hint),
        }
    }

    /// A key without anything behind it is easily left behind in YAML.
    fn empty(&mut self, field: &Field, object: &Object, at: &Path<'_>) {
        let message = format!("`{}` of {} is null", field.key, object.name);
        let hint = "give it a value, or remove the key";
        match field.need {
            Need::Required => self.unreadable(Code::WrongType, at, message, hint),
            _ => self.warning(Code::WrongType, at, message, hint),
        }
    }

    fn unknown_key(&mut self, key: &str, mapping: &Mapping, object: &Object, at: &Path<'_>) {
        let missing = object
            .fields
            .iter()
            .filter(|field| field.is_of(self.version));
        let missing = missing.map(|field| field.key);
        let missing = missing.filter(|known| !mapping.contains_key(*known));
        let message = format!("`{key}` is no key of {}", object.name);
        if let Some(meant) = spelling::meant(key, missing) {
            let hint = format!("did you mean `{meant}`?");
            return self.warning(Code::UnknownKey, at, message, &hint);
        }
        // JSON Schema, and so OpenAPI 3.1, lets anybody add keywords.
        if object.is_schema() && self.version != Version::V30 {
            return;
        }
        if object.kind == Kind::Components {
            let hint = "move its entries to a section that OpenAPI has, such as `schemas`";
            return self.warning(Code::UnknownKey, at, message, hint);
        }
        let hint = "remove it, or let it begin with `x-` if it is meant for other tools";
        self.complain(Severity::Note, Code::UnknownKey, at, message, hint);
    }
}

fn is_count(number: &serde_json::Number) -> bool {
    number.is_u64()
}

fn listed(words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    words.join(", ")
}
