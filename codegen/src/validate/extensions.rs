//! The extensions that this generator reads, and those that are spelled almost like them.

use super::grammar::Object;
use super::path::Path;
use super::{Validator, spelling};
use crate::diagnostic::Code;

/// Every extension, with the objects that it is read in.
const KNOWN: [(&str, &str); 11] = [
    ("x-aliases", "a schema"),
    ("x-builder", "a schema"),
    ("x-builders", "the document"),
    ("x-client", "the `info` object"),
    ("x-encoding", "a parameter"),
    ("x-enum-descriptions", "a schema"),
    ("x-feature", "a schema"),
    ("x-flatten", "a parameter"),
    ("x-handles", "the document"),
    ("x-pagination", "an operation"),
    ("x-reads", "an operation"),
];

impl Validator<'_> {
    /// Looks at a key that begins with `x-` and is none of the object's own.
    pub(super) fn extension(&mut self, key: &str, object: &Object, at: &Path<'_>) {
        let names = KNOWN.iter().map(|(name, _)| *name);
        let Some(name) = spelling::meant(key, names) else {
            return;
        };
        let home = KNOWN.iter().find(|(known, _)| *known == name);
        let home = home.map_or("", |(_, home)| home);
        if name == key {
            let message = format!("`{key}` of {} is not read", object.name);
            let hint = format!("it belongs to {home}");
            self.note(Code::Extension, at, message, &hint);
        } else if home == object.name {
            let message = format!("the extension `{key}` is not known");
            let hint = format!("did you mean `{name}`?");
            self.warning(Code::Extension, at, message, &hint);
        }
    }
}
