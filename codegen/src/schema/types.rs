//! The JSON types of the values that a schema allows.

use std::fmt;
use std::ops::{BitAnd, BitOr};

use super::annotations::PASSWORD;
use super::{Part, Schema};
use crate::document::{Node, Value};

/// A set of JSON types. Integers are a part of the numbers. Null is not one of them, because it says
/// nothing about what a value is otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct JsonTypes(u8);

impl JsonTypes {
    pub(crate) const NONE: Self = Self(0);
    pub(crate) const OBJECT: Self = Self(1);
    pub(crate) const ARRAY: Self = Self(1 << 1);
    pub(crate) const STRING: Self = Self(1 << 2);
    pub(crate) const BOOLEAN: Self = Self(1 << 3);
    pub(crate) const INTEGER: Self = Self(1 << 4);
    pub(crate) const NUMBER: Self = Self(Self::INTEGER.0 | 1 << 5);
    pub(crate) const ALL: Self = Self((1 << 6) - 1);

    pub(crate) fn contains(self, other: Self) -> bool {
        self & other == other
    }

    /// Returns true for one type. An integer is a number.
    pub(crate) fn is_single(self) -> bool {
        self == Self::NUMBER || self.0.is_power_of_two()
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
}

impl fmt::Display for JsonTypes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const NAMES: [(JsonTypes, &str); 6] = [
            (JsonTypes::OBJECT, "an object"),
            (JsonTypes::ARRAY, "an array"),
            (JsonTypes::STRING, "a string"),
            (JsonTypes::BOOLEAN, "a boolean"),
            (JsonTypes::NUMBER, "a number"),
            (JsonTypes::INTEGER, "an integer"),
        ];
        let is_number = self.contains(Self::NUMBER);
        let names = NAMES
            .iter()
            .filter(|(ty, _)| self.contains(*ty) && !(is_number && *ty == Self::INTEGER));
        let names: Vec<&str> = names.map(|(_, name)| *name).collect();
        f.write_str(&names.join(" or "))
    }
}

impl BitAnd for JsonTypes {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
}

