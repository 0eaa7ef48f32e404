//! Causes and consequences: the change that each Rust item that differs belongs to.
//!
//! An item that is generated for the changed element is the change's own. Any other item follows from
//! the nearest change: a type that is no longer reached, a trait that is lost, or a field whose type
//! was renamed.

mod builder;
mod graph;
mod group;
mod locations;
mod parents;

use std::collections::BTreeMap;

use self::builder::ChangeBuilder;
use self::graph::Graph;
use self::group::{Group, Grouping};
use super::change::{Change, Changes};
use super::compare::Difference;
use super::surface::ItemChange;
use super::verdict::{Direction, Rust};
use crate::model::{Api, Owner};
use crate::render::item::Item;

/// Builds the changes from the differences, and attributes the items that differ to them.
pub(super) fn attribute(
    old: &Api,
    new: &Api,
    differences: Vec<Difference>,
    items: Vec<ItemChange>,
) -> Changes {
    let builder = ChangeBuilder { old, new };
    let mut parents = parents::find(old, new, &differences);
    let changes = differences.iter();
    let mut changes: Vec<Change> = changes.map(|one| builder.change(one)).collect();

    let roots = (0..differences.len()).filter(|index| parents[*index] == *index);
    let mut sources: Vec<(Owner, usize)> = roots
        .flat_map(|index| {
            let affected = differences[index].affected();
            affected.map(move |owner| (owner, index))
        })
        .collect();

    let grouping = Grouping::new(&items);
    // A name that changed without a difference in the descriptions was changed in the lock of names.
    let (locked, items): (Vec<_>, Vec<_>) = items.into_iter().partition(|change| {
        own(&differences, change.item()).is_none()
            && builder.is_renamed_alone(&grouping.group(change))
    });
    for (group, members) in grouping.all(locked) {
        let Some(change) = builder.consequence(&group, &members) else {
            continue;
        };
        let index = changes.len();
        sources.push((group.owner, index));
        parents.push(index);
        changes.push(change);
    }
    let nearest = Graph::of(old, new).nearest(&sources);
    let first = (0..parents.len()).find(|index| parents[*index] == *index);
    let mut followers: BTreeMap<(usize, Group), Vec<ItemChange>> = BTreeMap::new();
    for item in items {
        if let Some(index) = own(&differences, item.item()) {
            changes[index].items.push(item.diff());
        } else if let Some(root) = nearest.get(&item.item().owner).copied().or(first) {
            let group = grouping.group(&item);
            followers.entry((root, group)).or_default().push(item);
        }
    }
    let mut consequences: BTreeMap<usize, Vec<Change>> = BTreeMap::new();
    for ((root, group), members) in followers {
        let below = consequences.entry(root).or_default();
        below.extend(builder.consequence(&group, &members));
    }
    assemble(changes, &parents, consequences)
}

/// Puts every change below its root, and sorts.
fn assemble(
    mut changes: Vec<Change>,
    parents: &[usize],
    mut consequences: BTreeMap<usize, Vec<Change>>,
) -> Changes {
    for change in &mut changes {
        let verdicts = change.items.iter().map(|item| item.rust);
        change.rust = verdicts.min().unwrap_or(Rust::None);
    }
    let mut roots = BTreeMap::new();
    for (index, change) in changes.into_iter().enumerate() {
        if parents[index] == index {
            roots.insert(index, change);
        } else {
            consequences.entry(parents[index]).or_default().push(change);
        }
    }
    for (index, below) in consequences {
        if let Some(root) = roots.get_mut(&index) {
            // A schema that several parts share is one change, with the worst verdict of them.
            let same = below.iter().filter(|change| change.rule == root.rule);
            for change in same {
                root.wire = root.wire.min(change.wire);
                if root.direction != change.direction {
                    root.direction = Direction::Both;
                }
            }
            root.consequences = below;
            sort(&mut root.consequences);
        }
    }
    let mut roots: Vec<Change> = roots.into_values().collect();
    sort(&mut roots);
    Changes { roots }
}

fn sort(changes: &mut [Change]) {
    changes.sort_by_cached_key(|change| {
        let worst =
            (change.wire_with_consequences() as u8).min(change.rust_with_consequences() as u8);
        let verdicts = (change.wire, change.rust);
        (
            worst,
            verdicts,
            change.subject.clone(),
            change.rule,
            change.old.clone(),
            change.new.clone(),
        )
    });
}

/// The difference that an item belongs to: first one of the same member, then one of the whole owner,
/// then, for an item of no member, any of the owner.
fn own(differences: &[Difference], item: &Item) -> Option<usize> {
    let is_here = |one: &Difference| {
        one.owners.0.as_ref() == Some(&item.owner) || one.owners.1.as_ref() == Some(&item.owner)
    };
    let here = || (0..differences.len()).filter(|index| is_here(&differences[*index]));
    let is_member = |index: &usize| {
        let members = &differences[*index].members;
        item.member.is_some() && (members.0 == item.member || members.1 == item.member)
    };
    let is_whole = |index: &usize| differences[*index].members == (None, None);
    here()
        .find(is_member)
        .or_else(|| here().find(is_whole))
        .or_else(|| here().find(|_| item.member.is_none()))
}
