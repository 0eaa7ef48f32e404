//! Keywords of objects and lists.

use super::{Part, Schema};
use crate::document::{Node, Value};

/// The properties of an object that have no name in the schema.
#[derive(Clone, Debug)]
pub(crate) enum Additional<'d> {
    /// Any value. This holds for a schema without the keyword too.
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

    /// The properties that have no name in the schema. Those by pattern are among them.
    pub(crate) fn additional(&self) -> Additional<'d> {
        let at = self.pointer.child("additionalProperties");
        let own = self.get("additionalProperties");
        if let Some(own) = own.filter(|own| matches!(own.value, Value::Mapping(_))) {
            return Additional::Schema(self.inner(own, at));
        }
        match self.own_pattern_properties().as_slice() {
            [] => {}
            [one] => return Additional::Schema(self.inner(one, at)),
            _ => return Additional::Schema(self.virtual_member(at, Part::PatternProperties)),
        }
        match own.map(|own| &own.value) {
            Some(Value::Bool(false)) => Additional::Never,
            _ => Additional::Any,
        }
    }

    /// Returns true if the schema has a keyword about further properties.
    pub(super) fn has_additional(&self) -> bool {
        self.get("additionalProperties").is_some() || !self.own_pattern_properties().is_empty()
    }

    fn own_pattern_properties(&self) -> Vec<&'d Node> {
        let is_own = ["patternProperties", "unevaluatedProperties"]
            .iter()
            .any(|keyword| self.get(keyword).is_some());
        match is_own {
            true => self.pattern_properties(),
            false => Vec::new(),
        }
    }

    /// The schema of the items of a list. Those of a tuple match the schema of any of its positions.
    pub(crate) fn items(&self) -> Option<Self> {
        let at = self.pointer.child("items");
        let is_own = ["items", "prefixItems"]
            .iter()
            .any(|keyword| self.get(keyword).is_some());
        if !is_own {
            return None;
        }
        match self.tuple_items().as_slice() {
            [] => {
                let items = self.get("items")?;
                let is_schema = matches!(items.value, Value::Mapping(_) | Value::Bool(true));
                is_schema.then(|| self.inner(items, at))
            }
            [one] => Some(self.inner(one, at)),
            _ => Some(self.virtual_member(at, Part::TupleItems)),
        }
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
}
