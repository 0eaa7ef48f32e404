//! Values with a name: parameters, fields of bodies, properties of objects.

use super::difference::Found;
use super::facts::Place;
use super::family::Family;
use super::limits::Limits;
use super::operations::is_reordered;
use super::relation::{Relation, TypeChange};
use super::travel::of_field;
use super::{At, Comparison, Difference};
use crate::model::{Field, Type};
use crate::pointer::Pointer;
use crate::review::change::Side;
use crate::review::rule::Rule;
use crate::review::verdict::{Direction, Wire};

impl Comparison<'_> {
    /// Compares the fields of an object, which are paired by their names. One that is gone and one that is
    /// new are the same only if there is evidence.
    pub(super) fn fields(&mut self, at: &At, old: &[Field], new: &[Field]) {
        let find = |list: &[Field], name: &str| list.iter().position(|one| one.wire_name == name);
        let renamed: Vec<(usize, usize)> = (0..old.len())
            .filter(|before| find(new, &old[*before].wire_name).is_none())
            .filter_map(|before| {
                let mut fresh =
                    (0..new.len()).filter(|after| find(old, &new[*after].wire_name).is_none());
                let after = fresh.find(|after| self.is_renamed((old, before), (new, *after)))?;
                Some((before, after))
            })
            .collect();
        for (index, before) in old.iter().enumerate() {
            if let Some(after) = find(new, &before.wire_name) {
                self.field(at, Family::Field, before, &new[after]);
            } else if let Some((_, after)) = renamed.iter().find(|pair| pair.0 == index) {
                self.renamed_field(at, before, &new[*after]);
            } else {
                self.lone_field(at, Family::Field, Side::Old, before);
            }
        }
        for (index, after) in new.iter().enumerate() {
            let is_known = find(old, &after.wire_name).is_some();
            if !is_known && !renamed.iter().any(|pair| pair.1 == index) {
                self.lone_field(at, Family::Field, Side::New, after);
            }
        }
    }

    /// Two fields are versions of one if they are alike, have the same description, and stand next to the
    /// same field. Anything less is a guess.
    fn is_renamed(
        &self,
        (old, before): (&[Field], usize),
        (new, after): (&[Field], usize),
    ) -> bool {
        let name = |fields: &[Field], index: Option<usize>| {
            let field = index.and_then(|index| fields.get(index));
            field.map(|field| field.wire_name.clone())
        };
        let (previous, next) = (before.checked_sub(1), before + 1);
        let is_in_place = name(old, previous) == name(new, after.checked_sub(1))
            || name(old, Some(next)) == name(new, Some(after + 1));
        let (one, other) = (&old[before], &new[after]);
        is_in_place
            && one.description.is_some()
            && one.description == other.description
            && self.is_same(&one.ty, &other.ty)
            && one.required == other.required
            && one.nullable == other.nullable
    }

    /// A renamed field is as bad as one that is gone and one that is new.
    fn renamed_field(&mut self, at: &At, old: &Field, new: &Field) {
        let whole = at;
        let at = &at.towards(of_field(at.direction, new));
        let names = (Some(old.wire_name.clone()), Some(new.wire_name.clone()));
        let found = at
            .difference(Rule::FieldRenamed, (Side::New, &new.pointer))
            .member(names.0.as_deref(), names.1.as_deref());
        let wire = |rule: Rule| at.difference(rule, (Side::New, &new.pointer)).wire;
        let wires = match new.required {
            true => [Rule::RequiredFieldRemoved, Rule::RequiredFieldAdded].map(wire),
            false => [Rule::FieldRemoved, Rule::FieldAdded].map(wire),
        };
        let found = found.graded(wires[0].min(wires[1]));
        self.push(found.values(names.0, names.1));
        self.field(whole, Family::Field, old, new);
    }

    /// Compares the order of required properties where a constructor takes them.
    pub(super) fn field_order(&mut self, at: &At, old: &[Field], new: &[Field], place: &Pointer) {
        let names = |fields: &[Field]| -> Vec<String> {
            let required = fields.iter().filter(|field| field.is_argument());
            required.map(|field| field.wire_name.clone()).collect()
        };
        let (before, after) = (names(old), names(new));
        if is_reordered(&before, &after) {
            let found = at.difference(Rule::ArgumentsReordered, (Side::New, place));
            self.push(found.values(Some(before.join(", ")), Some(after.join(", "))));
        }
    }

    /// Reports a field that only one version has.
    pub(super) fn lone_field(&mut self, at: &At, family: Family, side: Side, field: &Field) {
        // A field that never travels with its object is no news.
        let direction = of_field(at.direction, field);
        if direction.is_none() && at.direction.is_some() {
            return;
        }
        let at = &at.towards(direction);
        let added = match field.required {
            true => family.pick(Rule::RequiredParameterAdded, Rule::RequiredFieldAdded),
            false => family.pick(Rule::ParameterAdded, Rule::FieldAdded),
        };
        let field_removed = match field.required {
            true => Rule::RequiredFieldRemoved,
            false => Rule::FieldRemoved,
        };
        let removed = family.pick(Rule::ParameterRemoved, field_removed);
        let name = Some(field.wire_name.as_str());
        let found = match side {
            Side::Old => at
                .difference(removed, (side, &field.pointer))
                .member(name, None)
                .values(Some(self.describe_old(&field.ty)), None),
            Side::New => at
                .difference(added, (side, &field.pointer))
                .member(None, name)
                .values(None, Some(self.describe_new(&field.ty))),
        };
        let found = found.deprecated_before(side == Side::Old && field.deprecated);
        self.push(found.touching([&field.ty]));
    }

    /// Compares two versions of a value.
    pub(super) fn field(&mut self, at: &At, family: Family, old: &Field, new: &Field) {
        let whole = at;
        let at = &at.towards(of_field(of_field(at.direction, old), new));
        let names = (Some(old.wire_name.as_str()), Some(new.wire_name.as_str()));
        let found = |rule: Rule| {
            at.difference(rule, (Side::New, &new.pointer))
                .member(names.0, names.1)
        };
        let places = [Place::of(family, old), Place::of(family, new)];
        if self.are_disjoint(&places) && !self.is_same(&old.ty, &new.ty) {
            // A moment in time may be a text or a number.
            let texts = (self.describe_old(&old.ty), self.describe_new(&new.ty));
            let found = related(family, Relation::Other, &found).touching([&old.ty, &new.ty]);
            self.push(found.values(Some(texts.0), Some(texts.1)));
        } else if old.constant == new.constant {
            self.type_of_value((at, family), &old.ty, &new.ty, &found);
        } else {
            self.constant(family, old, new, &found);
        }
        self.flags(family, old, new, &found);
        if whole.direction == Some(Direction::Both) {
            // In what travels one way only, such a field is there or not.
            let found = |rule: Rule| {
                whole
                    .difference(rule, (Side::New, &new.pointer))
                    .member(names.0, names.1)
            };
            self.directions(old, new, &found);
        }
        self.default(family, old, new, &found);
        self.aliases(old, new, &found);
        let limits = (
            Limits::of_field(&old.constraints),
            Limits::of_field(&new.constraints),
        );
        self.limits(&limits.0, &limits.1, &found);
        self.facts(&places, (&old.ty, &new.ty), &found);
    }

    /// Reports what differs between the types of two versions of a value.
    pub(super) fn type_of_value(
        &mut self,
        (at, family): (&At, Family),
        old: &Type,
        new: &Type,
        found: Found<'_>,
    ) {
        for change in self.type_changes(old, new) {
            let found = match change {
                TypeChange::Nullable(is_nullable, part) => {
                    let rule = match is_nullable {
                        true => Rule::ItemsNullable,
                        false => Rule::ItemsNotNullable,
                    };
                    found(rule).part(&part)
                }
                TypeChange::Replaced(before, after) => {
                    let details = self.details(at, before, after);
                    found(Rule::SchemaReplaced).consisting_of(details)
                }
                TypeChange::Related(relation) => related(family, relation, found),
            };
            let texts = (self.describe_old(old), self.describe_new(new));
            self.push(
                found
                    .values(Some(texts.0), Some(texts.1))
                    .touching([old, new]),
            );
        }
    }

    /// Reports a value that is another constant, or is one in one version only.
    /// That of the property which distinguishes the variants of a union is reported with the union.
    fn constant(&mut self, family: Family, old: &Field, new: &Field, found: Found<'_>) {
        if !self.lists_values(&[Place::of(family, old), Place::of(family, new)]) {
            return;
        }
        let relation = match (&old.constant, &new.constant) {
            (Some(_), None) => Relation::Unlisted,
            (None, Some(_)) => Relation::Listed,
            _ => Relation::Other,
        };
        let text = |field: &Field, ty: String| match &field.constant {
            Some(constant) => constant.to_string(),
            None => ty,
        };
        let texts = (
            text(old, self.describe_old(&old.ty)),
            text(new, self.describe_new(&new.ty)),
        );
        let found = related(family, relation, found).touching([&old.ty, &new.ty]);
        self.push(found.values(Some(texts.0), Some(texts.1)));
    }

    fn flags(&mut self, family: Family, old: &Field, new: &Field, found: Found<'_>) {
        let is_required = |field: &Field| field.required || field.required_in_answers;
        let required = (
            family.pick(Rule::ParameterRequired, Rule::FieldRequired),
            family.pick(Rule::ParameterOptional, Rule::FieldOptional),
        );
        let nullable = (
            family.pick(Rule::ParameterNullable, Rule::FieldNullable),
            family.pick(Rule::ParameterNotNullable, Rule::FieldNotNullable),
        );
        let deprecated = (
            family.pick(Rule::ParameterDeprecated, Rule::FieldDeprecated),
            family.pick(Rule::ParameterUndeprecated, Rule::FieldUndeprecated),
        );
        for (before, after, (on, off)) in [
            (is_required(old), is_required(new), required),
            (old.nullable, new.nullable, nullable),
            (old.deprecated, new.deprecated, deprecated),
        ] {
            // Bodies are compared as a whole.
            if before == after || (family == Family::Body && on == Rule::FieldRequired) {
                continue;
            }
            self.push(found(if after { on } else { off }));
        }
    }

    fn directions(&mut self, old: &Field, new: &Field, found: Found<'_>) {
        let not_read_only = match new.required {
            true => Rule::RequiredFieldNotReadOnly,
            false => Rule::FieldNotReadOnly,
        };
        let read_only = (Rule::FieldReadOnly, not_read_only);
        let write_only = (Rule::FieldWriteOnly, Rule::FieldNotWriteOnly);
        for (before, after, (on, off)) in [
            (old.read_only, new.read_only, read_only),
            (old.write_only, new.write_only, write_only),
        ] {
            if before != after {
                self.push(found(if after { on } else { off }));
            }
        }
    }

    fn aliases(&mut self, old: &Field, new: &Field, found: Found<'_>) {
        let added = new.aliases.iter().filter(|one| !old.aliases.contains(one));
        for alias in added {
            self.push(found(Rule::FieldAliasAdded).values(None, Some(alias.clone())));
        }
        let removed = old.aliases.iter().filter(|one| !new.aliases.contains(one));
        for alias in removed {
            self.push(found(Rule::FieldAliasRemoved).values(Some(alias.clone()), None));
        }
    }

    fn default(&mut self, family: Family, old: &Field, new: &Field, found: Found<'_>) {
        let (before, after) = (&old.constraints.default, &new.constraints.default);
        let (parameter, field) = match (before, after) {
            (None, None) => return,
            (Some(before), Some(after)) if before == after => return,
            (None, Some(_)) => (Rule::ParameterDefaultAdded, Rule::FieldDefaultAdded),
            (Some(_), None) => (Rule::ParameterDefaultRemoved, Rule::FieldDefaultRemoved),
            (Some(_), Some(_)) => (Rule::ParameterDefaultChanged, Rule::FieldDefaultChanged),
        };
        let rule = family.pick(parameter, field);
        self.push(found(rule).values(before.clone(), after.clone()));
    }
}

