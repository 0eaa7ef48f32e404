//! The change that an item belongs to by itself: one of the element that the item is generated for.

use std::collections::BTreeMap;

use crate::model::{Api, Owner};
use crate::render::item::{Declaration, Signature};
use crate::review::compare::Difference;
use crate::review::rule::Rule;
use crate::review::surface::ItemChange;

/// The differences that can change Rust items, by the elements that they are in.
pub(super) struct Owned<'a> {
    apis: (&'a Api, &'a Api),
    differences: &'a [Difference],
    indexes: BTreeMap<Owner, Vec<usize>>,
}

impl<'a> Owned<'a> {
    pub(super) fn new(apis: (&'a Api, &'a Api), differences: &'a [Difference]) -> Self {
        let mut indexes: BTreeMap<Owner, Vec<usize>> = BTreeMap::new();
        for (index, one) in differences.iter().enumerate() {
            for owner in one.elements().filter(|_| one.rule.changes_code()) {
                let known = indexes.entry(owner).or_default();
                if known.last() != Some(&index) {
                    known.push(index);
                }
            }
        }
        Self {
            apis,
            differences,
            indexes,
        }
    }

    /// Returns the difference that an item belongs to: one of the same member, then one of a value that
    /// the item takes or no longer takes, then one of the whole element, then, for an item of no member,
    /// any of the element.
    pub(super) fn find(&self, change: &ItemChange) -> Option<usize> {
        let here = self.indexes.get(&change.item().owner)?;
        find(self.apis, self.differences, here, change)
    }
}

fn find(
    (old, new): (&Api, &Api),
    differences: &[Difference],
    here: &[usize],
    change: &ItemChange,
) -> Option<usize> {
    let item = change.item();
    let has_member = |index: &&usize, member: Option<&str>| {
        let (before, after) = &differences[**index].members;
        member.is_some() && (before.as_deref() == member || after.as_deref() == member)
    };
    let arguments = arguments(change);
    let members: Vec<&str> = [old, new]
        .into_iter()
        .flat_map(|api| members_named(api, &item.owner, &arguments))
        .collect();
    let is_whole = |index: &&usize| differences[**index].members == (None, None);
    let whole = || here.iter().filter(is_whole);
    let is_better = |index: &&usize| is_about(differences[**index].rule, &item.path);
    let member = here
        .iter()
        .find(|index| has_member(index, item.member.as_deref()));
    let argument = || {
        let mut here = here.iter();
        here.find(|index| members.iter().any(|member| has_member(index, Some(member))))
    };
    let found = member
        .or_else(argument)
        .or_else(|| whole().find(is_better))
        .or_else(|| whole().next())
        .or_else(|| here.first().filter(|_| item.member.is_none()));
    found.copied()
}

/// Returns true if a rule about a whole operation is about items of this path: its tag decides about
/// the module, its path about the client.
fn is_about(rule: Rule, path: &str) -> bool {
    match rule {
        Rule::OperationTagChanged => path.starts_with("operations::"),
        Rule::OperationPathChanged => !path.starts_with("operations::"),
        _ => true,
    }
}

/// The names of the arguments in which two versions of a function differ.
fn arguments(change: &ItemChange) -> Vec<&str> {
    let (Some(old), Some(new)) = (signature_of(change.before()), signature_of(change.after()))
    else {
        return Vec::new();
    };
    let gone = old
        .arguments
        .iter()
        .filter(|one| !new.arguments.contains(one));
    let fresh = new
        .arguments
        .iter()
        .filter(|one| !old.arguments.contains(one));
    gone.chain(fresh)
        .map(|argument| argument.name.as_str())
        .collect()
}

fn signature_of(declaration: Option<&Declaration>) -> Option<&Signature> {
    match declaration? {
        Declaration::Constructor(signature) | Declaration::Method(signature) => Some(signature),
        _ => None,
    }
}

/// The wire names of the fields that have these Rust names.
fn members_named<'a>(api: &'a Api, owner: &Owner, names: &[&str]) -> Vec<&'a str> {
    let fields: Vec<_> = match owner {
        Owner::Type(id) => {
            let definition = api.types.get(id);
            definition
                .into_iter()
                .flat_map(|one| one.fields())
                .collect()
        }
        Owner::Operation(id) => {
            let operation = api.operations.iter().find(|one| one.id == *id);
            operation.into_iter().flat_map(|one| one.fields()).collect()
        }
        Owner::Client | Owner::Tag(_) | Owner::Part(_) | Owner::Handle(_) => Vec::new(),
    };
    let named = fields
        .into_iter()
        .filter(|field| names.contains(&field.name.as_str()));
    named.map(|field| field.wire_name.as_str()).collect()
}
