//! Types that require themselves, so that no value of them could ever be complete.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};

use super::super::context::Context;
use crate::model::{Field, Type, TypeDef, TypeId, TypeKind};

/// Makes one field optional in each cycle of types that require each other, and warns of it.
pub(super) fn break_cycles(context: &Context<'_>, types: &mut BTreeMap<TypeId, TypeDef>) {
    let mut finite = Finite::of(types);
    while let Some((id, index)) = finite.closing_field(types) {
        let Some(TypeKind::Struct(object)) = types.get_mut(&id).map(|one| &mut one.kind) else {
            return;
        };
        let field = &mut object.fields[index];
        field.required = false;
        let message = format!(
            "`{}` of `{id}` is required, but its values require another `{id}` in turn",
            field.wire_name
        );
        let hint = "remove it from `required`; it is generated as an optional field";
        context.warning(&field.pointer, message, hint);
        if let Some(held) = whole(&field.ty) {
            finite.release(&id, held);
        }
    }
}

/// The types that have complete values.
struct Finite {
    known: HashSet<TypeId>,
    /// The number of required types that a struct still waits for.
    waiting: HashMap<TypeId, usize>,
    /// The types that hold a type.
    holders: HashMap<TypeId, Vec<TypeId>>,
}

impl Finite {
    fn of(types: &BTreeMap<TypeId, TypeDef>) -> Self {
        let mut finite = Self {
            known: HashSet::new(),
            waiting: HashMap::new(),
            holders: HashMap::new(),
        };
        let mut ready = Vec::new();
        for (id, definition) in types {
            let held: Vec<&TypeId> = match &definition.kind {
                TypeKind::Struct(object) => object.fields.iter().filter_map(required).collect(),
                TypeKind::Union(union) => union.variants.iter().map(|one| &one.ty).collect(),
                TypeKind::Choice(choice) => {
                    let held: Option<Vec<&TypeId>> = choice
                        .alternatives
                        .iter()
                        .map(|one| whole(&one.ty))
                        .collect();
                    held.unwrap_or_default()
                }
                TypeKind::Enum(_) => Vec::new(),
            };
            let held: Vec<&TypeId> = held
                .into_iter()
                .filter(|id| types.contains_key(*id))
                .collect();
            if held.is_empty() {
                ready.push(id.clone());
            }
            let waiting = match definition.kind {
                TypeKind::Struct(_) => held.len(),
                // One of the alternatives is enough.
                _ => 1,
            };
            finite.waiting.insert(id.clone(), waiting);
            for held in held {
                let holders = finite.holders.entry(held.clone()).or_default();
                holders.push(id.clone());
            }
        }
        for id in ready {
            finite.add(id);
        }
        finite
    }

    /// Adds a type, and all types that waited for nothing else.
    fn add(&mut self, id: TypeId) {
        let mut ready = VecDeque::from([id]);
        while let Some(id) = ready.pop_front() {
            for holder in self.holders.get(&id).into_iter().flatten() {
                if let Some(waiting) = self.waiting.get_mut(holder) {
                    *waiting = waiting.saturating_sub(1);
                    if *waiting == 0 && !self.known.contains(holder) {
                        ready.push_back(holder.clone());
                    }
                }
            }
            self.known.insert(id);
        }
    }

    /// Lets a struct no longer wait for a type.
    fn release(&mut self, id: &TypeId, held: &TypeId) {
        if let Some(holders) = self.holders.get_mut(held)
            && let Some(index) = holders.iter().position(|holder| holder == id)
        {
            holders.swap_remove(index);
        }
        let waiting = self.waiting.get_mut(id).map(|waiting| {
            *waiting = waiting.saturating_sub(1);
            *waiting
        });
        if waiting == Some(0) {
            self.add(id.clone());
        }
    }

    /// A field of a cycle, by its struct and position. Of all fields it is that of the first struct by
    /// name, so that the order of the document does not decide.
    fn closing_field(&self, types: &BTreeMap<TypeId, TypeDef>) -> Option<(TypeId, usize)> {
        let mut id = types.keys().find(|id| !self.known.contains(*id))?;
        let mut path: Vec<(&TypeId, Option<usize>)> = Vec::new();
        let mut seen = HashMap::new();
        loop {
            if let Some(start) = seen.insert(id, path.len()) {
                let cycle = path[start..].iter();
                let fields = cycle.filter_map(|(id, field)| Some((*id, (*field)?)));
                return fields.min().map(|(id, field)| (id.clone(), field));
            }
            let (field, next) = self.endless_part(&types.get(id)?.kind)?;
            path.push((id, field));
            id = next;
        }
    }

    /// The first part of a type that has no complete value either.
    fn endless_part<'t>(&self, kind: &'t TypeKind) -> Option<(Option<usize>, &'t TypeId)> {
        let is_endless = |id: &&TypeId| !self.known.contains(*id);
        match kind {
            TypeKind::Struct(object) => {
                let mut fields = object.fields.iter().enumerate();
                fields.find_map(|(index, field)| {
                    let id = required(field).filter(is_endless)?;
                    Some((Some(index), id))
                })
            }
            TypeKind::Union(union) => {
                let mut held = union.variants.iter().map(|one| &one.ty);
                held.find(is_endless).map(|id| (None, id))
            }
            TypeKind::Choice(choice) => {
                let mut held = choice.alternatives.iter().filter_map(|one| whole(&one.ty));
                held.find(is_endless).map(|id| (None, id))
            }
            TypeKind::Enum(_) => None,
        }
    }
}

/// The type that a field cannot do without.
fn required(field: &Field) -> Option<&TypeId> {
    let is_required = field.required && !field.nullable;
    is_required.then(|| whole(&field.ty)).flatten()
}

/// The named type that is the whole value. A list or map may be empty.
fn whole(ty: &Type) -> Option<&TypeId> {
    match ty {
        Type::Named(id) => Some(id),
        _ => None,
    }
}
