//! The references between the elements of both versions, and the way in which a change spreads along
//! them.
//!
//! A reference that was added or removed changes the elements that it leads to: they are generated or
//! not, for requests or for responses. A change within an element changes those that refer to it: they
//! have another trait, or a field of another type.

use std::collections::{BTreeMap, VecDeque};

use crate::model::{Api, Client, Owner};

/// The elements of one version and their references.
pub(super) struct Graph {
    references: BTreeMap<Owner, Vec<Owner>>,
    users: BTreeMap<Owner, Vec<Owner>>,
}

impl Graph {
    pub(super) fn of(api: &Api) -> Self {
        let mut graph = Self {
            references: BTreeMap::new(),
            users: BTreeMap::new(),
        };
        graph.add(api);
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
        for part in &api.parts {
            self.join(Owner::Part(part.wire_name.clone()), Owner::Client);
        }
        for handle in &api.handles {
            let client = api.client_of(&handle.path);
            self.join(
                Owner::Handle(handle.wire_name.clone()),
                client_owner(client),
            );
        }
        for operation in &api.operations {
            let owner = Owner::Operation(operation.id.clone());
            for id in operation.mentions().chain(operation.dissolved_schemas()) {
                self.join(owner.clone(), Owner::Type(id.clone()));
            }
            self.join(owner.clone(), Owner::Tag(operation.tag.clone()));
            let client = api.client_of(&operation.path);
            self.join(owner.clone(), client_owner(client));
            for (handle, _) in api.lenders_of(operation) {
                self.join(owner.clone(), Owner::Handle(handle.wire_name.clone()));
            }
            for handle in api.handles_of(operation) {
                self.join(owner.clone(), Owner::Handle(handle.wire_name.clone()));
            }
        }
    }

    fn join(&mut self, user: Owner, used: Owner) {
        self.users
            .entry(used.clone())
            .or_default()
            .push(user.clone());
        self.references.entry(user).or_default().push(used);
    }

    /// Returns for each element the nearest source that leads to it. Of two that are as near, it returns
    /// the earlier one.
    pub(super) fn down(&self, sources: &[(Owner, usize)]) -> BTreeMap<Owner, usize> {
        nearest(&self.references, sources)
    }

    /// Returns for each element the nearest source that it leads to.
    pub(super) fn up(&self, sources: &[(Owner, usize)]) -> BTreeMap<Owner, usize> {
        nearest(&self.users, sources)
    }
}

fn client_owner(client: &Client) -> Owner {
    match client.path.is_empty() {
        true => Owner::Client,
        false => Owner::Part(client.wire_name.clone()),
    }
}

fn nearest(
    edges: &BTreeMap<Owner, Vec<Owner>>,
    sources: &[(Owner, usize)],
) -> BTreeMap<Owner, usize> {
    let mut nearest = BTreeMap::new();
    let mut open = VecDeque::new();
    for (owner, source) in sources {
        if !nearest.contains_key(owner) {
            nearest.insert(owner.clone(), *source);
            open.push_back((owner, *source));
        }
    }
    while let Some((owner, source)) = open.pop_front() {
        for next in edges.get(owner).into_iter().flatten() {
            if !nearest.contains_key(next) {
                nearest.insert(next.clone(), source);
                open.push_back((next, source));
            }
        }
    }
    nearest
}
