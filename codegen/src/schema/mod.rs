//! A typed view of a schema. This module alone knows how OpenAPI 3.0 and 3.1 write the keywords of a
//! schema.
//!
//! A [`Schema`] borrows a node of the document and has a method for each keyword that matters. Some
//! keywords mean the same as others do together, and a schema then has *virtual members* that stand
//! nowhere in the text:
//!
//! - Keywords next to `$ref` apply together with the referenced schema: the reference is the first
//!   member of [`Schema::all_of`].
//! - Several types are alternatives: [`Schema::any_of`] has a member for each type, with the keywords
//!   that apply to this type.
//! - A `oneOf` or `anyOf` of constants is an enum: [`Schema::enumeration`] lists them.
//! - A tuple has items that are any of its positions. Properties by pattern are additional properties, each
//!   of the type of any pattern.

mod annotations;
mod composition;
mod discriminator;
mod enumeration;
mod limits;
mod object;
mod reference;
mod types;

#[cfg(test)]
mod tests;

use crate::document::{Document, Node, Value};
use crate::pointer::Pointer;

pub(crate) use annotations::is_annotation;
pub(crate) use discriminator::Discriminator;
pub(crate) use enumeration::EnumItem;
pub(crate) use limits::Bound;
pub(crate) use object::Additional;
pub(crate) use reference::has_keywords_next_to_reference;
pub(crate) use types::{JsonTypes, type_of_keyword};

/// A schema of a document, or a virtual member of one.
#[derive(Clone, Debug)]
pub(crate) struct Schema<'d> {
    document: &'d Document,
    node: &'d Node,
    pointer: Pointer,
    part: Part,
}

/// The part of a node that a schema stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// All keywords.
    Whole,
    /// All keywords of a node with several types. Those that apply to one type belong to its virtual
    /// members.
    SeveralTypes,
    /// The reference of a node that has other keywords next to it.
    Reference,
    /// One of several types, with the keywords that apply to it.
    Type(JsonTypes),
    /// The keywords of an object next to its alternatives and to the schemas that it is composed from.
    Own,
    /// The items of a tuple.
    TupleItems,
    /// The properties without a name of an object that has several schemas for them.
    FurtherProperties,
}

impl<'d> Schema<'d> {
    /// Views a node as a schema.
    pub(crate) fn new(document: &'d Document, node: &'d Node, pointer: Pointer) -> Self {
        let part = match types::are_several(node) {
            true => Part::SeveralTypes,
            false => Part::Whole,
        };
        Self {
            document,
            node,
            pointer,
            part,
        }
    }

    /// Views the node at a pointer as a schema. Returns nothing if the pointer leads nowhere.
    pub(crate) fn at(document: &'d Document, pointer: Pointer) -> Option<Self> {
        let node = document.get(&pointer)?;
        (node.value != Value::Null).then(|| Self::new(document, node, pointer))
    }

    /// The pointer to the schema. That of a virtual member leads nowhere, and identifies it all the
    /// same.
    pub(crate) fn pointer(&self) -> &Pointer {
        &self.pointer
    }

    /// The node that the schema is written in.
    pub(crate) fn node(&self) -> &'d Node {
        self.node
    }

    /// The cost of reading the keywords of the schema, without the schemas in it.
    pub(crate) fn cost(&self) -> usize {
        let entries = self.node.as_mapping().into_iter().flatten();
        1 + entries.map(|(_, entry)| entry.value.cost()).sum::<usize>()
    }

    /// Returns true for the schema `false`, which no value matches.
    pub(crate) fn is_never(&self) -> bool {
        self.part == Part::Whole && self.node.value == Value::Bool(false)
    }

    /// A member of a composition, or another schema within this one.
    fn inner(&self, node: &'d Node, pointer: Pointer) -> Self {
        Self::new(self.document, node, pointer)
    }

    /// A virtual member.
    fn virtual_member(&self, pointer: Pointer, part: Part) -> Self {
        Self {
            document: self.document,
            node: self.node,
            pointer,
            part,
        }
    }

    /// The schema that a virtual member is within.
    fn owner(&self) -> Self {
        Self {
            pointer: self.pointer.parent(),
            part: Part::Whole,
            ..self.clone()
        }
    }

    /// The value of a keyword that belongs to this part. A keyword that is null counts as missing: in
    /// YAML, a key without a value is easily left behind.
    fn get(&self, keyword: &str) -> Option<&'d Node> {
        self.get_nullable(keyword)
            .filter(|node| node.value != Value::Null)
    }

    /// The value of a keyword that may be null.
    fn get_nullable(&self, keyword: &str) -> Option<&'d Node> {
        let belongs = match self.part {
            Part::Whole => true,
            Part::Own => !matches!(keyword, "allOf" | "oneOf" | "discriminator"),
            Part::SeveralTypes => !types::applies_to_one_type(keyword),
            Part::Reference => keyword == "$ref",
            Part::Type(ty) => self.applies_to(keyword, ty),
            Part::TupleItems | Part::FurtherProperties => false,
        };
        belongs.then(|| self.node.child(keyword)).flatten()
    }

    /// Returns true if the schema has a keyword.
    pub(crate) fn has(&self, keyword: &str) -> bool {
        self.get(keyword).is_some()
    }

    fn text(&self, keyword: &str) -> Option<&'d str> {
        self.get(keyword)?.as_str()
    }

    fn flag(&self, keyword: &str) -> bool {
        let node = self.get(keyword);
        node.is_some_and(|node| node.value == Value::Bool(true))
    }

    /// A whole number that is not negative.
    fn count(&self, keyword: &str) -> Option<usize> {
        match &self.get(keyword)?.value {
            Value::Number(number) => number.as_u64().and_then(|count| count.try_into().ok()),
            _ => None,
        }
    }
}
