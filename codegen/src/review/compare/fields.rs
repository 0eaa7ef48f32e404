//! Values with a name: parameters, fields of bodies, properties of objects.

use super::operations::is_reordered;
use super::{At, Comparison, describe};
use crate::model::{Api, EnumKind, Field, Float, Integer, Type, TypeKind};
use crate::review::change::Side;
use crate::review::rule::Rule;
use crate::review::verdict::Direction;

/// The family of rules for a value.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Family {
    Parameter,
    Field,
    /// A body that is given as a whole.
    Body,
}

impl Family {
    fn pick(self, parameter: Rule, field: Rule, body: Rule) -> Rule {
        match self {
            Self::Parameter => parameter,
            Self::Field => field,
            Self::Body => body,
        }
    }
}

impl Comparison<'_> {
    /// The fields of an object, paired by their names; one that is gone and one that is new are the
    /// same if their types and descriptions are, and those of no other.
    pub(super) fn fields(&mut self, at: &At, old: &[Field], new: &[Field]) {
        let is_in = |list: &[Field], field: &Field| {
            list.iter().any(|known| known.wire_name == field.wire_name)
        };
        let mut fresh: Vec<&Field> = new.iter().filter(|field| !is_in(old, field)).collect();
        let gone: Vec<&Field> = old.iter().filter(|field| !is_in(new, field)).collect();
        for before in old {
            if let Some(after) = new.iter().find(|after| after.wire_name == before.wire_name) {
                self.field(at, Family::Field, before, after);
            }
        }
        for before in &gone {
            let is_like = |after: &&Field| self.is_renamed(before, after);
            let like: Vec<&Field> = fresh.iter().copied().filter(is_like).collect();
            let rivals = gone.iter().filter(|other| {
                like.first()
                    .is_some_and(|after| self.is_renamed(other, after))
            });
            match (like.as_slice(), rivals.count()) {
                ([after], 1) => {
                    let after: &Field = after;
                    fresh.retain(|field| field.wire_name != after.wire_name);
                    let names = (&before.wire_name, &after.wire_name);
                    let found = at.difference(Rule::FieldRenamed, (Side::New, &after.pointer));
                    let found = found
                        .member(Some(names.0), Some(names.1))
                        .values(Some(names.0.clone()), Some(names.1.clone()));
                    self.push(found);
                    self.field(at, Family::Field, before, after);
                }
                _ => self.lone_field(at, Family::Field, Side::Old, before),
            }
        }
        for after in fresh {
            self.lone_field(at, Family::Field, Side::New, after);
        }
    }

    /// A text that says what a field means is the same only if the field is. Without one, two fields
    /// have to be alike in everything.
    fn is_renamed(&self, old: &Field, new: &Field) -> bool {
        self.is_same(&old.ty, &new.ty)
            && old.description == new.description
            && (old.description.is_some() || old.constraints == new.constraints)
            && old.required == new.required
            && old.nullable == new.nullable
    }

    /// Required properties that swap their places, where a constructor takes them.
    pub(super) fn field_order(
        &mut self,
        at: &At,
        old: &[Field],
        new: &[Field],
        side: &crate::pointer::Pointer,
    ) {
        let names = |fields: &[Field]| -> Vec<String> {
            let required = fields.iter().filter(|field| field.required);
            required.map(|field| field.wire_name.clone()).collect()
        };
        let (before, after) = (names(old), names(new));
        if is_reordered(&before, &after) {
            let found = at.difference(Rule::ArgumentsReordered, (Side::New, side));
            self.push(found.values(Some(before.join(", ")), Some(after.join(", "))));
        }
    }

    pub(super) fn lone_field(&mut self, at: &At, family: Family, side: Side, field: &Field) {
        let added = match field.required {
            true => family.pick(
                Rule::RequiredParameterAdded,
                Rule::RequiredFieldAdded,
                Rule::BodyAdded,
            ),
            false => family.pick(
                Rule::ParameterAdded,
                Rule::FieldAdded,
                Rule::OptionalBodyAdded,
            ),
        };
        let field_removed = match field.required {
            true => Rule::RequiredFieldRemoved,
            false => Rule::FieldRemoved,
        };
        let removed = family.pick(Rule::ParameterRemoved, field_removed, Rule::BodyRemoved);
        let (name, ty) = (Some(field.wire_name.as_str()), Some(describe(&field.ty)));
        let found = match side {
            Side::Old => at
                .difference(removed, (side, &field.pointer))
                .member(name, None)
                .values(ty, None),
            Side::New => at
                .difference(added, (side, &field.pointer))
                .member(None, name)
                .values(None, ty),
        };
        self.push(found.touching([&field.ty]));
    }

    pub(super) fn field(&mut self, at: &At, family: Family, old: &Field, new: &Field) {
        let found = |rule: Rule| {
            let names = (Some(old.wire_name.as_str()), Some(new.wire_name.as_str()));
            at.difference(rule, (Side::New, &new.pointer))
                .member(names.0, names.1)
        };
        if !self.is_same(&old.ty, &new.ty) {
            let texts = (Some(describe(&old.ty)), Some(describe(&new.ty)));
            let rule = self.type_rule(family, &old.ty, &new.ty);
            self.push(
                found(rule)
                    .values(texts.0, texts.1)
                    .touching([&old.ty, &new.ty]),
            );
        }
        let required = family.pick(
            Rule::ParameterRequired,
            Rule::FieldRequired,
            Rule::BodyRequired,
        );
        let optional = family.pick(
            Rule::ParameterOptional,
            Rule::FieldOptional,
            Rule::BodyOptional,
        );
        let nullable = family.pick(
            Rule::ParameterNullable,
            Rule::FieldNullable,
            Rule::FieldNullable,
        );
        let not_nullable = family.pick(
            Rule::ParameterNotNullable,
            Rule::FieldNotNullable,
            Rule::FieldNotNullable,
        );
        let deprecated = family.pick(
            Rule::ParameterDeprecated,
            Rule::FieldDeprecated,
            Rule::FieldDeprecated,
        );
        let undeprecated = family.pick(
            Rule::ParameterUndeprecated,
            Rule::FieldUndeprecated,
            Rule::FieldUndeprecated,
        );
        let is_both_ways = at.direction == Direction::Both;
        let is_required = |field: &Field| field.required || field.required_in_answers;
        for (before, after, on, off) in [
            (is_required(old), is_required(new), required, optional),
            (old.nullable, new.nullable, nullable, not_nullable),
            (old.deprecated, new.deprecated, deprecated, undeprecated),
        ] {
            if before != after {
                self.push(found(if after { on } else { off }));
            }
        }
        for (before, after, on, off) in [
            (
                old.read_only,
                new.read_only,
                Rule::FieldReadOnly,
                match new.required {
                    true => Rule::RequiredFieldNotReadOnly,
                    false => Rule::FieldNotReadOnly,
                },
            ),
            (
                old.write_only,
                new.write_only,
                Rule::FieldWriteOnly,
                Rule::FieldNotWriteOnly,
            ),
        ] {
            // In what travels one way only, such a field is there or not.
            if before != after && is_both_ways {
                self.push(found(if after { on } else { off }));
            }
        }
        self.default(family, old, new, &found);
        for alias in new
            .aliases
            .iter()
            .filter(|alias| !old.aliases.contains(alias))
        {
            self.push(found(Rule::FieldAliasAdded).values(None, Some(alias.clone())));
        }
        for alias in old
            .aliases
            .iter()
            .filter(|alias| !new.aliases.contains(alias))
        {
            self.push(found(Rule::FieldAliasRemoved).values(Some(alias.clone()), None));
        }
        self.limits(&old.constraints, &new.constraints, &found);
    }

    fn default(
        &mut self,
        family: Family,
        old: &Field,
        new: &Field,
        found: &dyn Fn(Rule) -> super::Difference,
    ) {
        let (before, after) = (&old.constraints.default, &new.constraints.default);
        let (parameter, field) = match (before, after) {
            (None, None) => return,
            (Some(before), Some(after)) if before == after => return,
            (None, Some(_)) => (Rule::ParameterDefaultAdded, Rule::FieldDefaultAdded),
            (Some(_), None) => (Rule::ParameterDefaultRemoved, Rule::FieldDefaultRemoved),
            (Some(_), Some(_)) => (Rule::ParameterDefaultChanged, Rule::FieldDefaultChanged),
        };
        let rule = family.pick(parameter, field, field);
        self.push(found(rule).values(before.clone(), after.clone()));
    }
}

