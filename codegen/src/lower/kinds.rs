//! Which kinds of JSON a value may be, by what its schema says.

use std::fmt;
use std::ops::{BitAnd, BitOr};

use super::Lowering;
use crate::document::{Node, Value};
use crate::pointer::Pointer;

/// How many schemas are looked at, at most, to tell the kinds of one.
const MAX_STEPS: usize = 500;

/// How deep they may lie in each other.
const MAX_DEPTH: usize = 64;

/// A set of kinds of JSON. Integers are a part of the numbers. Null is left out, since it says
/// nothing of what a value is otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kinds(u8);

impl Kinds {
    pub(super) const NONE: Self = Self(0);
    pub(super) const OBJECT: Self = Self(1);
    pub(super) const ARRAY: Self = Self(1 << 1);
    const STRING: Self = Self(1 << 2);
    const BOOLEAN: Self = Self(1 << 3);
    const INTEGER: Self = Self(1 << 4);
    const NUMBER: Self = Self(Self::INTEGER.0 | 1 << 5);
    pub(super) const ALL: Self = Self((1 << 6) - 1);

    pub(super) fn contains(self, kind: Self) -> bool {
        self & kind == kind
    }

    /// Whether a value can be of one kind only. A number may be whole.
    pub(super) fn is_single(self) -> bool {
        self == Self::NUMBER || self.0.is_power_of_two()
    }

    fn of_word(word: &str) -> Self {
        match word {
            "object" => Self::OBJECT,
            "array" => Self::ARRAY,
            "string" => Self::STRING,
            "boolean" => Self::BOOLEAN,
            "integer" => Self::INTEGER,
            "number" => Self::NUMBER,
            "null" => Self::NONE,
            _ => Self::ALL,
        }
    }

    fn of_value(value: &Value) -> Self {
        match value {
            Value::Null => Self::NONE,
            Value::Bool(_) => Self::BOOLEAN,
            Value::Number(number) if number.is_f64() => Self::NUMBER,
            Value::Number(_) => Self::INTEGER,
            Value::String(_) => Self::STRING,
            Value::Sequence(_) => Self::ARRAY,
            Value::Mapping(_) => Self::OBJECT,
        }
    }

    /// The kinds that the keywords of a schema say, or belong to.
    fn of_keywords(schema: &Node) -> Self {
        let has = |keys: &[&str]| keys.iter().any(|key| schema.child(key).is_some());
        if let Some(word) = schema.child("type").and_then(Node::as_str) {
            return Self::of_word(word);
        }
        if let Some(values) = schema.child("enum") {
            return values
                .items()
                .iter()
                .fold(Self::NONE, |all, value| all | Self::of_value(&value.value));
        }
        if has(&["properties", "additionalProperties"]) {
            Self::OBJECT
        } else if has(&["items"]) {
            Self::ARRAY
        } else if has(&["pattern", "minLength", "maxLength"]) {
            Self::STRING
        } else if has(&["minimum", "maximum", "multipleOf"]) {
            Self::NUMBER
        } else {
            Self::ALL
        }
    }
}

impl fmt::Display for Kinds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const NAMES: [(Kinds, &str); 6] = [
            (Kinds::OBJECT, "an object"),
            (Kinds::ARRAY, "an array"),
            (Kinds::STRING, "a string"),
            (Kinds::BOOLEAN, "a boolean"),
            (Kinds::NUMBER, "a number"),
            (Kinds::INTEGER, "an integer"),
        ];
        let is_number = self.contains(Self::NUMBER);
        let names = NAMES
            .iter()
            .filter(|(kind, _)| self.contains(*kind) && !(is_number && *kind == Self::INTEGER));
        let names: Vec<&str> = names.map(|(_, name)| *name).collect();
        f.write_str(&names.join(" or "))
    }
}

impl BitAnd for Kinds {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
}

impl BitOr for Kinds {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl Lowering<'_> {
    /// The kinds that a value of the schema at a place may be.
    pub(super) fn kinds(&self, at: &Pointer) -> Kinds {
        let mut steps = 0;
        let kinds = self.document.get(at).map_or(Kinds::ALL, |schema| {
            self.kinds_within(schema, &mut steps, 0)
        });
        self.budget.spend(steps, at);
        kinds
    }

    /// Whether a schema says that its values are objects, or that some of them are.
    pub(super) fn is_object(&self, at: &Pointer) -> bool {
        let kinds = self.kinds(at);
        kinds != Kinds::ALL && kinds.contains(Kinds::OBJECT)
    }

    fn kinds_within(&self, schema: &Node, steps: &mut usize, depth: usize) -> Kinds {
        *steps += 1;
        if depth > MAX_DEPTH || *steps > MAX_STEPS {
            return Kinds::ALL;
        }
        if let Some(reference) = schema.child("$ref").and_then(Node::as_str) {
            let target = Pointer::from_reference(reference);
            let target = target.and_then(|target| self.document.get(&target));
            return target.map_or(Kinds::ALL, |target| {
                self.kinds_within(target, steps, depth + 1)
            });
        }
        let mut kinds = Kinds::of_keywords(schema);
        for member in schema.child("allOf").into_iter().flat_map(Node::items) {
            kinds = kinds & self.kinds_within(member, steps, depth + 1);
        }
        for key in ["oneOf", "anyOf"] {
            // A member that says nothing of it, but requires a property perhaps, counts for nothing.
            let members = schema.child(key).into_iter().flat_map(Node::items);
            let any = members
                .map(|member| self.kinds_within(member, steps, depth + 1))
                .filter(|kinds| *kinds != Kinds::ALL)
                .reduce(BitOr::bitor);
            kinds = kinds & any.unwrap_or(Kinds::ALL);
        }
        kinds
    }
}
