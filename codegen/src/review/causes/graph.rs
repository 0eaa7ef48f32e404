//! Which parts of an API hang together, before and after: how far a change is from an item.

use std::collections::{BTreeMap, VecDeque};

use crate::model::Api;
use crate::review::surface::Owner;

/// The parts of both versions, with those that refer to each other as neighbours.
pub(super) struct Graph {
    neighbours: BTreeMap<Owner, Vec<Owner>>,
}

impl Graph {
    pub(super) fn of(old: &Api, new: &Api) -> Self {
        let mut graph = Self {
            neighbours: BTreeMap::new(),
        };
        for api in [old, new] {
            graph.add(api);
        }
        for neighbours in graph.neighbours.values_mut() {
            neighbours.sort();
            neighbours.dedup();
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
            for id in operation.mentions().chain(&operation.body_schema) {
                self.join(owner.clone(), Owner::Type(id.clone()));
            }
            self.join(owner.clone(), Owner::Tag(operation.tag.clone()));
            let client = api.client_of(&operation.path);
            if !client.path.is_empty() {
                self.join(owner.clone(), Owner::Part(client.wire_name.clone()));
            }
            for handle in api.handles_of(operation) {
                self.join(owner.clone(), Owner::Handle(handle.wire_name.clone()));
            }
        }
    }

    fn join(&mut self, one: Owner, other: Owner) {
        let neighbours = self.neighbours.entry(one.clone()).or_default();
        neighbours.push(other.clone());
        self.neighbours.entry(other).or_default().push(one);
    }

    /// For every part the source that is nearest to it. Of two that are as near, the earlier one.
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
            for neighbour in self.neighbours.get(&owner).into_iter().flatten() {
                if !nearest.contains_key(neighbour) {
                    nearest.insert(neighbour.clone(), source);
                    open.push_back((neighbour.clone(), source));
                }
            }
        }
        nearest
    }
}
