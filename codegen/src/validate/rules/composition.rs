//! Members of an `allOf`: all of them hold at once.

use std::collections::{HashMap, HashSet};

use super::super::Validator;
use super::super::path::Path;
use super::paths::list;
use super::schemas::{types, with_article};
use crate::diagnostic::Code;
use crate::document::Node;

/// How many schemas one `allOf` is followed through.
const MAX_PARTS: usize = 200;

pub(super) fn check<'d>(validator: &mut Validator<'d>, schema: &'d Node, at: &Path<'_>) {
    let members = list(schema.child("allOf"));
    if members.is_empty() {
        return;
    }
    if validator.holds_itself(schema) {
        let message = "`allOf` leads back to itself";
        let hint = "break the cycle; a value that holds itself is a property";
        validator.unreadable(Code::Composition, &at.key("allOf"), message, hint);
        return;
    }
    let mut said: HashMap<&str, (&str, usize)> = HashMap::new();
    let at = at.key("allOf");
    for (index, member) in members.iter().enumerate() {
        for (property, other) in validator.properties(member) {
            let (ty, first) = *said.entry(property).or_insert((other, index));
            let is_same =
                ty == other || matches!((ty, other), ("number", "integer") | ("integer", "number"));
            if !is_same && first != index {
                let message = format!(
                    "`{property}` is {} here, and {} in another member of the `allOf`",
                    with_article(other),
                    with_article(ty)
                );
                let hint = "give the property the same type in both; the later one is used";
                validator.warning(Code::Composition, &at.index(index), message, hint);
            }
        }
    }
}

impl<'d> Validator<'d> {
    /// Whether an `allOf` comes back to its own schema.
    fn holds_itself(&self, start: &'d Node) -> bool {
        let mut open: Vec<&Node> = list(start.child("allOf")).iter().collect();
        let mut seen = HashSet::new();
        while let Some(part) = open.pop() {
            let Some(part) = self.resolve(part) else {
                continue;
            };
            if std::ptr::eq(part, start) {
                return true;
            }
            if seen.len() < MAX_PARTS && seen.insert(std::ptr::from_ref(part)) {
                open.extend(list(part.child("allOf")));
            }
        }
        false
    }

    /// The properties of a schema with those of its `allOf`, and the type of each that says one.
    fn properties(&self, schema: &'d Node) -> Vec<(&'d str, &'d str)> {
        let mut found = Vec::new();
        let mut open = vec![schema];
        let mut seen = HashSet::new();
        while let Some(part) = open.pop() {
            let Some(part) = self.resolve(part) else {
                continue;
            };
            if seen.len() == MAX_PARTS || !seen.insert(std::ptr::from_ref(part)) {
                continue;
            }
            open.extend(list(part.child("allOf")));
            let own = part.child("properties").and_then(Node::as_mapping);
            for (name, entry) in own.into_iter().flatten() {
                let property = self.resolve(&entry.value);
                if let Some([only]) = property.map(types).as_deref() {
                    found.push((name.as_str(), *only));
                }
            }
        }
        found
    }
}
