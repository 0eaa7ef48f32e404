//! Where a type is used: up to three sentences in its documentation, each on a line of its own.
//!
//! The lists are short and have no counts. So a further user of a type that many use changes
//! nothing of it, and the diff of a change shows the change.

use std::collections::BTreeMap;

use crate::model::{Api, Operation, Type, TypeDef, TypeId};

/// How many users of a kind are named. Whoever wants all of them searches.
const MAX_NAMED: usize = 3;

/// The users of every type.
pub(super) struct Users<'a> {
    api: &'a Api,
    of: BTreeMap<&'a TypeId, Of<'a>>,
}

#[derive(Default)]
struct Of<'a> {
    taken_by: Vec<&'a Operation>,
    answered_by: Vec<&'a Operation>,
    part_of: Vec<&'a TypeDef>,
}

impl<'a> Users<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        let mut of: BTreeMap<&TypeId, Of<'a>> = BTreeMap::new();
        for operation in &api.operations {
            let mut taken: Vec<&TypeId> = operation
                .fields()
                .filter_map(|field| field.ty.named())
                .collect();
            taken.sort();
            taken.dedup();
            for id in taken {
                of.entry(id).or_default().taken_by.push(operation);
            }
            let mut answered: Vec<&TypeId> = operation
                .answer
                .types()
                .into_iter()
                .filter_map(Type::named)
                .collect();
            answered.sort();
            answered.dedup();
            for id in answered {
                of.entry(id).or_default().answered_by.push(operation);
            }
        }
        for definition in api.types.values() {
            let mut held: Vec<&TypeId> = definition.references().collect();
            held.sort();
            held.dedup();
            for id in held.into_iter().filter(|id| **id != definition.id) {
                of.entry(id).or_default().part_of.push(definition);
            }
        }
        Self { api, of }
    }

    /// The sentences about a type, as lines of Markdown with links.
    pub(super) fn sentences(&self, definition: &TypeDef) -> Vec<String> {
        let Some(of) = self.of.get(&definition.id) else {
            return Vec::new();
        };
        let method = |operation: &&Operation| {
            let client = &self.api.client_of(&operation.path).name;
            let method = format!("{client}::{}", operation.method_name);
            format!("[`{method}`](super::super::{method})")
        };
        let ty = |definition: &&TypeDef| format!("[`{0}`](super::{0})", definition.name);
        let sentences = [
            listed("Answer of", of.answered_by.iter().map(method)),
            listed("Taken by", of.taken_by.iter().map(method)),
            listed("Part of", of.part_of.iter().map(ty)),
        ];
        sentences.into_iter().flatten().collect()
    }
}

fn listed(what: &str, users: impl Iterator<Item = String>) -> Option<String> {
    let mut users: Vec<String> = users.collect();
    let more = if users.len() > MAX_NAMED {
        users.truncate(MAX_NAMED);
        " and others"
    } else {
        ""
    };
    (!users.is_empty()).then(|| format!("{what} {}{more}.", users.join(", ")))
}
