//! The operations that a changed type reaches.

use std::collections::{BTreeMap, BTreeSet};

use super::graph::Graph;
use crate::model::{Owner, TypeId};
use crate::review::change::Reach;

/// The most operations that are named.
const MOST: usize = 3;

/// Finds the operations that types reach, each type once.
pub(super) struct Reaches<'g> {
    graphs: (&'g Graph, &'g Graph),
    known: BTreeMap<TypeId, Reach>,
}

impl<'g> Reaches<'g> {
    pub(super) fn new(graphs: (&'g Graph, &'g Graph)) -> Self {
        Self {
            graphs,
            known: BTreeMap::new(),
        }
    }

    /// Returns the operations of a type in the new version; those of the old one if it is gone.
    pub(super) fn of(&mut self, id: &TypeId) -> Reach {
        if let Some(known) = self.known.get(id) {
            return known.clone();
        }
        let (old, new) = self.graphs;
        let mut operations = users(new, id);
        if operations.is_empty() {
            operations = users(old, id);
        }
        let reach = Reach {
            count: operations.len(),
            operations: operations.into_iter().take(MOST).collect(),
        };
        self.known.insert(id.clone(), reach.clone());
        reach
    }
}

fn users(graph: &Graph, id: &TypeId) -> BTreeSet<String> {
    let source = [(Owner::Type(id.clone()), 0)];
    let users = graph
        .up(&source)
        .into_keys()
        .filter_map(|owner| match owner {
            Owner::Operation(id) => Some(id),
            _ => None,
        });
    users.collect()
}
