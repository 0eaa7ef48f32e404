//! Inline schemas that are written several times, and generate a type each time.

use std::collections::{HashMap, HashSet};

use super::{SchemaLowerer, component};
use crate::document::Node;
use crate::model::{TypeDef, TypeKind};

/// The number of values or fields from which on a type is worth a name.
const MIN_SIZE: usize = 3;

impl SchemaLowerer<'_, '_> {
    /// Suggests a name for each schema that is written several times.
    pub(in super::super) fn note_duplicates(&self) {
        let inline: Vec<(&TypeDef, &Node)> = self
            .registry
            .values()
            .filter(|definition| is_worth_a_name(definition))
            .filter_map(|definition| {
                Some((definition, self.context.document.get(&definition.pointer)?))
            })
            .collect();
        let mut digests: HashMap<*const Node, u64> = HashMap::new();
        let known: HashSet<*const Node> = inline
            .iter()
            .map(|(_, node)| std::ptr::from_ref(*node))
            .collect();
        // One walk, since such schemas stand within each other.
        self.context.document.root().digest(&mut |node, digest| {
            let node = std::ptr::from_ref(node);
            if known.contains(&node) {
                digests.insert(node, digest);
            }
        });
        let mut duplicates: HashMap<u64, Vec<&TypeDef>> = HashMap::new();
        for (definition, node) in inline {
            let digest = digests[&std::ptr::from_ref(node)];
            duplicates.entry(digest).or_default().push(definition);
        }
        let mut found: Vec<_> = duplicates
            .into_values()
            .filter(|duplicates| duplicates.len() > 1)
            .map(|duplicates| (duplicates[0].pointer.clone(), duplicates.len()))
            .collect();
        found.sort();
        for (pointer, count) in found {
            let message =
                format!("this inline schema appears {count} times and generates {count} types");
            let hint = "name it once under `components/schemas` and refer to it";
            self.context.note(&pointer, message, hint);
        }
    }
}

/// Returns true for an inline type that is large enough for a name.
fn is_worth_a_name(definition: &TypeDef) -> bool {
    let size = match &definition.kind {
        TypeKind::Struct(object) => object.fields.len(),
        TypeKind::Enum(listed) => listed.values.len(),
        TypeKind::Union(_) | TypeKind::Choice(_) => 0,
    };
    size >= MIN_SIZE && component(&definition.pointer).is_none()
}
