//! Documents with errors, without the parts that have them: what `--keep-going` generates from.

use crate::diagnostic::{Diagnostics, Severity};
use crate::document::{Document, FILES};
use crate::pointer::Pointer;

/// The methods of a path item.
const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Removes every part of a document that an error costs. Returns false if an error belongs to the
/// document as a whole.
pub(crate) fn leave_out(document: &mut Document, diagnostics: &Diagnostics) -> bool {
    let errors = diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.severity == Severity::Error);
    let parts: Option<Vec<(Pointer, String)>> = errors.map(|error| part(&error.pointer)).collect();
    let Some(parts) = parts else {
        return false;
    };
    let removed = parts
        .iter()
        .filter(|(owner, key)| document.remove(owner, key));
    removed.count() > 0
}

/// The smallest part that can be left out of what an error is in, as an entry of its owner: a property, an
/// operation, a path, a component, or a list of servers or handles.
fn part(error: &Pointer) -> Option<(Pointer, String)> {
    let tokens: Vec<String> = error.tokens().map(|token| token.into_owned()).collect();
    let keys: Vec<&str> = tokens.iter().map(String::as_str).collect();
    let length = property(&keys).or(match keys.as_slice() {
        ["paths", _, method, ..] if METHODS.contains(method) => Some(3),
        ["paths", _, ..] => Some(2),
        ["components", _, _, ..] => Some(3),
        ["servers" | "security" | "tags" | "x-handles", ..] => Some(1),
        // The rest of a file is not known to be anything.
        [files, _, ..] if *files == FILES => Some(2),
        _ => None,
    })?;
    let (key, owner) = keys[..length].split_last()?;
    let owner = owner
        .iter()
        .fold(Pointer::root(), |owner, key| owner.child(key));
    Some((owner, (*key).to_owned()))
}

/// The number of tokens that lead to the innermost property.
fn property(keys: &[&str]) -> Option<usize> {
    let at = keys.iter().rposition(|key| *key == "properties")?;
    // The section of the components may have a schema of this name.
    let is_schema = at == 2 && keys[0] == "components";
    (at + 1 < keys.len() && !is_schema).then_some(at + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_costs_the_smallest_part() {
        for (error, expected) in [
            (
                "#/paths/~1pets/get/parameters/0",
                Some("#/paths/~1pets/get"),
            ),
            ("#/paths/~1pets/parameters/0", Some("#/paths/~1pets")),
            (
                "#/components/schemas/Pet/properties/name/type",
                Some("#/components/schemas/Pet/properties/name"),
            ),
            (
                "#/components/schemas/Pet/properties/a/properties/b/$ref",
                Some("#/components/schemas/Pet/properties/a/properties/b"),
            ),
            (
                "#/components/schemas/Pet/properties",
                Some("#/components/schemas/Pet"),
            ),
            (
                "#/components/schemas/properties/type",
                Some("#/components/schemas/properties"),
            ),
            ("#/servers/1/url", Some("#/servers")),
            ("#/info/title", None),
            ("#", None),
        ] {
            let pointer = Pointer::from_reference(error).expect("a pointer");
            let found = part(&pointer).map(|(owner, key)| owner.child(&key).to_string());
            assert_eq!(found.as_deref(), expected, "{error}");
        }
    }
}