impl BitOr for JsonTypes {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// The most schemas that are looked at for the types of one, and how deep they may nest.
const MAX_STEPS: usize = 500;
const MAX_DEPTH: usize = 64;

/// The keywords that limit numbers.
pub(super) const BOUNDS: [&str; 5] = [
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
];

/// The keywords that apply to values of one type only.
const KEYWORDS: [(JsonTypes, &[&str]); 4] = [
    (
        JsonTypes::OBJECT,
        &[
            "properties",
            "required",
            "additionalProperties",
            "patternProperties",
            "unevaluatedProperties",
            "minProperties",
            "maxProperties",
        ],
    ),
    (
        JsonTypes::ARRAY,
        &[
            "items",
            "prefixItems",
            "unevaluatedItems",
            "minItems",
            "maxItems",
            "uniqueItems",
        ],
    ),
    (
        JsonTypes::STRING,
        &["format", "pattern", "minLength", "maxLength"],
    ),
    (JsonTypes::NUMBER, &BOUNDS),
];

/// Returns true for a keyword that applies to values of one type only.
pub(super) fn applies_to_one_type(keyword: &str) -> bool {
    type_of_keyword(keyword).is_some()
}

/// The type to whose values a keyword applies.
pub(crate) fn type_of_keyword(keyword: &str) -> Option<JsonTypes> {
    let mut groups = KEYWORDS.iter();
    let group = groups.find(|(_, keywords)| keywords.contains(&keyword));
    group.map(|(ty, _)| *ty)
}

/// The name of a type in a document. Some documents use the names of programming languages.
fn meant(name: &str) -> Option<Named> {
    use Named::{Null, Type};
    let ty = match name.to_ascii_lowercase().as_str() {
        "null" => return Some(Null),
        "integer" | "int" | "int32" | "int64" | "long" => JsonTypes::INTEGER,
        "number" | "float" | "double" | "decimal" => JsonTypes::NUMBER,
        "boolean" | "bool" => JsonTypes::BOOLEAN,
        "string" | "text" | "str" | "date" | "date-time" | "datetime" | "uuid" | "file" => {
            JsonTypes::STRING
        }
        "array" | "list" => JsonTypes::ARRAY,
        "object" | "map" | "dict" | "hash" => JsonTypes::OBJECT,
        _ => return None,
    };
    Some(Type(ty))
}

/// One entry of the keyword `type`.
enum Named {
    Null,
    Type(JsonTypes),
}

/// The names under the keyword `type`, which is one name or a list of them.
fn names(node: &Node) -> impl Iterator<Item = &str> {
    let declared = node.child("type");
    let list = declared.into_iter().flat_map(Node::items);
    declared
        .and_then(Node::as_str)
        .into_iter()
        .chain(list.filter_map(Node::as_str))
}

/// The declared types in the order of the document, each once and without null.
fn declared(node: &Node) -> Vec<JsonTypes> {
    let mut types: Vec<JsonTypes> = Vec::new();
    for name in names(node) {
        if let Some(Named::Type(ty)) = meant(name)
            && !types.contains(&ty)
        {
            types.push(ty);
        }
    }
    // An integer is a number.
    if types.contains(&JsonTypes::NUMBER) {
        types.retain(|ty| *ty != JsonTypes::INTEGER);
    }
    types
}

/// Returns true for a node whose types are alternatives.
pub(super) fn are_several(node: &Node) -> bool {
    matches!(
        node.child("type").map(|node| &node.value),
        Some(Value::Sequence(_))
    ) && declared(node).len() > 1
        && !tells_by_itself(node)
}

/// Returns true for a node whose alternatives or values say by themselves what types they are.
fn tells_by_itself(node: &Node) -> bool {
    let has = |keyword: &&str| {
        node.child(keyword)
            .is_some_and(|node| node.value != Value::Null)
    };
    ["anyOf", "oneOf", "enum", "$ref"].iter().any(has) || node.child("const").is_some()
}

impl<'d> Schema<'d> {
    /// The names under the keyword `type` as they are written.
    pub(crate) fn type_names(&self) -> Vec<&'d str> {
        names(self.node).collect()
    }

    /// The types that are alternatives of this schema.
    pub(super) fn alternative_types(&self) -> Vec<JsonTypes> {
        match self.part {
            Part::SeveralTypes => declared(self.node),
            _ => Vec::new(),
        }
    }

    /// The type that the schema declares, if it declares one.
    pub(crate) fn declared_type(&self) -> Option<JsonTypes> {
        match self.part {
            Part::Type(ty) => Some(ty),
            Part::Whole | Part::Own => match declared(self.node).as_slice() {
                [] => self.content_format().map(|_| JsonTypes::STRING),
                [one] => Some(*one),
                _ => None,
            },
            _ => None,
        }
    }

    /// The type that the schema declares, or that its keywords apply to.
    pub(crate) fn implied_type(&self) -> Option<JsonTypes> {
        if let Some(declared) = self.declared_type() {
            return Some(declared);
        }
        let has = |keywords: &[&str]| keywords.iter().any(|keyword| self.get(keyword).is_some());
        if self.properties().next().is_some() || self.has_additional() {
            Some(JsonTypes::OBJECT)
        } else if self.items().is_some() {
            Some(JsonTypes::ARRAY)
        } else if has(&["pattern", "minLength", "maxLength"]) {
            Some(JsonTypes::STRING)
        } else if self.has_bounds() {
            Some(JsonTypes::NUMBER)
        } else {
            None
        }
    }

    /// The types that the keywords of the schema allow. Compositions and references count for nothing.
    pub(crate) fn own_types(&self) -> JsonTypes {
        if let Some(declared) = self.declared_type() {
            return declared;
        }
        if self.declares_null_alone() {
            return JsonTypes::NONE;
        }
        if let Some(items) = self.enumeration() {
            let types = items.iter().map(|item| JsonTypes::of_value(&item.value));
            return types.fold(JsonTypes::NONE, BitOr::bitor);
        }
        self.implied_type().unwrap_or(JsonTypes::ALL)
    }

