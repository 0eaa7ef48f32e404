//! The keys of types: names of components, or the names on the path to an inline schema.

use super::SchemaLowerer;
use crate::document::FILES;
use crate::pointer::Pointer;

impl SchemaLowerer<'_, '_> {
    /// The name of a schema that a reference leads to. A schema inside of another one is named by the
    /// path to it, as if it had no reference. A schema of another file is named as if it were a component;
    /// if another schema has that name, the file is in front of it.
    pub(super) fn name_of(&mut self, target: &Pointer) -> String {
        if let Some(name) = component(target) {
            return name;
        }
        let plain = way(target);
        let name = match file(target) {
            Some(file) if self.is_taken(&plain, target) => format!("{file}.{plain}"),
            _ => plain,
        };
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

    /// Returns true if a component or another schema has a name. A component may be an alias of the schema.
    fn is_taken(&self, name: &str, target: &Pointer) -> bool {
        let schemas = Pointer::root().child("components").child("schemas");
        let component = self.context.schema(&schemas.child(name));
        let is_other = |pointer: &Pointer| pointer != target;
        let is_other_component = component.is_some_and(|component| {
            let resolved = component.resolve();
            resolved.is_ok_and(|resolved| is_other(resolved.pointer()))
        });
        is_other_component || self.name_owners.get(name).is_some_and(is_other)
    }
}

/// The name of the file that a pointer leads into, without its folder and ending.
fn file(pointer: &Pointer) -> Option<String> {
    let mut tokens = pointer.tokens();
    let file = tokens
        .next()
        .filter(|key| key == FILES)
        .and(tokens.next())?;
    Some(stem(&file).to_owned())
}

/// The name of a file without its folder and ending.
fn stem(file: &str) -> &str {
    let name = file.rsplit('/').next().unwrap_or(file);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
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

/// Returns true for a key that is neither a keyword of OpenAPI nor one of a schema, except those that
/// hold schemas by their names.
fn is_container(key: &str) -> bool {
    const OTHERS: [&str; 14] = [
        "additionalProperties",
        "allOf",
        "anyOf",
        "content",
        "items",
        "not",
        "oneOf",
        "parameters",
        "paths",
        "patternProperties",
        "prefixItems",
        "properties",
        "responses",
        "schema",
    ];
    !OTHERS.contains(&key)
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
        [files, file] if files == FILES => return stem(file).to_owned(),
        // A file may keep its schemas within mappings of its own.
        [files, _, keys @ ..] if files == FILES && keys.iter().all(|key| is_container(key)) => {
            return keys.last().map_or_else(String::new, ToString::to_string);
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
