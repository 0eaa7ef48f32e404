//! Components that define no type of their own, such as a plain text. References to them are lowered
//! before that is known.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::Lowered;
use crate::model::{Operation, Type, TypeDef, TypeId, TypeKind};
use crate::stack;

/// Replaces the name of each such component by its type. One that holds itself is any value, because a
/// Rust alias cannot be recursive.
pub(super) fn resolve(
    types: &mut BTreeMap<TypeId, TypeDef>,
    named: &HashMap<String, Lowered>,
    operations: &mut [Operation],
) {
    let known: BTreeSet<TypeId> = types.keys().cloned().collect();
    let aliases = Aliases {
        known: &known,
        named,
    };
    for (id, definition) in types {
        match &mut definition.kind {
            TypeKind::Struct(object) => {
                let fields = object.fields.iter_mut().map(|field| &mut field.ty);
                fields
                    .chain(object.additional.as_mut().map(|all| &mut all.ty))
                    .for_each(|ty| aliases.resolve(ty));
            }
            TypeKind::Choice(choice) => {
                let alternatives = choice.alternatives.iter_mut();
                alternatives.for_each(|alternative| aliases.resolve(&mut alternative.ty));
                // Two names may stand for one type, and a name for the choice itself.
                let mut seen = HashSet::from([Type::Named(id.clone())]);
                choice
                    .alternatives
                    .retain(|alternative| seen.insert(alternative.ty.clone()));
            }
            TypeKind::Union(union) => {
                union.variants.retain(|variant| known.contains(&variant.ty));
            }
            TypeKind::Enum(_) => {}
        }
    }
    for operation in operations {
        for field in operation.fields_mut() {
            aliases.resolve(&mut field.ty);
        }
        for ty in operation.answer.types_mut() {
            aliases.resolve(ty);
        }
    }
}

struct Aliases<'a> {
    known: &'a BTreeSet<TypeId>,
    named: &'a HashMap<String, Lowered>,
}

impl Aliases<'_> {
    fn resolve(&self, ty: &mut Type) {
        self.resolve_within(ty, &mut HashSet::new());
    }

    fn resolve_within(&self, ty: &mut Type, open: &mut HashSet<TypeId>) {
        match ty {
            Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) => {
                self.resolve_within(inner, open)
            }
            Type::Named(id) if !self.known.contains(id) => {
                let target = self.named.get(&id.0).filter(|_| !open.contains(id));
                let Some(target) = target else {
                    *ty = Type::Any;
                    return;
                };
                let mut target = target.ty.clone();
                let id = id.clone();
                open.insert(id.clone());
                stack::deep(|| self.resolve_within(&mut target, open));
                open.remove(&id);
                *ty = target;
            }
            _ => {}
        }
    }
}
