//! Files travel as the parts of a form, or as a whole body. Anywhere else, binary content is text.

use crate::model::{Api, Body, Type, TypeKind};

pub(super) fn run(api: &mut Api) {
    for definition in api.types.values_mut() {
        match &mut definition.kind {
            TypeKind::Struct(object) => {
                let fields = object.fields.iter_mut().map(|field| &mut field.ty);
                let additional = object.additional.as_mut().map(|all| &mut all.ty);
                fields.chain(additional).for_each(to_text);
            }
            TypeKind::Choice(choice) => {
                let alternatives = choice.alternatives.iter_mut();
                alternatives.for_each(|alternative| to_text(&mut alternative.ty));
            }
            TypeKind::Enum(_) | TypeKind::Union(_) => {}
        }
    }
    for operation in &mut api.operations {
        for parameter in &mut operation.parameters {
            to_text(&mut parameter.field.ty);
        }
        for ty in operation.answer.types_mut() {
            to_text(ty);
        }
        if !matches!(operation.body, Body::Multipart(_) | Body::File(_)) {
            for field in operation.body.fields_mut() {
                to_text(&mut field.ty);
            }
        }
    }
}

fn to_text(ty: &mut Type) {
    match ty {
        Type::File => *ty = Type::String,
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) => to_text(inner),
        _ => {}
    }
}
