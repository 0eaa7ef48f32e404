//! Choices whose members look alike, so that the first of them is decoded.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;

use super::super::context::Context;
use crate::model::{Alternative, Choice, EnumKind, Field, Struct, Type, TypeDef, TypeId, TypeKind};

/// Properties within properties are compared this far.
const MAX_DEPTH: usize = 3;

/// The longest description of a look, in bytes. Longer ones count as different.
const MAX_LOOK: usize = 20_000;

/// The most properties of an object that is compared. Many choices may have one large object.
const MAX_FIELDS: usize = 200;

/// Warns of members that no value distinguishes.
pub(super) fn warn(context: &Context<'_>, types: &BTreeMap<TypeId, TypeDef>) {
    for definition in types.values() {
        let TypeKind::Choice(choice) = &definition.kind else {
            continue;
        };
        for (first, second) in alike(context, types, choice, definition) {
            let message = format!(
                "nothing distinguishes {} from {}: both are decoded as the former",
                name(context, types, first),
                name(context, types, second),
            );
            let hint = "give each a property with a constant of its own, or add a discriminator";
            context.warning(&definition.pointer, message, hint);
        }
    }
}

/// The members that look like an earlier one, with that one.
fn alike<'c>(
    context: &Context<'_>,
    types: &BTreeMap<TypeId, TypeDef>,
    choice: &'c Choice,
    definition: &TypeDef,
) -> Vec<(&'c Alternative, &'c Alternative)> {
    let mut known: HashMap<String, &Alternative> = HashMap::new();
    let mut alike = Vec::new();
    for alternative in &choice.alternatives {
        let mut look = Look {
            types,
            text: String::new(),
            is_complete: true,
        };
        look.ty(&alternative.ty, 0);
        if !context
            .budget
            .spend(look.text.len() / 64, &definition.pointer)
            || !look.is_complete
        {
            continue;
        }
        match known.get(&look.text) {
            Some(first) => alike.push((*first, alternative)),
            None => {
                known.insert(look.text, alternative);
            }
        }
    }
    alike
}

/// A member, with the line that defines it.
fn name(
    context: &Context<'_>,
    types: &BTreeMap<TypeId, TypeDef>,
    alternative: &Alternative,
) -> String {
    let Some(definition) = alternative.ty.named().and_then(|id| types.get(id)) else {
        return "a plain value".to_owned();
    };
    let start = context.document.span(&definition.pointer).start;
    let line = context.document.source().position(start).line;
    format!("`{}` (line {line})", definition.id)
}

/// A description of everything by which values are distinguished.
struct Look<'t> {
    types: &'t BTreeMap<TypeId, TypeDef>,
    text: String,
    is_complete: bool,
}

impl Look<'_> {
    fn ty(&mut self, ty: &Type, depth: usize) {
        if self.text.len() > MAX_LOOK {
            self.is_complete = false;
            return;
        }
        match ty {
            Type::List(item) => self.within("list", item, depth),
            Type::Map(value) => self.within("map", value, depth),
            Type::Nullable(inner) => self.ty(inner, depth),
            Type::Named(id) => match self.types.get(id) {
                Some(definition) => self.named(id, &definition.kind, depth),
                None => self.add(id),
            },
            Type::String | Type::File | Type::Timestamp => self.add("text"),
            Type::Integer(_) => self.add("integer"),
            Type::Float(_) => self.add("number"),
            ty => self.add(format_args!("{ty:?}")),
        }
    }

    fn within(&mut self, kind: &str, inner: &Type, depth: usize) {
        self.add(format_args!("{kind}("));
        self.ty(inner, depth);
        self.add(")");
    }

    fn named(&mut self, id: &TypeId, kind: &TypeKind, depth: usize) {
        match kind {
            TypeKind::Struct(object) => self.object(object, depth),
            TypeKind::Enum(listed) => {
                let kind = match listed.kind {
                    EnumKind::Text => "text",
                    EnumKind::Integer => "integer",
                };
                self.add(kind);
                for value in &listed.values {
                    self.add(format_args!(" {:?}", value.wire_name));
                }
            }
            TypeKind::Union(union) => {
                self.add(format_args!("union {:?}", union.tag));
                for variant in &union.variants {
                    self.add(format_args!(" {:?}", variant.wire_name));
                }
            }
            // Each choice decides by itself.
            TypeKind::Choice(_) => self.add(id),
        }
    }

    fn object(&mut self, object: &Struct, depth: usize) {
        if object.fields.len() > MAX_FIELDS {
            self.is_complete = false;
            return;
        }
        let mut fields: Vec<&Field> = object.fields.iter().collect();
        fields.sort_by(|a, b| a.wire_name.cmp(&b.wire_name));
        self.add(format_args!(
            "object {} {} {:?}{{",
            object.is_closed,
            object.additional.is_some(),
            object.forbidden
        ));
        for field in fields {
            self.add(format_args!("{:?} {} ", field.wire_name, field.required));
            match &field.constant {
                Some(constant) => self.add(constant),
                None if depth < MAX_DEPTH => self.ty(&field.ty, depth + 1),
                None => {}
            }
            self.add(",");
        }
        self.add("}");
    }

    fn add(&mut self, text: impl std::fmt::Display) {
        // Writing to a text does not fail.
        let _ = write!(self.text, "{text}");
    }
}
