//! Schemas that are one of several others, without a property that distinguishes these.

use std::collections::HashSet;

use super::{About, Lowered, SchemaLowerer, component};
use crate::model::{
    Alternative, Choice, Enum, EnumKind, EnumValue, Float, Integer, Type, TypeDef, TypeId, TypeKind,
};
use crate::schema::Schema;

impl<'d> SchemaLowerer<'_, 'd> {
    /// Lowers a choice between members. Members that cannot be distinguished become one type first:
    /// enums and texts, numbers of all widths, members that are choices themselves.
    pub(super) fn choice(
        &mut self,
        schema: &Schema<'d>,
        members: &[Schema<'d>],
        id: &TypeId,
    ) -> Lowered {
        let mut found = Vec::new();
        let mut nullable = false;
        let mut fallback = false;
        let mut secret = Vec::new();
        for (index, member) in members.iter().enumerate() {
            if member.is_null() {
                nullable = true;
                continue;
            }
            let member_id = TypeId::inner(id, own_name(member, index));
            let lowered = self.schema(member, &member_id);
            nullable |= lowered.nullable;
            fallback |= lowered.fallback;
            if lowered.ty == Type::Named(id.clone()) {
                continue;
            }
            if lowered.secret {
                secret.push(lowered.ty.clone());
            }
            if let Type::Named(inner) = &lowered.ty
                && let Some(nested) = self.registry.alternatives(inner).map(<[_]>::to_vec)
            {
                if *inner == member_id {
                    self.registry.remove(inner);
                }
                let hidden = nested.iter().filter(|other| other.secret);
                secret.extend(hidden.map(|other| other.ty.clone()));
                found.extend(nested.into_iter().map(|other| other.ty));
            } else {
                found.push(lowered.ty);
            }
        }
        let mut lowered = self.choice_of(found, About::of(schema), id);
        self.name_after_choice(&mut lowered.ty, schema, id);
        lowered.nullable = nullable;
        lowered.fallback |= fallback;
        lowered.secret = self.mark_secrets(&lowered.ty, &secret);
        lowered
    }

    /// Marks the alternatives of a choice that stand for one of the `secret` types. Returns true if
    /// the type is no choice, and so is a secret itself.
    pub(super) fn mark_secrets(&mut self, ty: &Type, secret: &[Type]) -> bool {
        if secret.is_empty() {
            return false;
        }
        let has_text = secret.iter().any(|ty| self.registry.is_text(ty));
        let has_number = secret.iter().any(is_number);
        let Some(alternatives) = ty.named().and_then(|id| self.registry.alternatives(id)) else {
            return true;
        };
        // Texts became one alternative, and so did numbers.
        let hidden: Vec<bool> = alternatives
            .iter()
            .map(|Alternative { ty, .. }| {
                secret.contains(ty)
                    || (has_text && self.registry.is_text(ty))
                    || (has_number && is_number(ty))
            })
            .collect();
        let kind = ty.named().and_then(|id| self.registry.kind_mut(id));
        if let Some(TypeKind::Choice(choice)) = kind {
            for (alternative, is_hidden) in choice.alternatives.iter_mut().zip(hidden) {
                alternative.secret |= is_hidden;
            }
        }
        false
    }

    /// If the choice collapsed into one member's enum, names that enum after the choice.
    fn name_after_choice(&mut self, ty: &mut Type, schema: &Schema<'d>, id: &TypeId) {
        let Type::Named(member) = &*ty else {
            return;
        };
        let rest = member.0.strip_prefix(id.0.as_str());
        let is_own = rest.is_some_and(|rest| rest.starts_with('.'));
        if !is_own || self.registry.texts(member).is_none() {
            return;
        }
        let member = member.clone();
        if let Some(id) = self.registry.rename(&member, id, schema.pointer()) {
            *ty = Type::Named(id);
        }
    }

    /// Defines a choice between types, which are distinguished as far as possible.
    pub(super) fn choice_of(&mut self, types: Vec<Type>, about: About, id: &TypeId) -> Lowered {
        let is_any = |ty: &Type| *ty == Type::Any;
        if types.iter().any(is_any) && !types.iter().all(is_any) {
            return self.fall_back("a choice with a member of any value", &about.pointer);
        }
        let types = self.distinguishable(types, &about, id);
        self.define_choice(types, about, id)
    }

    /// Defines a choice between types that can be distinguished.
    pub(super) fn define_choice(&mut self, types: Vec<Type>, about: About, id: &TypeId) -> Lowered {
        match types.as_slice() {
            [] => Lowered::of(Type::Any),
            [one] => Lowered::of(one.clone()),
            _ => {
                let alternatives = types.into_iter().map(Alternative::of).collect();
                self.define(TypeKind::Choice(Choice { alternatives }), about, id)
            }
        }
    }

    /// The types without those that another one of the same JSON type stands for.
    pub(super) fn distinguishable(
        &mut self,
        types: Vec<Type>,
        about: &About,
        id: &TypeId,
    ) -> Vec<Type> {
        if types.contains(&Type::Any) {
            return vec![Type::Any];
        }
        let (texts, mut others): (Vec<Type>, Vec<Type>) =
            types.into_iter().partition(|ty| self.registry.is_text(ty));
        if let Some(text) = self.merge_texts(&texts, about, id) {
            others.insert(0, text);
        }
        let mut merged: Vec<Type> = Vec::new();
        let mut known: HashSet<Type> = HashSet::new();
        let mut number: Option<usize> = None;
        for ty in others {
            let is_integer_enum = matches!(&ty, Type::Named(id) if self.registry.is_integers(id));
            match number {
                Some(at) if is_number(&ty) => merged[at] = wider(&merged[at], &ty),
                // Listed numbers take any other whole number too, but the width of the plain one counts.
                Some(_) if is_integer_enum => {}
                _ if known.insert(ty.clone()) => {
                    number = number.or(is_number(&ty).then_some(merged.len()));
                    merged.push(ty);
                }
                _ => {}
            }
        }
        merged
    }

    /// Merges types of JSON texts into one. An enum keeps unknown values, so that it can stand for any
    /// text.
    fn merge_texts(&mut self, texts: &[Type], about: &About, id: &TypeId) -> Option<Type> {
        let first = texts.first()?;
        if texts.iter().all(|ty| ty == first) {
            return Some(first.clone());
        }
        let mut enums: Vec<&TypeId> = texts.iter().filter_map(Type::named).collect();
        enums.dedup();
        // A file may be given as text, and becomes text wherever it is no part of a form.
        if enums.is_empty() && texts.contains(&Type::File) {
            return Some(Type::File);
        }
        if enums.is_empty() || texts.contains(&Type::Timestamp) {
            return Some(Type::String);
        }
        let is_open = texts.iter().any(|text| text.named().is_none());
        if let [only] = enums.as_slice() {
            let only = (*only).clone();
            if let Some(TypeKind::Enum(listed)) = self.registry.kind_mut(&only) {
                listed.is_open |= is_open;
            }
            return Some(Type::Named(only));
        }
        let mut values: Vec<EnumValue> = Vec::new();
        let mut known: HashSet<&str> = HashSet::new();
        for value in enums
            .iter()
            .filter_map(|id| self.registry.texts(id))
            .flatten()
        {
            if known.insert(&value.wire_name) {
                values.push(value.clone());
            }
        }
        let is_inline = |definition: &TypeDef| {
            let rest = definition.id.0.strip_prefix(id.0.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', ' ']))
                && component(&definition.pointer).is_none()
        };
        let inline = enums
            .iter()
            .filter(|id| self.registry.get(id).is_some_and(is_inline));
        for id in inline.map(|id| (*id).clone()).collect::<Vec<_>>() {
            self.registry.remove(&id);
        }
        let id = TypeId::inner(id, "word");
        let merged = Enum {
            kind: EnumKind::Text,
            values,
            is_open,
        };
        Some(self.define(TypeKind::Enum(merged), about.clone(), &id).ty)
    }
}

fn is_number(ty: &Type) -> bool {
    matches!(ty, Type::Integer(_) | Type::Float(_))
}

fn wider(one: &Type, other: &Type) -> Type {
    match (one, other) {
        (one, other) if one == other => one.clone(),
        (Type::Integer(Integer::U64), Type::Integer(Integer::U32))
        | (Type::Integer(Integer::U32), Type::Integer(Integer::U64)) => Type::Integer(Integer::U64),
        (Type::Integer(_), Type::Integer(_)) => Type::Integer(Integer::I64),
        _ => Type::Float(Float::F64),
    }
}

/// The name of a member without a name of its own: its title, or its position.
pub(super) fn own_name(member: &Schema<'_>, index: usize) -> String {
    let title = match member.reference() {
        Some(_) => None,
        None => member.title(),
    };
    title.map_or_else(|| format!("option {}", index + 1), str::to_owned)
}
