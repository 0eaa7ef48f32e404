//! Schemas that list their values.

use openapiv3::SchemaData;

use super::Lowering;
use super::schemas::Lowered;
use crate::model::{Enum, EnumValue, TypeId, TypeKind};
use crate::pointer::Pointer;

impl Lowering<'_> {
    pub(super) fn define_enum(
        &mut self,
        words: Vec<String>,
        data: &SchemaData,
        pointer: &Pointer,
        id: &TypeId,
    ) -> Lowered {
        let descriptions = data.extensions.get("x-enum-descriptions");
        let mut values: Vec<EnumValue> = Vec::with_capacity(words.len());
        for word in words {
            // That a word is listed twice has been told.
            if values.iter().any(|value| value.wire_name == word) {
                continue;
            }
            let description = descriptions
                .and_then(|all| all.get(&word)?.as_str())
                .map(str::to_owned);
            values.push(EnumValue {
                wire_name: word,
                name: String::new(),
                description,
            });
        }
        self.define(TypeKind::Enum(Enum { values }), data, pointer, id)
    }
}
