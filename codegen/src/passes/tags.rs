//! Constants that follow from a discriminator: a type that is the variant of one word has this word.

use std::collections::BTreeMap;

use crate::model::{Api, EnumKind, Field, Type, TypeId, TypeKind};

/// Makes the distinguishing property of each variant a constant, so that no caller has to repeat what the
/// variant says. Types that are only received stay as they are.
pub(super) fn run(api: &mut Api) {
    let mut words: BTreeMap<(TypeId, String), Option<String>> = BTreeMap::new();
    for definition in api.types.values() {
        let TypeKind::Union(union) = &definition.kind else {
            continue;
        };
        for variant in &union.variants {
            let word = words.entry((variant.ty.clone(), union.tag.clone()));
            let known = word.or_insert_with(|| Some(variant.wire_name.clone()));
            // A type with several words has no constant.
            if known.as_ref() != Some(&variant.wire_name) {
                *known = None;
            }
        }
    }
    for ((id, tag), word) in words {
        let is_sent = api.types.get(&id).is_some_and(|known| known.usage.request);
        let field = api.types[&id]
            .fields()
            .iter()
            .position(|field| field.wire_name == tag);
        let (Some(word), Some(index), true) = (word, field, is_sent) else {
            continue;
        };
        if is_word(api, &api.types[&id].fields()[index])
            && let Some(TypeKind::Struct(object)) =
                api.types.get_mut(&id).map(|known| &mut known.kind)
        {
            object.fields[index].constant = Some(word.into());
        }
    }
}

/// Returns true for a required text that is no constant yet.
fn is_word(api: &Api, field: &Field) -> bool {
    let is_text = match &field.ty {
        Type::String => true,
        Type::Named(id) => {
            matches!(&api.types[id].kind, TypeKind::Enum(listed) if listed.kind == EnumKind::Text)
        }
        _ => false,
    };
    is_text && field.is_argument() && !field.nullable
}
