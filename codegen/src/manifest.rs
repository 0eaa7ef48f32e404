//! The Cargo features that generated code is behind, compared with those of a manifest.
//!
//! People edit a manifest, so that the generator does not write it. It says which lines are missing.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::Api;
use crate::sanitize;

/// What has to be done to the features of a manifest, a sentence each; nothing if they are as the
/// description asks for. `declared` has what each feature switches on.
pub fn differences(api: &Api, declared: &BTreeMap<String, Vec<String>>) -> Vec<String> {
    let Some(umbrella) = &api.features else {
        return Vec::new();
    };
    let asked: BTreeSet<&str> = api.feature_names();
    let mut found = Vec::new();
    for feature in &asked {
        if !declared.contains_key(*feature) {
            found.push(format!("add the feature `{feature} = []`"));
        }
    }
    let Some(members) = declared.get(umbrella) else {
        let members: Vec<String> = asked.iter().map(|name| format!("{name:?}")).collect();
        found.push(format!(
            "add the feature `{umbrella} = [{}]`",
            members.join(", ")
        ));
        return in_lines(found);
    };
    let members: BTreeSet<&str> = members.iter().map(String::as_str).collect();
    for feature in asked.difference(&members) {
        found.push(format!("add `{feature}` to the list of `{umbrella}`"));
    }
    for feature in members.difference(&asked) {
        found.push(format!(
            "remove `{feature}` from the list of `{umbrella}`, and the feature if nothing else needs it"
        ));
    }
    in_lines(found)
}

/// Each sentence on one line, since a manifest may name its features as it likes.
fn in_lines(found: Vec<String>) -> Vec<String> {
    let sentences = found.iter();
    sentences.map(|sentence| sanitize::line(sentence)).collect()
}
