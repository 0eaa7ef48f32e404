//! Checks of references.

use std::borrow::Cow;
use std::collections::HashSet;

use super::Validator;
use super::grammar::{Object, is_section};
use super::path::Path;
use crate::diagnostic::Code;
use crate::document::{Node, ReferenceError};
use crate::pointer::Pointer;

/// References that were met and not followed yet.
#[derive(Default)]
pub(super) struct References<'d> {
    open: Vec<Open<'d>>,
    /// The nodes that the walk has seen, by their addresses in memory, with what they were seen as.
    seen: HashSet<(*const Node, *const Object, bool)>,
}

/// The target of a reference, and the kind of object that it has to be.
pub(super) struct Open<'d> {
    pub pointer: Pointer,
    pub node: &'d Node,
    pub object: &'static Object,
    pub is_aside: bool,
}

impl<'d> References<'d> {
    /// Returns true if a node is met for the first time as an object of a kind.
    pub(super) fn see(&mut self, node: &'d Node, object: &'static Object, is_aside: bool) -> bool {
        let (node, object) = (std::ptr::from_ref(node), std::ptr::from_ref(object));
        self.seen.insert((node, object, is_aside))
    }

    /// A place that no walk from the root has come to, such as one under a key that OpenAPI does not
    /// know.
    pub(super) fn next(&mut self) -> Option<Open<'d>> {
        self.open.pop()
    }
}

impl<'d> Validator<'d> {
    /// Looks at a reference in the place of an object.
    pub(super) fn reference(
        &mut self,
        reference: &'d Node,
        object: &'static Object,
        at: &Path<'_>,
    ) {
        let at = at.key("$ref");
        let Some(text) = reference.as_str() else {
            let message = format!("a reference is a text, not {}", reference.kind());
            let hint = "write it as `$ref: '#/components/…'`";
            return self.unreadable(Code::Reference, &at, message, hint);
        };
        if !text.starts_with('#') {
            let reason = self.document.unread(text);
            let reason = reason
                .map(|reason| format!(": {reason}"))
                .unwrap_or_default();
            let message = format!("the reference `{text}` leads out of this document{reason}");
            let hint = "put the file into the folder of the document, or bundle both into one";
            return self.unreadable(Code::Reference, &at, message, hint);
        }
        let Some(target) = Pointer::from_reference(text) else {
            let message = format!("the reference `{text}` is malformed");
            let hint = "behind the `#`, each key has a slash in front: `#/components/schemas/Name`";
            return self.unreadable(Code::Reference, &at, message, hint);
        };
        let (target, text) = match self.in_section(&target, object, text, &at) {
            Some((target, text)) => (target, Cow::from(text)),
            None => (target, Cow::from(text)),
        };
        let Some(found) = self.document.get(&target) else {
            if let Some((file, reason)) = self.document.unread_file(&target) {
                let message = format!("the file `{file}` cannot be read: {reason}");
                let hint = "refer to a file of text that may be read, of up to 32 MB";
                return self.unreadable(Code::Reference, &at, message, hint);
            }
            let message = format!("the reference `{text}` leads nowhere");
            let hint = match self.meant(&target) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => "define what it names, or mend the name".to_owned(),
            };
            return self.unreadable(Code::Reference, &at, message, &hint);
        };
        match self.document.resolve(Pointer::root(), found) {
            Err(ReferenceError::Circle) => {
                let message = format!("the reference `{text}` leads in a circle");
                let hint = "let one of the references of the circle be a definition";
                return self.unreadable(Code::Reference, &at, message, hint);
            }
            Err(error @ ReferenceError::TooMany) => {
                let hint = "refer to the last of them";
                return self.unreadable(Code::Limit, &at, error.to_string(), hint);
            }
            _ => {}
        }
        let other = section(&target).filter(|other| *other != object.section);
        if let Some(other) = other.filter(|other| is_section(other)) {
            let message = format!("`{text}` is one of `{other}`, which is not {}", object.name);
            let hint = format!("refer to one of `#/components/{}`", object.section);
            return self.unreadable(Code::Reference, &at, message, &hint);
        }
        self.references.open.push(Open {
            pointer: target,
            node: found,
            object,
            is_aside: self.is_aside,
        });
    }

    /// The place of a reference that names a component of the right kind in the wrong section. It is
    /// followed as it is meant.
    fn in_section(
        &mut self,
        target: &Pointer,
        object: &Object,
        text: &str,
        at: &Path<'_>,
    ) -> Option<(Pointer, String)> {
        section(target).filter(|other| *other != object.section)?;
        let name = target.tokens().last()?;
        let components = Pointer::root().child("components");
        let meant = components.child(object.section).child(&name);
        self.document.get(&meant)?;
        let reference = meant.to_string();
        let message = format!("the reference `{text}` names the wrong section");
        let hint = format!("write `{reference}`; until then it is read so");
        self.warning(Code::Reference, at, message, &hint);
        self.mended.push((at.pointer(), reference.clone()));
        Some((meant, reference))
    }

    /// The neighbour of a missing place that is spelled almost like it.
    fn meant(&mut self, target: &Pointer) -> Option<String> {
        let document = self.document;
        let mut node = document.root();
        let mut at = Pointer::root();
        let tokens: Vec<_> = target.tokens().collect();
        for (index, token) in tokens.iter().enumerate() {
            if let Some(child) = node.child(token) {
                node = child;
                at = at.child(token);
                continue;
            }
            let keys = node.as_mapping()?.keys().map(String::as_str);
            let meant = at.child(self.guess(token, keys)?);
            let rest = tokens[index + 1..].iter();
            return Some(rest.fold(meant, |at, token| at.child(token)).to_string());
        }
        None
    }
}

/// The section of the components that a place is an entry of.
fn section(target: &Pointer) -> Option<String> {
    let tokens: Vec<_> = target.tokens().collect();
    match tokens.as_slice() {
        [components, section, _] if components == "components" => Some(section.to_string()),
        _ => None,
    }
}
