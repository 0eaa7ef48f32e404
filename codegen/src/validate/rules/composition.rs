//! Members of an `allOf` that lead back to it.

use std::collections::HashSet;

use super::super::Validator;
use super::super::path::Path;
use super::paths::list;
use crate::diagnostic::Code;
use crate::document::Node;

/// How many schemas one `allOf` is followed through.
const MAX_PARTS: usize = 200;

pub(super) fn check<'d>(validator: &mut Validator<'d>, schema: &'d Node, at: &Path<'_>) {
    if validator.holds_itself(schema) {
        let message = "`allOf` leads back to itself";
        let hint = "break the cycle; a value that holds itself is a property";
        validator.unreadable(Code::Composition, &at.key("allOf"), message, hint);
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
}
