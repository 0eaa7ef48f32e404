//! Schemas without a model: error bodies, headers, webhooks, further media types. They are compared as
//! the descriptions have them.

use std::collections::BTreeMap;

use super::difference::Found;
use super::limits::Limits;
use super::renames::is_component;
use super::{At, Comparison};
use crate::model::{Api, Type, TypeId};
use crate::pointer::Pointer;
use crate::review::change::Side;
use crate::review::rule::Rule;
use crate::review::verdict::Direction;
use crate::schema::{Additional, Schema};

/// The deepest composition whose members are looked at.
const MAX_DEPTH: usize = 20;

/// A property of an object, with the schemas of an `allOf` taken together.
struct Property<'d> {
    schema: Schema<'d>,
    required: bool,
}

impl Comparison<'_> {
    /// Compares two schemas by their keywords. `part` is the way to them from the element that has them.
    pub(super) fn shape(&mut self, at: &At, part: &str, old: &Schema<'_>, new: &Schema<'_>) {
        let is_nullable =
            |schema: &Schema<'_>| schema.is_nullable() || schema.essence().is_nullable();
        let nullable = (is_nullable(old), is_nullable(new));
        let (old, new) = (&old.essence(), &new.essence());
        let pair = (old.pointer().clone(), new.pointer().clone());
        if !self.shapes.insert(pair) {
            return;
        }
        if let (Some(before), Some(after)) = (named(self.old, old), named(self.new, new)) {
            return self.replaced_shape(at, part, (&before, &after), new.pointer());
        }
        let found = |rule: Rule| at.difference(rule, (Side::New, new.pointer())).part(part);
        match nullable {
            (false, true) => self.push(found(Rule::FieldNullable)),
            (true, false) => self.push(found(Rule::FieldNotNullable)),
            (true, true) | (false, false) => {}
        }
        let types = [old, new].map(|schema| schema.allowed_types(&mut 0));
        if types[0] != types[1] {
            let rule = match (types[1].contains(types[0]), types[0].contains(types[1])) {
                (true, _) => Rule::FieldTypeWidened,
                (_, true) => Rule::FieldTypeNarrowed,
                (false, false) => Rule::FieldTypeChanged,
            };
            let [before, after] = types.map(|types| Some(types.to_string()));
            self.push(found(rule).values(before, after));
            return;
        }
        self.listed(old, new, &found);
        let limits = [old, new].map(Limits::of_schema);
        self.limits(&limits[0], &limits[1], &found);
        self.keywords(old, new, &found);
        self.properties(at, part, old, new);
        if let (Some(before), Some(after)) = (old.items(), new.items()) {
            self.shape(at, &format!("{part}[]"), &before, &after);
        }
        self.further(at, part, old, new);
        self.alternatives_of(old, new, &found);
    }

    /// Compares two schemas that the models have. A type with the same name is compared by itself.
    fn replaced_shape(
        &mut self,
        at: &At,
        part: &str,
        (old, new): (&TypeId, &TypeId),
        place: &Pointer,
    ) {
        if self.renames.ty(old) == new {
            return;
        }
        let types = [old, new].map(|id| Type::Named(id.clone()));
        let details = self.details(at, &types[0], &types[1]);
        let found = at.difference(Rule::SchemaReplaced, (Side::New, place));
        let found = found.part(part).touching(&types).consisting_of(details);
        self.push(found.values(Some(old.to_string()), Some(new.to_string())));
    }

    fn listed(&mut self, old: &Schema<'_>, new: &Schema<'_>, found: Found<'_>) {
        let values = |schema: &Schema<'_>| -> Option<Vec<String>> {
            let items = schema.enumeration()?;
            let texts = items.iter().map(|item| match &*item.value {
                crate::document::Value::String(text) => text.clone(),
                crate::document::Value::Number(number) => number.to_string(),
                other => format!("{other:?}").to_lowercase(),
            });
            Some(texts.collect())
        };
        match (values(old), values(new)) {
            (None, None) => {}
            (Some(old), None) => {
                self.push(
                    found(Rule::FieldValuesUnlisted)
                        .values(Some(old.join(", ")), Some("any".to_owned())),
                );
            }
            (None, Some(new)) => {
                self.push(
                    found(Rule::FieldValuesListed)
                        .values(Some("any".to_owned()), Some(new.join(", "))),
                );
            }
            (Some(old), Some(new)) => {
                for value in new.iter().filter(|value| !old.contains(value)) {
                    self.push(found(Rule::EnumValueAdded).values(None, Some(value.clone())));
                }
                for value in old.iter().filter(|value| !new.contains(value)) {
                    self.push(found(Rule::EnumValueRemoved).values(Some(value.clone()), None));
                }
            }
        }
    }

    fn properties(&mut self, at: &At, part: &str, old: &Schema<'_>, new: &Schema<'_>) {
        let (before, after) = (properties(old), properties(new));
        let path = |name: &str| match part {
            "" => name.to_owned(),
            part => format!("{part}.{name}"),
        };
        let travels = |property: &Property<'_>| {
            let schema = property.schema.essence();
            match at.direction {
                Some(Direction::Request) => !schema.is_read_only(),
                Some(Direction::Response) => !schema.is_write_only(),
                Some(Direction::Both) | None => true,
            }
        };
        for (name, old) in before.iter().filter(|(_, property)| travels(property)) {
            let Some(new) = after.get(name) else {
                let rule = match old.required {
                    true => Rule::RequiredFieldRemoved,
                    false => Rule::FieldRemoved,
                };
                let found = at.difference(rule, (Side::Old, old.schema.pointer()));
                let found = found.deprecated_before(old.schema.is_deprecated());
                self.push(found.part(&path(name)));
                continue;
            };
            let rule = match (old.required, new.required) {
                (false, true) => Some(Rule::FieldRequired),
                (true, false) => Some(Rule::FieldOptional),
                (true, true) | (false, false) => None,
            };
            if let Some(rule) = rule {
                let found = at.difference(rule, (Side::New, new.schema.pointer()));
                self.push(found.part(&path(name)));
            }
            self.shape(at, &path(name), &old.schema, &new.schema);
        }
        for (name, property) in after.iter().filter(|(_, property)| travels(property)) {
            if before.contains_key(name) {
                continue;
            }
            let rule = match property.required {
                true => Rule::RequiredFieldAdded,
                false => Rule::FieldAdded,
            };
            let found = at.difference(rule, (Side::New, property.schema.pointer()));
            let types = property.schema.allowed_types(&mut 0).to_string();
            self.push(found.part(&path(name)).values(None, Some(types)));
        }
    }

    fn further(&mut self, at: &At, part: &str, old: &Schema<'_>, new: &Schema<'_>) {
        let found = |rule: Rule| at.difference(rule, (Side::New, new.pointer())).part(part);
        match (old.additional(), new.additional()) {
            (Additional::Schema(before), Additional::Schema(after)) => {
                self.shape(at, &format!("{part}{{}}"), &before, &after);
            }
            (Additional::Never, Additional::Never) => {}
            (Additional::Never, _) => self.push(found(Rule::ObjectOpened)),
            (_, Additional::Never) => self.push(found(Rule::ObjectClosed)),
            (_, Additional::Schema(_)) => self.push(found(Rule::FieldTypeNarrowed)),
            (Additional::Schema(_), _) => self.push(found(Rule::FieldTypeWidened)),
            // On the wire, a schema without the keyword allows any value too.
            (
                Additional::Any | Additional::Unspecified,
                Additional::Any | Additional::Unspecified,
            ) => {}
        }
    }

    fn alternatives_of(&mut self, old: &Schema<'_>, new: &Schema<'_>, found: Found<'_>) {
        let (before, after) = (alternatives(old), alternatives(new));
        let is_in = |one: &Schema<'_>, all: &[Schema<'_>]| {
            all.iter().any(|other| {
                one.reference().is_some() && one.reference() == other.reference()
                    || one.node().has_value_of(other.node())
            })
        };
        for one in before.iter().filter(|one| !is_in(one, &after)) {
            self.push(found(Rule::UnionVariantRemoved).values(Some(describe(one)), None));
        }
        for one in after.iter().filter(|one| !is_in(one, &before)) {
            self.push(found(Rule::UnionVariantAdded).values(None, Some(describe(one))));
        }
    }
}

