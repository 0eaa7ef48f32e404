//! Unions, whose variants are paired by the value of the tag, or by their type.

use super::{At, Comparison, describe};
use crate::model::{Choice, Type, Union, Variant};
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
                    self.variant(
                        at,
                        Rule::UnionVariantTypeChanged,
                        before,
                        &after,
                        &new_place,
                    );
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
                self.push(found.values(Some(describe(&before.ty)), None));
            }
        }
        for after in &new.alternatives {
            let mut others = old.alternatives.iter();
            if !others.any(|before| self.is_same(&before.ty, &after.ty)) {
                let found = at
                    .difference(Rule::UnionVariantAdded, (Side::New, pointers.1))
                    .member(None, Some(&after.name))
                    .touching([&after.ty]);
                self.push(found.values(None, Some(describe(&after.ty))));
            }
        }
    }

    fn variant(&mut self, at: &At, rule: Rule, old: &Variant, new: &Variant, place: &Pointer) {
        let (before, after) = match rule {
            Rule::UnionVariantTypeChanged => (old.ty.to_string(), new.ty.to_string()),
            _ => (old.wire_name.clone(), new.wire_name.clone()),
        };
        let types = [Type::Named(old.ty.clone()), Type::Named(new.ty.clone())];
        let found = at
            .difference(rule, (Side::New, place))
            .member(Some(&old.wire_name), Some(&new.wire_name))
            .touching(&types);
        self.push(found.values(Some(before), Some(after)));
    }
}
