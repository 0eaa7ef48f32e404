//! Which Cargo features bring each type, if the description asks for features.

use std::collections::{BTreeMap, BTreeSet};

use super::usage::reach;
use crate::model::{Api, TypeId};
use crate::names::{self, Scope};

/// A type that more features than this bring is part of every build. A longer list would change, and
/// the lists of many types with it, whenever one more operation came to mention a common type.
const MAX_NAMED: usize = 8;

pub(super) fn run(api: &mut Api) {
    let Some(umbrella) = api.features.clone() else {
        return;
    };
    let tags: Vec<String> = api.tags.iter().map(|tag| tag.name.clone()).collect();
    let tag_features = Scope::new(names::feature_name)
        .reserve(&umbrella)
        .assign(tags.iter().map(String::as_str));
    for tag in &mut api.tags {
        tag.feature = Some(tag_features[tag.name.as_str()].clone());
    }
    let mut brought: BTreeMap<TypeId, BTreeSet<String>> = BTreeMap::new();
    for (feature, roots) in roots(api) {
        for id in reach(api, roots.iter()) {
            brought.entry(id).or_default().insert(feature.clone());
        }
    }
    for (id, definition) in &mut api.types {
        definition.features = match brought.remove(id) {
            // What nothing refers to comes when everything does.
            None => vec![umbrella.clone()],
            Some(features) if features.len() <= MAX_NAMED => features.into_iter().collect(),
            Some(_) => Vec::new(),
        };
    }
}

/// What each feature is about: the types that its operations mention, and those that the description
/// puts into it.
fn roots(api: &Api) -> BTreeMap<String, Vec<TypeId>> {
    let mut roots: BTreeMap<String, Vec<TypeId>> = BTreeMap::new();
    for operation in &api.operations {
        if let Some(feature) = api.feature_of(operation) {
            let mentioned = operation.mentions().cloned();
            roots
                .entry(feature.to_owned())
                .or_default()
                .extend(mentioned);
        }
    }
    for definition in api.types.values() {
        if let Some(feature) = &definition.feature {
            let ids = roots.entry(feature.clone()).or_default();
            ids.push(definition.id.clone());
        }
    }
    roots
}
