//! Keywords of objects and lists.

use std::collections::HashSet;

use super::{Part, Schema};
use crate::document::{Entry, Node, Value};

/// Patterns that every name matches.
const MATCH_ALL: [&str; 10] = [
    "", "^", ".*", ".+", "^.*", "^.+", "^.*$", "^.+$", "^(.*)$", "^(.+)$",
];

/// The properties of an object that have no name in the schema.
#[derive(Clone, Debug)]
pub(crate) enum Additional<'d> {
    /// The schema says nothing about them, and so allows them.
    Unspecified,
    /// The schema allows any value.
    Any,
    /// The schema allows no further properties.
    Never,
    /// Every further property matches this schema.
    Schema(Schema<'d>),
}

impl<'d> Schema<'d> {
    /// The named properties in the order of the document.
    pub(crate) fn properties(&self) -> impl Iterator<Item = (&'d str, Self)> {
        let at = self.pointer.child("properties");
        let properties = self.get("properties").and_then(Node::as_mapping);
        let schema = self.clone();
        properties.into_iter().flatten().map(move |(name, entry)| {
            let property = schema.inner(&entry.value, at.child(name));
            (name.as_str(), property)
        })
    }

    /// The property with a name.
    pub(crate) fn property(&self, name: &str) -> Option<Self> {
        let node = self.get("properties")?.child(name)?;
        Some(self.inner(node, self.pointer.child("properties").child(name)))
    }

