//! Values that have one name in several parts of a request.

use std::collections::HashMap;

use crate::model::Operation;

/// Adds to the description of each such value the part of the request that carries it.
pub(super) fn describe(operation: &mut Operation) {
    let mut uses: HashMap<&str, usize> = HashMap::new();
    for (_, field) in operation.located_fields() {
        *uses.entry(&field.wire_name).or_default() += 1;
    }
    let sentences = operation.located_fields().map(|(part, field)| {
        let is_shared = uses[field.wire_name.as_str()] > 1;
        is_shared.then(|| format!("Part of the {part}."))
    });
    let sentences: Vec<Option<String>> = sentences.collect();
    for (field, sentence) in operation.fields_mut().zip(sentences) {
        let Some(sentence) = sentence else { continue };
        let description = field.description.take().unwrap_or_default();
        let description = description.trim_end();
        let paragraphs = [description, &sentence].into_iter();
        let paragraphs: Vec<&str> = paragraphs.filter(|text| !text.is_empty()).collect();
        field.description = Some(paragraphs.join("\n\n"));
    }
}
