//! Schemas that are one of several others, without a property that tells which.

use std::collections::HashSet;

use openapiv3::{ReferenceOr, Schema, SchemaData, SchemaKind};

use super::Lowering;
use super::keys::component;
use super::lowered::Lowered;
use crate::model::{
    Alternative, Choice, Enum, EnumKind, EnumValue, Float, Integer, Type, TypeDef, TypeId, TypeKind,
};
use crate::pointer::Pointer;

impl Lowering<'_> {
    /// A choice between the members. What cannot be told apart becomes one type first: words
    /// and texts, numbers of all widths, members that are choices themselves.
    pub(super) fn choice(
        &mut self,
        members: &[ReferenceOr<Schema>],
        key: &str,
        data: &SchemaData,
        pointer: &Pointer,
        id: &TypeId,
    ) -> Lowered {
        let mut found = Vec::new();
        let mut nullable = false;
        let mut fallback = false;
        let mut secret = Vec::new();
        for (index, member) in members.iter().enumerate() {
            if is_null(member) {
                nullable = true;
                continue;
            }
            let at = pointer.child(key).index(index);
            let member_id = TypeId::inner(id, own_name(member, index));
            let lowered = self.schema(member.into(), &at, &member_id);
            nullable |= lowered.nullable;
            fallback |= lowered.fallback;
            if lowered.ty == Type::Named(id.clone()) {
                continue;
            }
            if lowered.secret {
                secret.push(lowered.ty.clone());
            }
            if let Type::Named(inner) = &lowered.ty
                && let Some(nested) = self.alternatives(inner)
            {
                if *inner == member_id {
                    self.remove_type(inner);
                }
                let hidden = nested.iter().filter(|other| other.secret);
                secret.extend(hidden.map(|other| other.ty.clone()));
                found.extend(nested.into_iter().map(|other| other.ty));
            } else {
                found.push(lowered.ty);
            }
        }
        let mut lowered = self.choice_of(found, data, pointer, id);
        self.take_over(&mut lowered.ty, id, pointer);
        lowered.nullable = nullable;
        lowered.fallback = fallback;
        lowered.secret = self.mark_secrets(&lowered.ty, &secret);
        lowered
    }

    /// Marks the alternatives of a choice that stand for one of the `secret` types. Returns true if
    /// the type is no choice, and so is a secret itself.
    pub(super) fn mark_secrets(&mut self, ty: &Type, secret: &[Type]) -> bool {
        if secret.is_empty() {
            return false;
        }
        let has_text = secret.iter().any(|ty| self.is_text(ty));
        let has_number = secret.iter().any(is_number);
        let Some(alternatives) = ty.named().and_then(|id| self.alternatives(id)) else {
            return true;
        };
        // Texts became one alternative, and so did numbers.
        let hidden: Vec<bool> = alternatives
            .iter()
            .map(|Alternative { ty, .. }| {
                secret.contains(ty)
                    || (has_text && self.is_text(ty))
                    || (has_number && is_number(ty))
            })
            .collect();
        let definition = ty.named().and_then(|id| self.types.get_mut(id));
        if let Some(TypeKind::Choice(choice)) = definition.map(|found| &mut found.kind) {
            for (alternative, is_hidden) in choice.alternatives.iter_mut().zip(hidden) {
                alternative.secret |= is_hidden;
            }
        }
        false
    }

    /// A choice that came to the words of one member has them by its own name.
    fn take_over(&mut self, ty: &mut Type, id: &TypeId, pointer: &Pointer) {
        let Type::Named(member) = &*ty else {
            return;
        };
        let rest = member.0.strip_prefix(id.0.as_str());
        let is_own = rest.is_some_and(|rest| rest.starts_with('.')) && self.words(member).is_some();
        if !is_own {
            return;
        }
        if let Some(definition) = self.remove_type(member) {
            let id = self.free_id(id, pointer);
            let definition = TypeDef {
                id: id.clone(),
                ..definition
            };
            self.types.insert(id.clone(), definition);
            *ty = Type::Named(id);
        }
    }

    /// A choice between types, which are told apart as far as they can be.
    pub(super) fn choice_of(
        &mut self,
        types: Vec<Type>,
        data: &SchemaData,
        pointer: &Pointer,
        id: &TypeId,
    ) -> Lowered {
        let types = self.told_apart(types, data, pointer, id);
        self.define_choice(types, data, pointer, id)
    }

    /// A choice between types that can be told apart.
    pub(super) fn define_choice(
        &mut self,
        types: Vec<Type>,
        data: &SchemaData,
        pointer: &Pointer,
        id: &TypeId,
    ) -> Lowered {
        match types.as_slice() {
            [] => Lowered::of(Type::Any),
            [one] => Lowered::of(one.clone()),
            _ => {
                let alternatives = types.into_iter().map(|ty| Alternative {
                    name: String::new(),
                    ty,
                    secret: false,
                });
                let alternatives = alternatives.collect();
                self.define(TypeKind::Choice(Choice { alternatives }), data, pointer, id)
            }
        }
    }

    fn alternatives(&self, id: &TypeId) -> Option<Vec<Alternative>> {
        match &self.types.get(id)?.kind {
            TypeKind::Choice(choice) => Some(choice.alternatives.clone()),
            _ => None,
        }
    }

    /// The types without those that another one of the same JSON kind stands for.
    fn told_apart(
        &mut self,
        types: Vec<Type>,
        data: &SchemaData,
        pointer: &Pointer,
        id: &TypeId,
    ) -> Vec<Type> {
        if types.contains(&Type::Any) {
            return vec![Type::Any];
        }
        let (texts, mut others): (Vec<Type>, Vec<Type>) =
            types.into_iter().partition(|ty| self.is_text(ty));
        if let Some(text) = self.merge_texts(&texts, data, pointer, id) {
            others.insert(0, text);
        }
        let mut merged: Vec<Type> = Vec::new();
        let mut known: HashSet<Type> = HashSet::new();
        let mut number: Option<usize> = None;
        for ty in others {
            let is_integer_enum = matches!(&ty, Type::Named(id) if self.is_integers(id));
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

    fn is_text(&self, ty: &Type) -> bool {
        match ty {
            Type::String | Type::Timestamp | Type::File => true,
            Type::Named(id) => self.words(id).is_some(),
            _ => false,
        }
    }

    fn is_integers(&self, id: &TypeId) -> bool {
        let kind = self.types.get(id).map(|definition| &definition.kind);
        matches!(kind, Some(TypeKind::Enum(listed)) if listed.kind == EnumKind::Integer)
    }

    fn words(&self, id: &TypeId) -> Option<&[EnumValue]> {
        match &self.types.get(id)?.kind {
            TypeKind::Enum(words) if words.kind == EnumKind::Text => Some(&words.values),
            _ => None,
        }
    }

    /// Listed words take any other text too, so that an enum stands for itself and for text.
    fn merge_texts(
        &mut self,
        texts: &[Type],
        data: &SchemaData,
        pointer: &Pointer,
        id: &TypeId,
    ) -> Option<Type> {
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
            if let Some(TypeKind::Enum(words)) = self
                .types
                .get_mut(&only)
                .map(|definition| &mut definition.kind)
            {
                words.is_open |= is_open;
            }
            return Some(Type::Named(only));
        }
        let mut values: Vec<EnumValue> = Vec::new();
        let mut known: HashSet<&str> = HashSet::new();
        for value in enums.iter().filter_map(|id| self.words(id)).flatten() {
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
            .filter(|id| self.types.get(id).is_some_and(is_inline));
        for id in inline.map(|id| (*id).clone()).collect::<Vec<_>>() {
            self.remove_type(&id);
        }
        let id = TypeId::inner(id, "word");
        let merged = Enum {
            kind: EnumKind::Text,
            values,
            is_open,
        };
        Some(self.define(TypeKind::Enum(merged), data, pointer, &id).ty)
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

/// Whether a member says nothing but that the value may be null.
pub(super) fn is_null(member: &ReferenceOr<Schema>) -> bool {
    let ReferenceOr::Item(schema) = member else {
        return false;
    };
    match &schema.schema_kind {
        SchemaKind::Any(any) if any.typ.as_deref() == Some("null") => true,
        SchemaKind::Any(any) => {
            let only_null = |values: &[serde_json::Value]| {
                !values.is_empty() && values.iter().all(serde_json::Value::is_null)
            };
            only_null(&any.enumeration)
                || (schema.schema_data.nullable && *any == openapiv3::AnySchema::default())
        }
        SchemaKind::Type(openapiv3::Type::String(string)) => {
            !string.enumeration.is_empty() && string.enumeration.iter().all(Option::is_none)
        }
        _ => false,
    }
}

/// What a member without a name of its own is called: by its title, else by its place.
fn own_name(member: &ReferenceOr<Schema>, index: usize) -> String {
    let title = match member {
        ReferenceOr::Item(schema) => schema.schema_data.title.clone(),
        ReferenceOr::Reference { .. } => None,
    };
    title.unwrap_or_else(|| format!("option {}", index + 1))
}
