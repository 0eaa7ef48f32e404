//! The differences of two descriptions, found by wire names: on the models, and where a model has no
//! use for a fact of the wire, on the descriptions.

mod bodies;
mod client;
mod describe;
mod difference;
mod enums;
mod examples;
mod facts;
mod family;
mod fields;
mod limits;
mod media;
mod operations;
mod parameters;
mod relation;
mod renames;
mod responses;
mod security;
mod servers;
mod shapes;
mod travel;
mod types;
mod unions;
mod users;
mod webhooks;

use std::collections::BTreeSet;

use self::difference::At;
pub(super) use self::difference::Difference;
use self::renames::Renames;
use self::travel::Travel;
use crate::document::Document;
use crate::model::{Api, Type, TypeId};
use crate::pointer::Pointer;
use crate::review::version::Version;

/// Finds all differences.
pub(super) fn run(old: Version<'_>, new: Version<'_>) -> Vec<Difference> {
    let mut comparison = Comparison {
        old: old.api,
        new: new.api,
        documents: (old.document, new.document),
        renames: Renames::find(old.api, new.api),
        travel: (Travel::of(old.api), Travel::of(new.api)),
        replaced: BTreeSet::new(),
        shapes: BTreeSet::new(),
        differences: Vec::new(),
    };
    comparison.servers();
    comparison.security();
    comparison.types();
    comparison.operations();
    comparison.webhooks();
    comparison.client();
    comparison.differences
}

struct Comparison<'a> {
    old: &'a Api,
    new: &'a Api,
    documents: (&'a Document, &'a Document),
    renames: Renames,
    travel: (Travel, Travel),
    /// The pairs of types that are compared because one replaces the other.
    replaced: BTreeSet<(TypeId, TypeId)>,
    /// The pairs of schemas without a type that were compared.
    shapes: BTreeSet<(Pointer, Pointer)>,
    differences: Vec<Difference>,
}

impl Comparison<'_> {
    fn push(&mut self, difference: Difference) {
        self.differences.push(difference);
    }

    /// Returns true if two types are the same, except for renamed types.
    fn is_same(&self, old: &Type, new: &Type) -> bool {
        self.renames.is_same(old, new)
    }

    /// Collects the differences that a comparison finds.
    fn collect(&mut self, compare: impl FnOnce(&mut Self)) -> Vec<Difference> {
        let outer = std::mem::take(&mut self.differences);
        compare(self);
        std::mem::replace(&mut self.differences, outer)
    }
}