/// The type that a model has for a component.
fn named(api: &Api, schema: &Schema<'_>) -> Option<TypeId> {
    let name = schema.pointer().tokens().last()?.into_owned();
    let id = TypeId(name);
    (is_component(schema.pointer()) && api.types.contains_key(&id)).then_some(id)
}

/// The properties of a schema and of those that apply together with it.
fn properties<'d>(schema: &Schema<'d>) -> BTreeMap<String, Property<'d>> {
    let mut found = BTreeMap::new();
    let mut required = Vec::new();
    collect(schema, MAX_DEPTH, &mut found, &mut required);
    let properties = found.into_iter().map(|(name, schema)| {
        let required = required.contains(&name.as_str());
        (name, Property { schema, required })
    });
    properties.collect()
}

fn collect<'d>(
    schema: &Schema<'d>,
    depth: usize,
    found: &mut BTreeMap<String, Schema<'d>>,
    required: &mut Vec<&'d str>,
) {
    required.extend(schema.required());
    for (name, property) in schema.properties() {
        found.entry(name.to_owned()).or_insert(property);
    }
    if depth > 0 {
        for member in schema.all_of() {
            collect(&member.essence(), depth - 1, found, required);
        }
    }
}

fn alternatives<'d>(schema: &Schema<'d>) -> Vec<Schema<'d>> {
    let choices = schema.choices().into_iter();
    choices.flat_map(|(members, _)| members).collect()
}

/// The name of an alternative: that of its reference, or its title.
fn describe(schema: &Schema<'_>) -> String {
    let reference = schema.reference();
    let name = reference.and_then(|reference| reference.rsplit('/').next());
    name.or_else(|| schema.title())
        .unwrap_or("an inline schema")
        .to_owned()
}
