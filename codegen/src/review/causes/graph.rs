//! The references between the elements of an API, before and after: the distance of a change from an
//! item.

use std::collections::{BTreeMap, VecDeque};

use crate::model::{Api, Owner};

/// The elements of both versions, with those that refer to each other as neighbors.
pub(super) struct Graph {
    neighbors: BTreeMap<Owner, Vec<Owner>>,
}

impl Graph {
    pub(super) fn of(old: &Api, new: &Api) -> Self {
        let mut graph = Self {
            neighbors: BTreeMap::new(),
        };
        for api in [old, new] {
            graph.add(api);
        }
        for neighbors in graph.neighbors.values_mut() {
            neighbors.sort();
            neighbors.dedup();
        }
        graph
    }

    fn add(&mut self, api: &Api) {
        for definition in api.types.values() {
            for other in definition.references() {
                self.join(
                    Owner::Type(definition.id.clone()),
                    Owner::Type(other.clone()),
                );
            }
        }
        for operation in &api.operations {
            let owner = Owner::Operation(operation.id.clone());
            for id in operation.mentions().chain(operation.dissolved_schemas()) {
                self.join(owner.clone(), Owner::Type(id.clone()));
            }
            self.join(owner.clone(), Owner::Tag(operation.tag.clone()));
            let client = api.client_of(&operation.path);
            if !client.path.is_empty() {
                self.join(owner.clone(), Owner::Part(client.wire_name.clone()));
            }
            for (handle, _) in api.lenders_of(operation) {
                self.join(owner.clone(), Owner::Handle(handle.wire_name.clone()));
            }
            for handle in api.handles_of(operation) {
                self.join(owner.clone(), Owner::Handle(handle.wire_name.clone()));
            }
        }
    }

    fn join(&mut self, one: Owner, other: Owner) {
        let neighbors = self.neighbors.entry(one.clone()).or_default();
        neighbors.push(other.clone());
        self.neighbors.entry(other).or_default().push(one);
    }

    /// Returns for each element the nearest source. Of two that are as near, it returns the earlier one.
    pub(super) fn nearest(&self, sources: &[(Owner, usize)]) -> BTreeMap<Owner, usize> {
        let mut nearest = BTreeMap::new();
        let mut open = VecDeque::new();
        for (owner, source) in sources {
            if !nearest.contains_key(owner) {
                nearest.insert(owner.clone(), *source);
                open.push_back((owner.clone(), *source));
            }
        }
        while let Some((owner, source)) = open.pop_front() {
            for neighbor in self.neighbors.get(&owner).into_iter().flatten() {
                if !nearest.contains_key(neighbor) {
                    nearest.insert(neighbor.clone(), source);
                    open.push_back((neighbor.clone(), source));
                }
            }
        }
        nearest
    }
}
