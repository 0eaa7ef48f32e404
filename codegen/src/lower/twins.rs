//! Inline schemas that are written several times, and become a type each time.

use std::collections::HashMap;

use super::Lowering;
use super::keys::component;
use crate::diagnostic::Severity;
use crate::model::{TypeDef, TypeKind};

/// How many values an enum lists, or fields an object has, before it is worth a name.
const MIN_SIZE: usize = 3;

impl Lowering<'_> {
    /// Suggests a name for what several places describe in the same words.
    pub(super) fn note_twins(&mut self) {
        let mut twins: HashMap<String, Vec<&TypeDef>> = HashMap::new();
        for definition in self.types.values() {
            let size = match &definition.kind {
                TypeKind::Struct(object) => object.fields.len(),
                TypeKind::Enum(listed) => listed.values.len(),
                TypeKind::Union(_) | TypeKind::Choice(_) => 0,
            };
            if size < MIN_SIZE || component(&definition.pointer).is_some() {
                continue;
            }
            if let Some(node) = self.document.get(&definition.pointer) {
                let text = node.to_json().to_string();
                twins.entry(text).or_default().push(definition);
            }
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
