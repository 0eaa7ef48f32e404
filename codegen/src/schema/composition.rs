//! Schemas that are made of others, and virtual members.

use super::reference::has_keywords_next_to_reference;
use super::{Part, Schema};
use crate::document::{Node, Value};
use crate::pointer::Pointer;

/// The most `allOf` within each other that only add annotations.
const MAX_WRAPPERS: usize = 100;

impl<'d> Schema<'d> {
    /// The schemas that apply together.
    pub(crate) fn all_of(&self) -> impl Iterator<Item = Self> + use<'d> {
        let is_part = matches!(self.part, Part::Reference | Part::Own);
        let has_reference = !is_part && has_keywords_next_to_reference(self.node);
        let reference = has_reference.then(|| {
            let at = self.pointer.child("$ref");
            self.virtual_member(at, Part::Reference)
        });
        reference.into_iter().chain(self.members("allOf"))
    }

    /// The alternatives of which exactly one applies.
    pub(crate) fn one_of(&self) -> Vec<Self> {
        self.alternatives("oneOf")
    }

    /// The schema without the schemas that it is composed from, and without its alternatives.
    pub(crate) fn own(&self) -> Self {
        self.virtual_member(self.pointer.child("own"), Part::Own)
    }

    /// The alternatives of which at least one applies.
    pub(crate) fn any_of(&self) -> Vec<Self> {
        let at = self.pointer.child("anyOf");
        match self.part {
            Part::SeveralTypes => {
                let types = self.alternative_types().into_iter().enumerate();
                types
                    .map(|(index, ty)| self.virtual_member(at.index(index), Part::Type(ty)))
                    .collect()
            }
            Part::TupleItems => self.owner().tuple_items(),
            Part::FurtherProperties => self.owner().further_properties(),
            _ => self.alternatives("anyOf"),
        }
    }

    /// The alternatives of `oneOf` and `anyOf` with the keyword that lists them.
    pub(crate) fn choices(&self) -> [(Vec<Self>, &'static str); 2] {
        [(self.one_of(), "oneOf"), (self.any_of(), "anyOf")]
    }

    /// Returns true if the schema excludes values that match another schema.
    pub(crate) fn has_not(&self) -> bool {
        self.get("not").is_some() || self.is_never()
    }

    /// Returns true if the schema has no keyword except annotations.
    pub(crate) fn constrains_nothing(&self) -> bool {
        let mut keywords = self
            .node
            .as_mapping()
            .into_iter()
            .flat_map(|all| all.keys());
        self.part == Part::Whole
            && self.node.value != Value::Bool(false)
            && keywords.all(|keyword| super::is_annotation(keyword))
    }

    /// Returns true if a keyword is the only one that is no annotation.
    pub(crate) fn constrains_only(&self, keyword: &str) -> bool {
        let mut keywords = self
            .node
            .as_mapping()
            .into_iter()
            .flat_map(|all| all.keys());
        self.part == Part::Whole
            && self.get(keyword).is_some()
            && keywords.all(|other| other == keyword || super::is_annotation(other))
    }

    /// Returns true if the schema has no keywords at all.
    pub(crate) fn is_empty(&self) -> bool {
        self.part == Part::Whole && self.node.as_mapping().is_none_or(|all| all.is_empty())
    }

    /// The schema that describes the same values: references lead to it, and so does an `allOf` that
    /// only adds annotations.
    pub(crate) fn essence(&self) -> Self {
        let mut schema = self.clone();
        // Validation refuses an `allOf` that leads back to itself.
        for _ in 0..MAX_WRAPPERS {
            let Ok(resolved) = schema.resolve() else {
                break;
            };
            schema = match resolved.wrapped() {
                Some(wrapped) => wrapped,
                None => return resolved,
            };
        }
        schema
    }

    /// Returns true if the schema says nothing about what a value looks like. It may require
    /// properties, or exclude values.
    pub(crate) fn says_nothing(&self) -> bool {
        self.reference().is_none()
            && !self.declares_null_alone()
            && self.enumeration().is_none()
            && self.implied_type().is_none()
            && self.all_of().all(|member| member.says_nothing())
            && self.one_of().iter().all(Self::says_nothing)
            && self.any_of().iter().all(Self::says_nothing)
    }

    /// The member of an `allOf` that describes all that the schema describes, if the others are
    /// annotations.
    fn wrapped(&self) -> Option<Self> {
        let constrains = |node: &Node, but: &str| {
            let mut keywords = node.as_mapping().into_iter().flat_map(|all| all.keys());
            keywords.any(|keyword| keyword != but && !super::is_annotation(keyword))
        };
        if self.part != Part::Whole || constrains(self.node, "allOf") {
            return None;
        }
        let mut telling = self.all_of().filter(|member| constrains(member.node, ""));
        let only = telling.next()?;
        telling.next().is_none().then_some(only)
    }

    fn alternatives(&self, keyword: &str) -> Vec<Self> {
        match self.constants() {
            Some(constants) if constants.keyword == keyword => Vec::new(),
            _ => self.members(keyword).collect(),
        }
    }

    fn members(&self, keyword: &str) -> impl Iterator<Item = Self> + use<'d> {
        let members = self.get(keyword).map_or(&[][..], Node::items);
        self.listed(members, self.pointer.child(keyword))
    }

    fn listed<M>(&self, members: M, at: Pointer) -> impl Iterator<Item = Self> + use<'d, M>
    where
        M: IntoIterator<Item = &'d Node>,
    {
        let document = self.document;
        let members = members.into_iter().enumerate();
        members.map(move |(index, member)| Self::new(document, member, at.index(index)))
    }
}
