//! Choices between choices, which become choices between all of their members.
//!
//! While a choice is lowered, a member may still be open. So this is done in the end.

use std::collections::HashSet;

use super::{About, SchemaLowerer};
use crate::model::{Alternative, Choice, Type, TypeId, TypeKind};

impl SchemaLowerer<'_, '_> {
    /// Replaces members that are choices by the members of these.
    pub(super) fn flatten_choices(&mut self) {
        let nested: Vec<(TypeId, About)> = self
            .registry
            .values()
            .filter(|definition| match &definition.kind {
                TypeKind::Choice(choice) => {
                    let mut alternatives = choice.alternatives.iter();
                    alternatives.any(|one| self.members_of(&one.ty).is_some())
                }
                _ => false,
            })
            .map(|definition| (definition.id.clone(), About::at(&definition.pointer)))
            .collect();
        let flat: Vec<Vec<Alternative>> = nested.iter().map(|(id, _)| self.leaves(id)).collect();
        for ((id, about), leaves) in nested.into_iter().zip(flat) {
            let secret = leaves.iter().filter(|leaf| leaf.secret);
            let secret: Vec<Type> = secret.map(|leaf| leaf.ty.clone()).collect();
            let types = leaves.into_iter().map(|leaf| leaf.ty).collect();
            let types = self.distinguishable(types, &about, &id);
            let alternatives = types.into_iter().map(Alternative::of).collect();
            if let Some(kind) = self.registry.kind_mut(&id) {
                *kind = TypeKind::Choice(Choice { alternatives });
            }
            self.mark_secrets(&Type::Named(id), &secret);
        }
    }

    /// The members of a choice that are no choices, those of its members included.
    fn leaves(&self, id: &TypeId) -> Vec<Alternative> {
        let mut leaves = Vec::new();
        let mut seen: HashSet<&Type> = HashSet::new();
        let mut open: Vec<&Alternative> = self
            .registry
            .alternatives(id)
            .into_iter()
            .flatten()
            .rev()
            .collect();
        while let Some(alternative) = open.pop() {
            let at = self.registry.get(id).map(|definition| &definition.pointer);
            let is_paid = at.is_some_and(|at| self.context.budget.spend(1, at));
            if !is_paid || !seen.insert(&alternative.ty) {
                continue;
            }
            match self.members_of(&alternative.ty) {
                Some(members) => open.extend(members.iter().rev()),
                None => leaves.push(alternative.clone()),
            }
        }
        leaves
    }

    fn members_of(&self, ty: &Type) -> Option<&[Alternative]> {
        match ty {
            Type::Named(id) => self.registry.alternatives(id),
            _ => None,
        }
    }
}