impl Comparison<'_> {
    fn type_rule(&self, family: Family, old: &Type, new: &Type) -> Rule {
        let is_free = |ty: &Type| matches!(ty, Type::Any | Type::Object);
        let (parameter, field) = if holds(new, old) {
            (Rule::ParameterTypeWidened, Rule::FieldTypeWidened)
        } else if holds(old, new) {
            (Rule::ParameterTypeNarrowed, Rule::FieldTypeNarrowed)
        } else if is_listed((old, new), self.new) {
            (Rule::ParameterValuesListed, Rule::FieldValuesListed)
        } else if is_listed((new, old), self.old) {
            (Rule::ParameterValuesUnlisted, Rule::FieldValuesUnlisted)
        } else if is_free(old) && !is_free(new) {
            (Rule::ParameterTypeChanged, Rule::FieldTyped)
        } else if is_free(new) && !is_free(old) {
            (Rule::ParameterTypeChanged, Rule::FieldUntyped)
        } else {
            (Rule::ParameterTypeChanged, Rule::FieldTypeChanged)
        };
        family.pick(parameter, field, Rule::BodyTypeChanged)
    }
}

/// Returns true if all numbers of the narrow type are numbers of the wide one.
fn holds(wide: &Type, narrow: &Type) -> bool {
    use Integer::{I32, I64, U32, U64};
    match (wide, narrow) {
        (Type::Integer(I64), Type::Integer(I32 | U32))
        | (Type::Integer(U64), Type::Integer(U32))
        | (Type::Float(Float::F64), Type::Float(Float::F32))
        | (Type::Float(Float::F64), Type::Integer(I32 | U32)) => true,
        (Type::List(wide), Type::List(narrow))
        | (Type::Map(wide), Type::Map(narrow))
        | (Type::Nullable(wide), Type::Nullable(narrow)) => holds(wide, narrow),
        _ => false,
    }
}

/// Returns true if one type is a plain text or number, and the other an enum of such values.
fn is_listed((free, listed): (&Type, &Type), api: &Api) -> bool {
    match (free, listed) {
        (Type::String | Type::Integer(_), Type::Named(id)) => {
            match api.types.get(id).map(|definition| &definition.kind) {
                Some(TypeKind::Enum(listed)) => match listed.kind {
                    EnumKind::Text => *free == Type::String,
                    EnumKind::Integer => *free != Type::String,
                },
                _ => false,
            }
        }
        (Type::List(free), Type::List(listed))
        | (Type::Map(free), Type::Map(listed))
        | (Type::Nullable(free), Type::Nullable(listed)) => is_listed((free, listed), api),
        _ => false,
    }
}
