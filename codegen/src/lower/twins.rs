//! Inline schemas that are written several times, and become a type each time.

use std::collections::{HashMap, HashSet};

use super::Lowering;
use super::keys::component;
use crate::diagnostic::Severity;
use crate::document::Node;
use crate::model::{TypeDef, TypeKind};

/// How many values an enum lists, or fields an object has, before it is worth a name.
const MIN_SIZE: usize = 3;

impl Lowering<'_> {
    /// Suggests a name for what several places describe in the same words.
    pub(super) fn note_twins(&mut self) {
        let inline: Vec<(&TypeDef, &Node)> = self
            .types
            .values()
            .filter(|definition| is_worth_a_name(definition))
            .filter_map(|definition| Some((definition, self.document.get(&definition.pointer)?)))
            .collect();
        let mut digests: HashMap<*const Node, u64> = HashMap::new();
        let places: HashSet<*const Node> = inline
            .iter()
            .map(|(_, node)| std::ptr::from_ref(*node))
            .collect();
        // One walk, since such schemas stand within each other.
        self.document.root().digest(&mut |node, digest| {
            let node = std::ptr::from_ref(node);
            if places.contains(&node) {
                digests.insert(node, digest);
            }
        });
        let mut twins: HashMap<u64, Vec<&TypeDef>> = HashMap::new();
        for (definition, node) in inline {
            let digest = digests[&std::ptr::from_ref(node)];
            twins.entry(digest).or_default().push(definition);
        }
        let mut found: Vec<_> = twins
            .into_values()
            .filter(|twins| twins.len() > 1)
            .map(|twins| (twins[0].pointer.clone(), twins.len()))
            .collect();
        found.sort();
        for (pointer, count) in found {
            let message = format!("this schema is written {count} times and becomes {count} types");
            let hint = "name it once under `components/schemas` and refer to it";
            self.complain(Severity::Note, &pointer, message, hint);
        }
    }
}

/// Whether a type that has no name of its own is large enough for one.
fn is_worth_a_name(definition: &TypeDef) -> bool {
    let size = match &definition.kind {
        TypeKind::Struct(object) => object.fields.len(),
        TypeKind::Enum(listed) => listed.values.len(),
        TypeKind::Union(_) | TypeKind::Choice(_) => 0,
    };
    size >= MIN_SIZE && component(&definition.pointer).is_none()
}