    /// The names of the properties that an object must have.
    pub(crate) fn required(&self) -> Vec<&'d str> {
        let names = self.get("required").into_iter().flat_map(Node::items);
        names.filter_map(Node::as_str).collect()
    }

    /// The property that must be missing: `not: {required: [name]}`.
    pub(crate) fn forbidden(&self) -> Option<&'d str> {
        let not = self.get("not")?;
        let mut keywords = not.as_mapping()?.keys();
        let is_alone =
            keywords.all(|keyword| keyword == "required" || super::is_annotation(keyword));
        match not.child("required").map(Node::items) {
            Some([name]) if is_alone => name.as_str(),
            _ => None,
        }
    }

    /// The properties that have no name in the schema. Those by pattern are among them. They have the
    /// types of the patterns only if every name matches one.
    pub(crate) fn additional(&self) -> Additional<'d> {
        let every_name_matches = self
            .patterns()
            .any(|(pattern, _)| MATCH_ALL.contains(&pattern.as_str()));
        match self.other_properties().map(|(_, node)| &node.value) {
            Some(Value::Bool(false) | Value::Mapping(_)) => {}
            _ if every_name_matches => {}
            None if !self.has_patterns() => return Additional::Unspecified,
            _ => return Additional::Any,
        }
        match self.further_properties().as_slice() {
            [] => Additional::Never,
            [one] => Additional::Schema(one.clone()),
            _ => {
                let at = self.pointer.child("patternProperties");
                Additional::Schema(self.virtual_member(at, Part::FurtherProperties))
            }
        }
    }

    /// Returns true if the schema has a keyword about further properties.
    pub(super) fn has_additional(&self) -> bool {
        self.has_patterns() || self.other_properties().is_some()
    }

    /// Returns true if the schema describes properties by patterns of their names.
    pub(crate) fn has_patterns(&self) -> bool {
        self.patterns().next().is_some()
    }

    fn patterns(&self) -> impl Iterator<Item = (&'d String, &'d Entry)> + use<'d> {
        let patterns = self.get("patternProperties").and_then(Node::as_mapping);
        patterns.into_iter().flatten()
    }

    /// The keyword about the properties that no other keyword describes, and its value. In a composition,
    /// `unevaluatedProperties: false` allows the properties of the members.
    fn other_properties(&self) -> Option<(&'static str, &'d Node)> {
        if let Some(own) = self.get("additionalProperties") {
            return Some(("additionalProperties", own));
        }
        let rest = self.get("unevaluatedProperties")?;
        let is_composed = || {
            let is_listed = |(members, _): &(Vec<Self>, _)| !members.is_empty();
            self.all_of().next().is_some() || self.choices().iter().any(is_listed)
        };
        let is_known = rest.value != Value::Bool(false) || !is_composed();
        is_known.then_some(("unevaluatedProperties", rest))
    }

    /// The schemas of the properties by pattern, and of those that no other keyword describes.
    pub(super) fn further_properties(&self) -> Vec<Self> {
        let at = self.pointer.child("patternProperties");
        let patterns = self.patterns();
        let patterns = patterns.map(|(name, entry)| self.inner(&entry.value, at.child(name)));
        let others = self.other_properties();
        let others = others.map(|(keyword, node)| self.inner(node, self.pointer.child(keyword)));
        let mut known = HashSet::new();
        patterns
            .chain(others)
            .filter(|schema| !schema.is_never())
            .filter(|schema| known.insert(schema.node.to_json().to_string()))
            .collect()
    }

    /// The schema of the items of a list. Those of a tuple match the schema of any of its positions.
    pub(crate) fn items(&self) -> Option<Self> {
        if let Some(keyword) = self.tuple_keyword() {
            return Some(match self.tuple_items().as_slice() {
                [one] => one.clone(),
                _ => self.virtual_member(self.pointer.child(keyword), Part::TupleItems),
            });
        }
        let items = self.get("items")?;
        let is_schema = matches!(items.value, Value::Mapping(_) | Value::Bool(true));
        is_schema.then(|| self.inner(items, self.pointer.child("items")))
    }

    /// The schemas of the positions of a tuple, and of what follows them, each once.
    pub(super) fn tuple_items(&self) -> Vec<Self> {
        let Some(keyword) = self.tuple_keyword() else {
            return Vec::new();
        };
        let at = self.pointer.child(keyword);
        let positions = self.get(keyword).map_or(&[][..], Node::items);
        let positions = positions.iter().enumerate();
        let positions = positions.map(|(index, node)| self.inner(node, at.index(index)));
        let rest = self.tuple_rest(keyword);
        let mut known = HashSet::new();
        positions
            .chain(rest.filter(|rest| !rest.constrains_nothing()))
            .filter(|schema| !schema.is_never())
            .filter(|schema| known.insert(schema.node.to_json().to_string()))
            .collect()
    }

    /// Returns true if any value may follow the positions of a tuple.
    pub(crate) fn is_open_tuple(&self) -> bool {
        let Some(keyword) = self.tuple_keyword() else {
            return false;
        };
        let count = self.get(keyword).map_or(0, |node| node.items().len());
        let is_any = self
            .tuple_rest(keyword)
            .is_none_or(|rest| rest.constrains_nothing());
        is_any && self.max_items().is_none_or(|most| most > count)
    }

    /// The schema of the items after the positions of a tuple, if there is one.
    fn tuple_rest(&self, positions: &str) -> Option<Self> {
        let keywords = match positions {
            "prefixItems" => ["items", "unevaluatedItems"],
            _ => ["additionalItems", "unevaluatedItems"],
        };
        let mut keywords = keywords.into_iter();
        keywords.find_map(|keyword| {
            let node = self.node.child(keyword)?;
            Some(self.inner(node, self.pointer.child(keyword)))
        })
    }

    /// The keyword that lists the positions of a tuple.
    pub(crate) fn tuple_keyword(&self) -> Option<&'static str> {
        let is_list = |keyword: &&str| {
            let node = self.get(keyword);
            node.is_some_and(|node| matches!(node.value, Value::Sequence(_)))
        };
        ["prefixItems", "items"].into_iter().find(is_list)
    }

    /// The fewest items of a list.
    pub(crate) fn min_items(&self) -> Option<usize> {
        self.count("minItems")
    }

    /// The most items of a list.
    pub(crate) fn max_items(&self) -> Option<usize> {
        self.count("maxItems")
    }

    /// Returns true if no two items of a list may be the same.
    pub(crate) fn has_unique_items(&self) -> bool {
        self.flag("uniqueItems")
    }

    /// The fewest properties of an object.
    pub(crate) fn min_properties(&self) -> Option<usize> {
        self.count("minProperties")
    }

    /// The most properties of an object.
    pub(crate) fn max_properties(&self) -> Option<usize> {
        self.count("maxProperties")
    }
}
