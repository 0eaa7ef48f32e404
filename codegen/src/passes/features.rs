//! Which Cargo features bring each type, if the description asks for features.

use std::collections::{BTreeMap, BTreeSet};

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
        bring(api, &feature, roots, &mut brought);
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

/// Marks everything that is reached from some types as brought by a feature. What more features bring
/// than are named needs no further one, and neither does what it refers to: the same bring that.
fn bring(
    api: &Api,
    feature: &str,
    roots: Vec<TypeId>,
    brought: &mut BTreeMap<TypeId, BTreeSet<String>>,
) {
    let mut open = roots;
    while let Some(id) = open.pop() {
        let Some(definition) = api.types.get(&id) else {
            continue;
        };
        let features = brought.entry(id).or_default();
        if features.len() <= MAX_NAMED && features.insert(feature.to_owned()) {
            open.extend(definition.references().cloned());
        }
    }
}

/// What each feature is about: the types that its operations mention, and those that the description
/// puts into it.
fn roots(api: &Api) -> BTreeMap<String, Vec<TypeId>> {
    let mut roots: BTreeMap<String, Vec<TypeId>> = BTreeMap::new();
    let of_tags: BTreeMap<&str, &str> = api
        .tags
        .iter()
        .filter_map(|tag| Some((tag.name.as_str(), tag.feature.as_deref()?)))
        .collect();
    for operation in &api.operations {
        if let Some(feature) = of_tags.get(operation.tag.as_str()) {
            let mentioned = operation.mentions().cloned();
            roots
                .entry((*feature).to_owned())
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
