//! Types that took the place of others: pairs them by the operations and types that use them.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Answer, Api, Field, Type, TypeDef, TypeId, TypeKind};

/// Pairs the types that are gone with those that are new where both versions use one of each in the
/// same position. `operations` has the ids of operations in the new version by those in the old one.
pub(super) fn find(
    (old, new): (&Api, &Api),
    (gone, fresh): (&[&TypeDef], &[&TypeDef]),
    operations: &BTreeMap<String, String>,
) -> BTreeMap<TypeId, TypeId> {
    let id = |definition: &&TypeDef| definition.id.clone();
    let mut search = Search {
        old,
        new,
        gone: gone.iter().map(id).collect(),
        fresh: fresh.iter().map(id).collect(),
        pairs: BTreeMap::new(),
        open: Vec::new(),
    };
    search.operations(operations);
    for before in old.types.values() {
        if let Some(after) = new.types.get(&before.id) {
            search.definitions(before, after);
        }
    }
    while let Some((before, after)) = search.open.pop() {
        search.definitions(before, after);
    }
    search.pairs
}

struct Search<'a> {
    old: &'a Api,
    new: &'a Api,
    gone: BTreeSet<TypeId>,
    fresh: BTreeSet<TypeId>,
    pairs: BTreeMap<TypeId, TypeId>,
    /// Paired types whose parts are not paired yet.
    open: Vec<(&'a TypeDef, &'a TypeDef)>,
}

impl<'a> Search<'a> {
    fn operations(&mut self, ids: &BTreeMap<String, String>) {
        let (old, new) = (self.old, self.new);
        for before in &old.operations {
            let id = ids.get(&before.id);
            let after = new.operations.iter().find(|after| Some(&after.id) == id);
            let Some(after) = after else { continue };
            let parameters = |operation: &'a crate::model::Operation| {
                let parameters = operation.parameters.iter();
                parameters.map(|parameter| &parameter.field)
            };
            self.fields(parameters(before), &parameters(after).collect::<Vec<_>>());
            let fields: Vec<&Field> = after.body.fields().iter().collect();
            self.fields(before.body.fields().iter(), &fields);
            self.answers(&before.answer, &after.answer);
        }
    }

    fn answers(&mut self, old: &Answer, new: &Answer) {
        match (old, new) {
            (Answer::Json(old), Answer::Json(new)) => self.types(old, new),
            (Answer::ByStatus(old), Answer::ByStatus(new)) => {
                for before in old {
                    let mut same = new.iter().filter(|after| after.status == before.status);
                    if let Some(after) = same.next() {
                        self.answers(&before.answer, &after.answer);
                    }
                }
            }
            (Answer::ByStatus(successes), other) => {
                successes
                    .iter()
                    .for_each(|success| self.answers(&success.answer, other));
            }
            (other, Answer::ByStatus(successes)) => {
                successes
                    .iter()
                    .for_each(|success| self.answers(other, &success.answer));
            }
            _ => {}
        }
    }

    fn definitions(&mut self, old: &TypeDef, new: &TypeDef) {
        match (&old.kind, &new.kind) {
            (TypeKind::Struct(before), TypeKind::Struct(after)) => {
                let fields: Vec<&Field> = after.fields.iter().collect();
                self.fields(before.fields.iter(), &fields);
                if let (Some(before), Some(after)) = (&before.additional, &after.additional) {
                    self.types(&before.ty, &after.ty);
                }
            }
            (TypeKind::Union(before), TypeKind::Union(after)) => {
                for variant in &before.variants {
                    let mut same = after.variants.iter();
                    let same = same.find(|other| other.wire_name == variant.wire_name);
                    if let Some(other) = same {
                        self.named(&variant.ty, &other.ty);
                    }
                }
            }
            (TypeKind::Choice(before), TypeKind::Choice(after))
                if before.alternatives.len() == after.alternatives.len() =>
            {
                for (before, after) in before.alternatives.iter().zip(&after.alternatives) {
                    self.types(&before.ty, &after.ty);
                }
            }
            _ => {}
        }
    }

    fn fields<'f>(&mut self, old: impl Iterator<Item = &'f Field>, new: &[&Field]) {
        for before in old {
            let mut same = new
                .iter()
                .filter(|after| after.wire_name == before.wire_name);
            if let Some(after) = same.next() {
                self.types(&before.ty, &after.ty);
            }
        }
    }

    fn types(&mut self, old: &Type, new: &Type) {
        match (old, new) {
            (Type::List(old), Type::List(new))
            | (Type::Map(old), Type::Map(new))
            | (Type::Nullable(old), Type::Nullable(new)) => self.types(old, new),
            (Type::Nullable(old), new) => self.types(old, new),
            (old, Type::Nullable(new)) => self.types(old, new),
            (Type::Named(old), Type::Named(new)) => self.named(old, new),
            _ => {}
        }
    }

    fn named(&mut self, old: &TypeId, new: &TypeId) {
        if !self.gone.contains(old) || !self.fresh.contains(new) {
            return;
        }
        let (before, after) = (&self.old.types[old], &self.new.types[new]);
        let is_free = !self.pairs.contains_key(old) && !self.pairs.values().any(|id| id == new);
        if is_free && is_akin(before, after) {
            self.pairs.insert(old.clone(), new.clone());
            self.open.push((before, after));
        }
    }
}

/// Returns true if two types are of one kind and have enough in common to be versions of one.
pub(super) fn is_akin(old: &TypeDef, new: &TypeDef) -> bool {
    let names = |definition: &TypeDef| -> BTreeSet<String> {
        let fields = definition
            .fields()
            .iter()
            .map(|field| field.wire_name.clone());
        let words = definition.words().into_iter().map(|(word, _)| word.clone());
        fields.chain(words).collect()
    };
    let is_union =
        |definition: &TypeDef| matches!(definition.kind, TypeKind::Union(_) | TypeKind::Choice(_));
    if is_union(old) && is_union(new) {
        return true;
    }
    let is_one_kind = std::mem::discriminant(&old.kind) == std::mem::discriminant(&new.kind);
    let (before, after) = (names(old), names(new));
    let common = before.intersection(&after).count();
    is_one_kind && 2 * common >= before.len().min(after.len())
}
