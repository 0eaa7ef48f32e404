//! Unions, whose variants are paired by the value of the tag, or by their type.

use super::{At, Comparison};
use crate::model::{Choice, Type, TypeId, Union, Variant};
use crate::pointer::Pointer;
use crate::review::change::Side;
use crate::review::rule::Rule;

impl Comparison<'_> {
    pub(super) fn variants(
        &mut self,
        at: &At,
        old: &Union,
        new: &Union,
        pointers: (&Pointer, &Pointer),
    ) {
        let new_place = pointers.1.child("discriminator");
        if old.tag != new.tag {
            let found = at.difference(Rule::UnionTagChanged, (Side::New, &new_place));
            self.push(found.values(Some(old.tag.clone()), Some(new.tag.clone())));
        }
        let find = |union: &Union, name: &str| {
            let mut variants = union.variants.iter();
            variants.find(|variant| variant.wire_name == name).cloned()
        };
        let mut fresh: Vec<&Variant> = new
            .variants
            .iter()
            .filter(|variant| find(old, &variant.wire_name).is_none())
            .collect();
        for before in &old.variants {
            let name = before.wire_name.as_str();
            if let Some(after) = find(new, name) {
                if self.renames.ty(&before.ty) != &after.ty {
                    self.replaced_variant(at, before, &after, &new_place);
                }
                continue;
            }
            let target = self.renames.ty(&before.ty);
            match fresh.iter().position(|after| after.ty == *target) {
                Some(index) => {
                    let after = fresh.remove(index);
                    self.variant(at, Rule::UnionVariantRenamed, before, after, &new_place);
                }
                None => {
                    let place = pointers.0.child("discriminator");
                    let found = at
                        .difference(Rule::UnionVariantRemoved, (Side::Old, &place))
                        .member(Some(name), None)
                        .touching([&Type::Named(before.ty.clone())]);
                    self.push(found.values(Some(name.to_owned()), None));
                }
            }
        }
        for after in fresh {
            let name = after.wire_name.as_str();
            let found = at
                .difference(Rule::UnionVariantAdded, (Side::New, &new_place))
                .member(None, Some(name))
                .touching([&Type::Named(after.ty.clone())]);
            self.push(found.values(None, Some(name.to_owned())));
        }
    }

    /// Alternatives without a tag are paired by what they hold.
    pub(super) fn alternatives(
        &mut self,
        at: &At,
        old: &Choice,
        new: &Choice,
        pointers: (&Pointer, &Pointer),
    ) {
        for before in &old.alternatives {
            let mut others = new.alternatives.iter();
            if !others.any(|after| self.is_same(&before.ty, &after.ty)) {
                let found = at
                    .difference(Rule::UnionVariantRemoved, (Side::Old, pointers.0))
                    .member(Some(&before.name), None)
                    .touching([&before.ty]);
                self.push(found.values(Some(self.describe_old(&before.ty)), None));
            }
        }
        for after in &new.alternatives {
            let mut others = old.alternatives.iter();
            if !others.any(|before| self.is_same(&before.ty, &after.ty)) {
                let found = at
                    .difference(Rule::UnionVariantAdded, (Side::New, pointers.1))
                    .member(None, Some(&after.name))
                    .touching([&after.ty]);
                self.push(found.values(None, Some(self.describe_new(&after.ty))));
            }
        }
    }

    /// Compares a union of two versions of which only one has a discriminator. On the wire, values are
    /// the same, and the variants are paired by their types.
    pub(super) fn discriminator(
        &mut self,
        (at, rule): (&At, Rule),
        union: &Union,
        choice: &Choice,
        pointers: (&Pointer, &Pointer),
    ) {
        let tag = Some(union.tag.clone());
        let variants = union
            .variants
            .iter()
            .map(|variant| Type::Named(variant.ty.clone()));
        let alternatives = choice.alternatives.iter().map(|one| one.ty.clone());
        let (old, new): (Vec<Type>, Vec<Type>) = match rule {
            Rule::DiscriminatorAdded => (alternatives.collect(), variants.collect()),
            _ => (variants.collect(), alternatives.collect()),
        };
        let (side, pointer, texts) = match rule {
            Rule::DiscriminatorAdded => (Side::New, pointers.1, (None, tag)),
            _ => (Side::Old, pointers.0, (tag, None)),
        };
        let found = at.difference(rule, (side, &pointer.child("discriminator")));
        let found = found.touching(old.iter().chain(&new));
        self.push(found.values(texts.0, texts.1));
        for before in &old {
            if !new.iter().any(|after| self.is_same(before, after)) {
                let found = at.difference(Rule::UnionVariantRemoved, (Side::Old, pointers.0));
                let text = self.describe_old(before);
                self.push(found.touching([before]).values(Some(text), None));
            }
        }
        for after in &new {
            if !old.iter().any(|before| self.is_same(before, after)) {
                let found = at.difference(Rule::UnionVariantAdded, (Side::New, pointers.1));
                let text = self.describe_new(after);
                self.push(found.touching([after]).values(None, Some(text)));
            }
        }
    }

    fn variant(&mut self, at: &At, rule: Rule, old: &Variant, new: &Variant, place: &Pointer) {
        let found = at
            .difference(rule, (Side::New, place))
            .member(Some(&old.wire_name), Some(&new.wire_name))
            .touching(&[named(&old.ty), named(&new.ty)]);
        self.push(found.values(Some(old.wire_name.clone()), Some(new.wire_name.clone())));
    }

    /// Reports a variant whose value stands for another schema now.
    fn replaced_variant(&mut self, at: &At, old: &Variant, new: &Variant, place: &Pointer) {
        let types = [named(&old.ty), named(&new.ty)];
        let found = at
            .difference(Rule::SchemaReplaced, (Side::New, place))
            .member(Some(&old.wire_name), Some(&new.wire_name))
            .touching(&types)
            .values(Some(old.ty.to_string()), Some(new.ty.to_string()));
        let details = self.details(at, &types[0], &types[1]);
        self.push(found.consisting_of(details));
    }
}

fn named(id: &TypeId) -> Type {
    Type::Named(id.clone())
}