    /// The types of the values that match the schema with its compositions and references. `steps` counts
    /// the schemas that were looked at.
    pub(crate) fn allowed_types(&self, steps: &mut usize) -> JsonTypes {
        self.allowed_within(steps, 0)
    }

    fn allowed_within(&self, steps: &mut usize, depth: usize) -> JsonTypes {
        *steps += 1;
        if depth > MAX_DEPTH || *steps > MAX_STEPS {
            return JsonTypes::ALL;
        }
        if let Some(target) = self.target() {
            return target.map_or(JsonTypes::ALL, |target| {
                target.allowed_within(steps, depth + 1)
            });
        }
        let mut types = self.own_types();
        for member in self.all_of() {
            types = types & member.allowed_within(steps, depth + 1);
            // The members after the last step would count for nothing.
            if *steps > MAX_STEPS {
                break;
            }
        }
        for (members, _) in self.choices() {
            // A member that allows every type only adds conditions, such as a required property.
            let members = members.iter();
            let any = members
                .map(|member| member.allowed_within(steps, depth + 1))
                .filter(|types| *types != JsonTypes::ALL)
                .reduce(BitOr::bitor);
            types = types & any.unwrap_or(JsonTypes::ALL);
        }
        types
    }

    /// Returns true if `null` is the only type that the schema declares.
    pub(super) fn declares_null_alone(&self) -> bool {
        let is_null = |name| matches!(meant(name), Some(Named::Null));
        self.part == Part::Whole && declared(self.node).is_empty() && names(self.node).any(is_null)
    }

    /// Returns true if the schema allows null by `nullable` or as one of its types or values.
    pub(crate) fn is_nullable(&self) -> bool {
        let is_whole = matches!(self.part, Part::Whole | Part::SeveralTypes);
        let lists_null = || names(self.node).any(|name| matches!(meant(name), Some(Named::Null)));
        is_whole && (self.flag("nullable") || lists_null() || self.lists_null())
    }

    /// Returns true if null is the only value that the schema, or the one that it refers to, allows.
    pub(crate) fn is_null(&self) -> bool {
        let Ok(schema) = self.resolve() else {
            return false;
        };
        match schema.enumeration() {
            Some(items) if !items.is_empty() => items.iter().all(|item| *item.value == Value::Null),
            _ => {
                schema.declares_null_alone()
                    || (schema.flag("nullable") && schema.constrains_nothing())
            }
        }
    }

    /// Returns true for a keyword of a node with several types that belongs to one of them.
    pub(super) fn applies_to(&self, keyword: &str, ty: JsonTypes) -> bool {
        let is_number = JsonTypes::NUMBER.contains(ty);
        let mut groups = KEYWORDS.iter();
        let group =
            groups.find(|(group, _)| *group == ty || (is_number && *group == JsonTypes::NUMBER));
        let is_listed = group.is_some_and(|(_, keywords)| keywords.contains(&keyword));
        // A secret is one whatever its type.
        is_listed || (keyword == "format" && is_number && self.node_is_secret())
    }

    /// The keywords with their values that have no effect, because they apply to another type than the
    /// declared one. A format may be that of any type.
    pub(crate) fn idle_keywords(&self) -> impl Iterator<Item = (&'static str, &'d Node)> {
        let declared = self.declared_type();
        let groups = KEYWORDS.iter().filter(move |(group, _)| {
            declared.is_some_and(|ty| !group.contains(ty) && !ty.contains(*group))
        });
        let keywords = groups.flat_map(|(_, keywords)| keywords.iter().copied());
        let keywords = keywords.filter(|keyword| *keyword != "format");
        keywords.filter_map(|keyword| Some((keyword, self.get(keyword)?)))
    }

    fn node_is_secret(&self) -> bool {
        self.node.child("format").and_then(Node::as_str) == Some(PASSWORD)
    }
}
