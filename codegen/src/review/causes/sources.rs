//! The elements that changes spread from.

use std::collections::BTreeMap;

use super::graph::Graph;
use crate::model::{Api, Owner};
use crate::review::compare::Difference;
use crate::review::rule::Rule;
use crate::review::surface::ItemChange;

/// Elements with the indexes of the changes that affect them.
#[derive(Default)]
struct Affected {
    /// The elements that a reference leads to, or led to.
    used: Vec<(Owner, usize)>,
    /// The elements that are different.
    changed: Vec<(Owner, usize)>,
}

/// The sources of changes in both versions.
pub(super) struct Sources<'g> {
    graphs: (&'g Graph, &'g Graph),
    old: Affected,
    new: Affected,
    /// The renames of types, by their Rust names before and after.
    names: BTreeMap<String, usize>,
    /// The only change, if there is no other.
    only: Option<usize>,
}

/// The nearest change of each element, by the direction in which it spreads.
pub(super) struct Nearest {
    down: (BTreeMap<Owner, usize>, BTreeMap<Owner, usize>),
    up: (BTreeMap<Owner, usize>, BTreeMap<Owner, usize>),
    names: BTreeMap<String, usize>,
    only: Option<usize>,
}

impl<'g> Sources<'g> {
    pub(super) fn new(
        apis: (&Api, &Api),
        graphs: (&'g Graph, &'g Graph),
        differences: &[Difference],
        parents: &[usize],
    ) -> Self {
        let mut sources = Self {
            graphs,
            old: Affected::default(),
            new: Affected::default(),
            names: BTreeMap::new(),
            only: None,
        };
        let changes_code = |index: &usize| differences[*index].rule.changes_code();
        for index in (0..differences.len()).filter(changes_code) {
            let (one, root) = (&differences[index], parents[index]);
            if one.rule == Rule::SchemaRenamed {
                let names = [(apis.0, &one.owners.0), (apis.1, &one.owners.1)];
                let names = names
                    .into_iter()
                    .filter_map(|(api, owner)| type_name(api, owner.as_ref()?));
                sources.names.extend(names.map(|name| (name, root)));
            }
            let has_old =
                one.owners.0.is_some() && (one.members.0.is_some() || one.members.1.is_none());
            let has_new =
                one.owners.1.is_some() && (one.members.1.is_some() || one.members.0.is_none());
            if has_old {
                sources.old.add(one, one.owners.0.as_ref(), root);
            }
            if has_new {
                sources.new.add(one, one.owners.1.as_ref(), root);
            }
        }
        let mut roots = (0..differences.len()).filter(|index| parents[*index] == *index);
        sources.only = roots.next().filter(|_| roots.next().is_none());
        sources.only = sources.only.filter(changes_code);
        sources
    }

    /// Adds an element whose Rust name changed.
    pub(super) fn add(&mut self, owner: Owner, index: usize) {
        self.old.changed.push((owner.clone(), index));
        self.new.changed.push((owner, index));
    }

    pub(super) fn nearest(self) -> Nearest {
        let (old, new) = self.graphs;
        Nearest {
            down: (old.down(&self.old.used), new.down(&self.new.used)),
            up: (old.up(&self.old.changed), new.up(&self.new.changed)),
            names: self.names,
            only: self.only,
        }
    }
}

impl Affected {
    fn add(&mut self, one: &Difference, owner: Option<&Owner>, root: usize) {
        let used = one.touches.iter().cloned().map(Owner::Type);
        self.used.extend(used.map(|owner| (owner, root)));
        let Some(owner) = owner else { return };
        if one.rule == Rule::OperationTagChanged {
            let tags = one.old.iter().chain(&one.new).cloned();
            self.used.extend(tags.map(|tag| (Owner::Tag(tag), root)));
        }
        // The names of inline schemas begin with that of the element around them, and an operation leads
        // to its group, its client and its handles.
        let is_around = matches!(
            one.rule,
            Rule::SchemaRenamed | Rule::SchemaReplaced | Rule::SchemaKindChanged
        );
        if is_around || !matches!(owner, Owner::Type(_)) {
            self.used.push((owner.clone(), root));
        }
        self.changed.push((owner.clone(), root));
    }
}

impl Nearest {
    /// Returns the change that an item follows from. An item that is gone follows from the references of
    /// the old version first, any other one from those of the new version.
    pub(super) fn cause(&self, change: &ItemChange) -> Option<usize> {
        let owner = &change.item().owner;
        let is_gone = matches!(change, ItemChange::Removed(_));
        let find = |(old, new): &(BTreeMap<Owner, usize>, BTreeMap<Owner, usize>)| {
            let (first, second) = if is_gone { (old, new) } else { (new, old) };
            first.get(owner).or_else(|| second.get(owner)).copied()
        };
        let renamed = || {
            let texts = [change.before(), change.after()].into_iter().flatten();
            texts
                .map(ToString::to_string)
                .find_map(|text| self.renamed(&text))
        };
        renamed()
            .or_else(|| find(&self.down))
            .or_else(|| find(&self.up))
            .or(self.only)
    }

    /// Returns the rename of a type that a declaration names.
    fn renamed(&self, declaration: &str) -> Option<usize> {
        let names = declaration.split(|c: char| !c.is_alphanumeric() && c != '_');
        names
            .into_iter()
            .find_map(|name| self.names.get(name))
            .copied()
    }
}

fn type_name(api: &Api, owner: &Owner) -> Option<String> {
    match owner {
        Owner::Type(id) => Some(api.types.get(id)?.name.clone()),
        _ => None,
    }
}
