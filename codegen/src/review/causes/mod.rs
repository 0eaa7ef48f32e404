//! Roots and consequences: which change each Rust item that differs belongs to.
//!
//! An item that is generated for the very thing that changed is the change's own. Any other, such as a
//! type that is no longer reached, a trait that is lost, or a field whose type got another name,
//! follows from the nearest change.

mod builder;
mod graph;
mod locations;
mod parents;

use std::collections::{BTreeMap, BTreeSet};

use self::builder::{Group, Names};
use self::graph::Graph;
use self::parents::fold;
use crate::model::Api;
use crate::review::change::{Change, Changes, Direction, Rust};
use crate::review::compare::Found;
use crate::review::surface::{Item, ItemDiff, ItemKind, Owner};

/// Puts what was found and the items that differ in relation to each other.
pub(super) fn attribute(
    old: &Api,
    new: &Api,
    found: Vec<Found>,
    items: Vec<(ItemDiff, Item)>,
) -> Changes {
    let names = Names { old, new };
    let mut parents = fold(old, new, &found);
    let mut changes: Vec<Change> = found.iter().map(|found| names.change(found)).collect();

    let roots = (0..found.len()).filter(|index| parents[*index] == *index);
    let mut sources: Vec<(Owner, usize)> = roots
        .flat_map(|index| sources(&found[index]).map(move |owner| (owner, index)))
        .collect();

    let mut followers: BTreeMap<(usize, Group), Vec<(ItemDiff, Item)>> = BTreeMap::new();
    let renamed = replaced(&items);
    // A name that nothing in the descriptions asks for was changed in the lock of names.
    let (locked, items): (Vec<_>, Vec<_>) = items.into_iter().partition(|(difference, item)| {
        let group = Group::of(difference, item, &renamed);
        own(&found, item).is_none() && names.is_renamed_alone(&group)
    });
    for (group, members) in grouped(locked, &renamed) {
        let index = changes.len();
        sources.push((group.owner.clone(), index));
        parents.push(index);
        changes.push(names.consequence(&group, members));
    }
    let nearest = Graph::of(old, new).nearest(&sources);
    let first = (0..parents.len()).find(|index| parents[*index] == *index);
    for (difference, item) in items {
        if let Some(index) = own(&found, &item) {
            changes[index].items.push(difference);
        } else if let Some(root) = nearest.get(&item.owner).copied().or(first) {
            let group = Group::of(&difference, &item, &renamed);
            let members = followers.entry((root, group)).or_default();
            members.push((difference, item));
        }
    }
    let mut consequences: BTreeMap<usize, Vec<Change>> = BTreeMap::new();
    for ((root, group), members) in followers {
        consequences
            .entry(root)
            .or_default()
            .push(names.consequence(&group, members));
    }
    assemble(changes, &parents, consequences)
}

fn grouped(
    items: Vec<(ItemDiff, Item)>,
    replaced: &BTreeSet<Owner>,
) -> BTreeMap<Group, Vec<(ItemDiff, Item)>> {
    let mut groups: BTreeMap<Group, Vec<_>> = BTreeMap::new();
    for (difference, item) in items {
        let group = Group::of(&difference, &item, replaced);
        groups.entry(group).or_default().push((difference, item));
    }
    groups
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
            // A place that several parts share is one change, which means the worst of them.
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

/// Where a difference spreads from.
pub(super) fn sources(found: &Found) -> impl Iterator<Item = Owner> {
    let owners = [found.owners.1.clone(), found.owners.0.clone()];
    let types = found.touches.iter().cloned().map(Owner::Type);
    owners.into_iter().flatten().chain(types)
}

/// The difference whose own an item is: first one of the same member, then one of the whole owner,
/// then, for an item of no member, any of the owner.
fn own(found: &[Found], item: &Item) -> Option<usize> {
    let is_here = |found: &Found| {
        found.owners.0.as_ref() == Some(&item.owner) || found.owners.1.as_ref() == Some(&item.owner)
    };
    let here = || (0..found.len()).filter(|index| is_here(&found[*index]));
    let is_member = |index: &usize| {
        let members = &found[*index].members;
        item.member.is_some() && (members.0 == item.member || members.1 == item.member)
    };
    let is_whole = |index: &usize| found[*index].members == (None, None);
    here()
        .find(is_member)
        .or_else(|| here().find(is_whole))
        .or_else(|| here().find(|_| item.member.is_none()))
}

/// The owners of which a whole item came or went, for all their items to be told of at once.
fn replaced(items: &[(ItemDiff, Item)]) -> BTreeSet<Owner> {
    let is_whole = |(difference, item): &&(ItemDiff, Item)| {
        let is_item = matches!(item.kind, ItemKind::Type | ItemKind::Module);
        is_item && (difference.old.is_none() || difference.new.is_none())
    };
    let owners = items.iter().filter(is_whole);
    owners.map(|(_, item)| item.owner.clone()).collect()
}
