//! The keys of types: names of the document, or the names on the way to an inline schema.

use super::Lowering;
use crate::document::FILES;
use crate::model::TypeId;
use crate::pointer::Pointer;

impl Lowering<'_> {
    /// The name of a schema that a reference leads to. A place inside of another schema is named by
    /// the way to it, as if it had no reference, and a file after itself.
    pub(super) fn name_of(&mut self, target: &Pointer) -> String {
        if let Some(name) = component(target) {
            return name;
        }
        let name = way(target);
        let schemas = Pointer::root().child("components").child("schemas");
        let component = schemas.child(&name);
        if self.follow(&component).is_some_and(|own| own == *target) {
            return name;
        }
        let is_component = self.document.get(&component).is_some();
        let place = self.places.entry(name.clone());
        let is_other = *place.or_insert_with(|| target.clone()) != *target;
        if is_component || is_other {
            return target.to_string();
        }
        name
    }

    /// The key itself, unless a type of another place has it: one property may be described in several
    /// alternatives, and a named schema may be called like the way to an inline one.
    pub(super) fn free_id(&self, id: &TypeId, pointer: &Pointer) -> TypeId {
        let schemas = Pointer::root().child("components").child("schemas");
        let mut free = id.clone();
        let mut number = 2;
        loop {
            let is_defined = self
                .types
                .get(&free)
                .is_some_and(|known| known.pointer != *pointer);
            let component = schemas.child(&free.0);
            let is_own = |place: &Pointer| pointer.is_within(place);
            let is_component = self.document.get(&component).is_some()
                && !is_own(&component)
                && !self
                    .follow(&component)
                    .is_some_and(|target| is_own(&target));
            if !is_defined && !is_component {
                return free;
            }
            free = TypeId(format!("{id} {number}"));
            number += 1;
        }
    }

    /// Takes back the types that were defined below a key for what stands at a place.
    pub(super) fn forget(&mut self, id: &TypeId, at: &Pointer) {
        let below = id.inner_prefix();
        let inner: Vec<TypeId> = self
            .types
            .range(TypeId(below.clone())..)
            .take_while(|(id, _)| id.0.starts_with(&below))
            .filter(|(_, definition)| definition.pointer.is_within(at))
            .map(|(id, _)| id.clone())
            .collect();
        for id in inner {
            self.types.remove(&id);
        }
    }
}

/// The name of the schema, if the pointer leads straight to one of the named ones.
pub(super) fn component(pointer: &Pointer) -> Option<String> {
    let tokens: Vec<_> = pointer.tokens().collect();
    match tokens.as_slice() {
        [components, schemas, name] if components == "components" && schemas == "schemas" => {
            Some(name.to_string())
        }
        _ => None,
    }
}

/// The names on the way to a place, without the keywords that stand between them.
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
