//! Listed values: `enum`, `const`, and alternatives that are one value each.

use std::borrow::Cow;

use super::types::JsonTypes;
use super::{Part, Schema};
use crate::document::{Mapping, Node, Value};

/// A listed value, with the name and the description that the document has for it.
#[derive(Clone, Debug)]
pub(crate) struct EnumItem<'d> {
    /// The value. YAML reads `1.10` and `True` without quotes as a number and a boolean. If the declared
    /// type is another one, the value is converted where that is possible, and a text is spelled as the
    /// document spells it.
    pub value: Cow<'d, Value>,
    pub name: Option<&'d str>,
    pub description: Option<&'d str>,
}

/// Keywords that an alternative may have next to its only value.
const NEXT_TO_VALUE: [&str; 6] = [
    "type",
    "title",
    "description",
    "deprecated",
    "default",
    "$comment",
];

/// Alternatives that are one value each.
pub(super) struct Constants<'d> {
    /// The keyword that lists the alternatives.
    pub keyword: &'static str,
    items: Vec<EnumItem<'d>>,
    /// Set if one of the alternatives is the type null.
    has_null: bool,
}

impl<'d> Schema<'d> {
    /// The values that the schema lists. Returns nothing if it lists none.
    pub(crate) fn enumeration(&self) -> Option<Vec<EnumItem<'d>>> {
        if let Some(listed) = self.get("enum") {
            return Some(self.described(listed.items()));
        }
        if let Some(constants) = self.constants() {
            return Some(constants.items);
        }
        let only = self.get_nullable("const")?;
        Some(self.described(std::slice::from_ref(only)))
    }

    /// The values of the keyword `enum` as they are written.
    pub(crate) fn listed_nodes(&self) -> Option<&'d [Node]> {
        match &self.get("enum")?.value {
            Value::Sequence(values) => Some(values),
            _ => None,
        }
    }

    /// The descriptions of listed values by these values: `x-enum-descriptions`.
    pub(crate) fn descriptions_by_value(&self) -> Option<&'d Mapping> {
        self.get("x-enum-descriptions")?.as_mapping()
    }

    /// Returns true if null is one of the listed values.
    pub(super) fn lists_null(&self) -> bool {
        let is_null = |item: &EnumItem<'_>| *item.value == Value::Null;
        self.constants().is_some_and(|constants| constants.has_null)
            || self
                .enumeration()
                .is_some_and(|items| items.iter().any(is_null))
    }

    /// The alternatives, if they are one value each: `oneOf: [{const: a, title: A}, …]`.
    pub(super) fn constants(&self) -> Option<Constants<'d>> {
        if self.get("enum").is_some() {
            return None;
        }
        ["oneOf", "anyOf"]
            .into_iter()
            .find_map(|keyword| constants(keyword, self.get(keyword)?.items()))
    }

    fn described(&self, values: &'d [Node]) -> Vec<EnumItem<'d>> {
        let count = values.len();
        let nulls = values.iter().filter(|value| value.value == Value::Null);
        let without_null = count - nulls.count();
        let list = |keywords: [&str; 2]| {
            let texts = keywords.into_iter().find_map(|keyword| self.get(keyword))?;
            let texts_fit = match &texts.value {
                Value::Sequence(texts) => texts.len() == count || texts.len() == without_null,
                _ => true,
            };
            texts_fit.then_some(texts)
        };
        let names = list(["x-enum-varnames", "x-enumNames"]);
        let descriptions = list(["x-enum-descriptions", "x-enumDescriptions"]);
        let mut position = 0;
        let mut items = Vec::with_capacity(count);
        for (index, value) in values.iter().enumerate() {
            let text = |texts: Option<&'d Node>| {
                let texts = texts?;
                let text = match &texts.value {
                    Value::Sequence(texts) if texts.len() == count => &texts[index],
                    Value::Sequence(texts) => texts.get(position)?,
                    _ => texts.child(
                        value
                            .as_str()
                            .map_or_else(|| Cow::Owned(value.to_json().to_string()), Cow::Borrowed)
                            .as_ref(),
                    )?,
                };
                trimmed(text.as_str()?)
            };
            items.push(EnumItem {
                value: self.converted(value),
                name: text(names),
                description: text(descriptions),
            });
            position += usize::from(value.value != Value::Null);
        }
        items
    }

    /// The value as one of the declared type.
    fn converted(&self, node: &'d Node) -> Cow<'d, Value> {
        let (Part::Whole, Some(ty)) = (self.part, self.declared_type()) else {
            return Cow::Borrowed(&node.value);
        };
        let is = |wanted: JsonTypes| wanted.contains(ty);
        let converted = match &node.value {
            Value::Number(_) | Value::Bool(_) if is(JsonTypes::STRING) => {
                Some(Value::String(self.document.spelling(node)))
            }
            Value::String(text) if is(JsonTypes::NUMBER) => {
                text.trim().parse().ok().map(Value::Number)
            }
            Value::String(text) if is(JsonTypes::BOOLEAN) => {
                text.trim().parse().ok().map(Value::Bool)
            }
            _ => None,
        };
        converted.map_or(Cow::Borrowed(&node.value), Cow::Owned)
    }
}

fn trimmed(text: &str) -> Option<&str> {
    let text = text.trim();
    (!text.is_empty()).then_some(text)
}

fn constants<'d>(keyword: &'static str, members: &'d [Node]) -> Option<Constants<'d>> {
    let is_null = |member: &Node| member.child("type").and_then(Node::as_str) == Some("null");
    let has_null = members.iter().any(is_null);
    let members = members.iter().filter(|member| !is_null(member));
    let items: Option<Vec<EnumItem<'d>>> = members.map(constant).collect();
    let items = items?;
    let first = items.first()?;
    let same_type = |item: &EnumItem<'_>| {
        *item.value == Value::Null
            || std::mem::discriminant(&*item.value) == std::mem::discriminant(&*first.value)
    };
    (items.len() > 1 && items.iter().all(same_type)).then_some(Constants {
        keyword,
        items,
        has_null,
    })
}

/// An alternative that allows one value and says nothing else about it.
fn constant(member: &Node) -> Option<EnumItem<'_>> {
    let mapping = member.as_mapping()?;
    let says_more = |keyword: &String| {
        !matches!(keyword.as_str(), "const" | "enum")
            && !NEXT_TO_VALUE.contains(&keyword.as_str())
            && !keyword.starts_with("x-")
    };
    if mapping.keys().any(says_more) {
        return None;
    }
    let value = match (member.child("const"), member.child("enum")) {
        (Some(value), _) => value,
        (None, Some(listed)) => match listed.items() {
            [only] => only,
            _ => return None,
        },
        (None, None) => return None,
    };
    let text = |keyword| trimmed(member.child(keyword)?.as_str()?);
    matches!(
        value.value,
        Value::String(_) | Value::Number(_) | Value::Null
    )
    .then(|| EnumItem {
        value: Cow::Borrowed(&value.value),
        name: text("title"),
        description: text("description"),
    })
}
