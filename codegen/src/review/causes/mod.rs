//! Causes and consequences: the change that each Rust item that differs belongs to.
//!
//! An item that is generated for the changed element is the change's own. Any other item follows from
//! the nearest change in the direction of references: a type that is no longer reached, a trait that is
//! lost, or a field whose type was renamed. An item that no change leads to is reported as unexplained.

mod builder;
mod graph;
mod group;
mod locations;
mod own;
mod parents;
mod reach;
mod sources;

use std::collections::BTreeMap;

use self::builder::ChangeBuilder;
use self::graph::Graph;
use self::group::{Group, Grouping};
use self::own::Owned;
use self::reach::Reaches;
use self::sources::Sources;
use super::change::{Change, Changes};
use super::compare::Difference;
use super::surface::ItemChange;
use super::verdict::{Direction, Rust};
use crate::model::{Api, Owner};

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
    let graphs = (Graph::of(old), Graph::of(new));
    let graphs = (&graphs.0, &graphs.1);
    let mut reaches = Reaches::new(graphs);
    for (change, difference) in changes.iter_mut().zip(&differences) {
        if let Some(Owner::Type(id)) = difference.elements().next() {
            change.reach = reaches.of(&id);
        }
    }
    let mut sources = Sources::new((old, new), graphs, &differences, &parents);

    let grouping = Grouping::new(&items);
    let owned = Owned::new((old, new), &differences);
    // A name that changed without a difference in the descriptions was changed in the lock of names.
    let (locked, items): (Vec<_>, Vec<_>) = items.into_iter().partition(|change| {
        owned.find(change).is_none() && builder.is_renamed_alone(&grouping.group(change))
    });
    for (group, members) in grouping.all(locked) {
        if let Some(change) = builder.consequence(&group, &members) {
            sources.add(group.owner, changes.len());
            parents.push(changes.len());
            changes.push(change);
        }
    }
    let nearest = sources.nearest();
    let mut followers: BTreeMap<(Option<usize>, Group), Vec<ItemChange>> = BTreeMap::new();
    for item in items {
        match owned.find(&item) {
            Some(index) => changes[index].items.push(item.diff()),
            None => {
                let (root, group) = (nearest.cause(&item), grouping.group(&item));
                followers.entry((root, group)).or_default().push(item);
            }
        }
    }
    let mut consequences: BTreeMap<usize, Vec<Change>> = BTreeMap::new();
    for ((root, group), members) in followers {
        match root {
            Some(root) => {
                let below = consequences.entry(root).or_default();
                below.extend(builder.consequence(&group, &members));
            }
            None => {
                parents.push(changes.len());
                changes.extend(builder.unexplained(&group, &members));
            }
        }
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
    for (index, mut change) in changes.into_iter().enumerate() {
        if parents[index] == index {
            roots.insert(index, change);
        } else {
            let below = consequences.entry(parents[index]).or_default();
            let details = std::mem::take(&mut change.consequences);
            below.push(change);
            below.extend(details);
        }
    }
    for (index, below) in consequences {
        if let Some(root) = roots.get_mut(&index) {
            let root: &mut Change = root;
            // A schema that several parts share is one change, with the worst verdict of them.
            let same = below.iter().filter(|change| change.rule == root.rule);
            for change in same {
                root.wire = root.wire.min(change.wire);
                if root.direction != change.direction {
                    root.direction = Direction::Both;
                }
            }
            root.consequences.extend(below);
        }
    }
    let mut roots: Vec<Change> = roots.into_values().collect();
    for root in &mut roots {
        sort(&mut root.consequences);
    }
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

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::attribute;
    use crate::model::Api;
    use crate::review::compare;
    use crate::review::rule::Rule;
    use crate::review::surface;
    use crate::review::version::Version;
    use crate::source::Source;

    /// The descriptions of every tenth case of `tests/changes`.
    fn loaded() -> Vec<crate::Loaded> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/changes");
        let entries = std::fs::read_dir(folder).expect("the folder of cases can be read");
        let mut folders: Vec<_> = entries
            .map(|entry| entry.expect("an entry").path())
            .collect();
        folders.sort();
        let read = |path: &std::path::PathBuf| {
            let text = std::fs::read_to_string(path.join("new.yaml")).expect("a description");
            crate::load(Source::new("new.yaml", text))
        };
        folders.iter().step_by(10).map(read).collect()
    }

    fn api(loaded: &crate::Loaded) -> &Api {
        loaded.api.as_ref().expect("it was loaded")
    }

    /// Of any two descriptions, however unlike they are, every item that differs is reported once.
    #[test]
    fn no_item_that_differs_is_lost() {
        let all = loaded();
        assert!(all.len() > 15);
        for old in &all {
            for new in &all {
                let version = |loaded| Version {
                    api: api(loaded),
                    document: loaded.document.as_ref().expect("it was loaded"),
                };
                for has_differences in [true, false] {
                    let differences = match has_differences {
                        true => compare::run(version(old), version(new)),
                        false => Vec::new(),
                    };
                    let items = surface::compare(api(old), api(new));
                    let mut expected: Vec<String> =
                        items.iter().map(|item| item.item().path.clone()).collect();
                    let changes = attribute(api(old), api(new), differences, items);
                    let reported = changes.all().flat_map(|change| &change.items);
                    let mut reported: Vec<String> =
                        reported.map(|item| item.path.clone()).collect();
                    expected.sort();
                    reported.sort();
                    assert_eq!(reported, expected);
                    let is_explained =
                        |rule| rule != Rule::Unexplained && rule != Rule::NameChanged;
                    let mut roots = changes.roots.iter();
                    assert!(has_differences || !roots.any(|root| is_explained(root.rule)));
                }
            }
        }
    }
}