/// Makes the difference of two related types. The rules of bodies, responses and further properties
/// have no verdict by relation, so that they get that of a field.
fn related(family: Family, relation: Relation, found: Found<'_>) -> Difference {
    let (parameter, field) = match relation {
        Relation::Widened => (Rule::ParameterTypeWidened, Rule::FieldTypeWidened),
        Relation::Narrowed => (Rule::ParameterTypeNarrowed, Rule::FieldTypeNarrowed),
        Relation::Listed => (Rule::ParameterValuesListed, Rule::FieldValuesListed),
        Relation::Unlisted => (Rule::ParameterValuesUnlisted, Rule::FieldValuesUnlisted),
        Relation::Typed => (Rule::ParameterTypeNarrowed, Rule::FieldTyped),
        Relation::Untyped => (Rule::ParameterTypeWidened, Rule::FieldUntyped),
        Relation::Other => (Rule::ParameterTypeChanged, Rule::FieldTypeChanged),
    };
    let wire: Wire = found(field).wire;
    match family {
        Family::Parameter => found(parameter),
        Family::Field => found(field),
        Family::Body => found(Rule::BodyTypeChanged).graded(wire),
        Family::Answer => found(Rule::AnswerTypeChanged).graded(wire),
        Family::Additional => found(Rule::AdditionalPropertiesTypeChanged)
            .part("")
            .graded(wire),
    }
}
