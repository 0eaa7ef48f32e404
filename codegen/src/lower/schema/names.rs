//! The keys of types: names of components, or the names on the path to an inline schema.

use super::SchemaLowerer;
use crate::document::FILES;
use crate::pointer::Pointer;

impl SchemaLowerer<'_, '_> {
    /// The name of a schema that a reference leads to. A schema inside of another one is named by the
    /// path to it, as if it had no reference. A file is named after itself.
    pub(super) fn name_of(&mut self, target: &Pointer) -> String {
        if let Some(name) = component(target) {
            return name;
        }
        let name = way(target);
        let schemas = Pointer::root().child("components").child("schemas");
        let component = self.context.schema(&schemas.child(&name));
        let is_alias = component.as_ref().is_some_and(|component| {
            let resolved = component.resolve();
            resolved.is_ok_and(|resolved| resolved.pointer() == target)
        });
        if is_alias {
            return name;
        }
        let owner = self.name_owners.entry(name.clone());
        let is_other = *owner.or_insert_with(|| target.clone()) != *target;
        if component.is_some() || is_other {
            return target.to_string();
        }
        name
    }
}

/// The name of a component, if the pointer leads to one.
pub(in super::super) fn component(pointer: &Pointer) -> Option<String> {
    let tokens: Vec<_> = pointer.tokens().collect();
    match tokens.as_slice() {
        [components, schemas, name] if components == "components" && schemas == "schemas" => {
            Some(name.to_string())
        }
        _ => None,
    }
}

/// The names on the path to a schema, without the keywords between them.
fn way(pointer: &Pointer) -> String {
    const KEYWORDS: [&str; 9] = [
        "components",
        "content",
        "definitions",
        "parameters",
        "paths",
        "properties",
        "responses",
        "schema",
        "schemas",
    ];
    let tokens: Vec<_> = pointer.tokens().collect();
    let tokens = match tokens.as_slice() {
        [files, file] if files == FILES => {
            let name = file.rsplit('/').next().unwrap_or(file);
            return name
                .rsplit_once('.')
                .map_or(name, |(stem, _)| stem)
                .to_owned();
        }
        [files, _, rest @ ..] if files == FILES => rest,
        tokens => tokens,
    };
    let mut names: Vec<String> = Vec::new();
    let mut before = "";
    for token in tokens {
        let token = token.as_ref();
        // Under these keywords every key is a name, whatever it looks like.
        let is_name = matches!(before, "properties" | "schemas" | "$defs" | "definitions");
        let name = match (before, token) {
            (_, name) if is_name => Some(name.to_owned()),
            ("oneOf" | "anyOf", index) => {
                let number = index.parse::<usize>().map_or(0, |index| index + 1);
                Some(format!("option {number}"))
            }
            ("allOf" | "content", _) | (_, "allOf" | "oneOf" | "anyOf" | "$defs") => None,
            (_, "items") => Some("item".to_owned()),
            (_, "additionalProperties") => Some("value".to_owned()),
            (_, word) if KEYWORDS.contains(&word) => None,
            (_, word) => Some(word.to_owned()),
        };
        before = if is_name { "" } else { token };
        names.extend(name);
    }
    names.join(".")
}
