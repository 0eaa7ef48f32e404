//! Facts of the wire that a model has no use for, read from the descriptions: limits below the items of
//! lists and the values of maps, unique items, numbers of properties, formats of texts.

use std::collections::{BTreeMap, BTreeSet};

use super::difference::Found;
use super::family::Family;
use super::limits::Limits;
use super::{At, Comparison, Difference};
use crate::document::Document;
use crate::model::{Field, Type, TypeDef, TypeKind};
use crate::pointer::Pointer;
use crate::review::change::Side;
use crate::review::rule::Rule;
use crate::schema::{Additional, JsonTypes, Schema};

/// The location of the schema of a value.
pub(super) enum Place<'a> {
    /// The schema itself.
    Schema(&'a Pointer),
    /// A parameter, which has the schema.
    Parameter(&'a Pointer),
}

impl<'a> Place<'a> {
    pub(super) fn of(family: Family, field: &'a Field) -> Self {
        match family {
            Family::Parameter => Self::Parameter(&field.pointer),
            _ => Self::Schema(&field.pointer),
        }
    }

    fn schema<'d>(&self, document: &'d Document) -> Option<Schema<'d>> {
        let pointer = match self {
            Self::Schema(pointer) => return Schema::at(document, (*pointer).clone()),
            Self::Parameter(pointer) => pointer,
        };
        if let Some(schema) = Schema::at(document, pointer.child("schema")) {
            return Some(schema);
        }
        let content = pointer.child("content");
        match document
            .get(&content)
            .and_then(|node| node.as_mapping()?.keys().next())
        {
            Some(media_type) => Schema::at(document, content.child(media_type).child("schema")),
            // A key of a flattened parameter is a property of a schema.
            None => Schema::at(document, (*pointer).clone()),
        }
    }
}

impl Comparison<'_> {
    /// Returns true if no JSON type is one of the values of both versions.
    pub(super) fn are_disjoint(&self, [old, new]: &[Place<'_>; 2]) -> bool {
        match (old.schema(self.documents.0), new.schema(self.documents.1)) {
            (Some(old), Some(new)) => {
                let types = old.allowed_types(&mut 0) & new.allowed_types(&mut 0);
                types == JsonTypes::NONE
            }
            _ => false,
        }
    }

    /// Returns true if one of the schemas of two versions lists its values.
    pub(super) fn lists_values(&self, [old, new]: &[Place<'_>; 2]) -> bool {
        let lists = |schema: Option<Schema<'_>>| {
            schema.is_some_and(|schema| schema.essence().enumeration().is_some())
        };
        lists(old.schema(self.documents.0)) || lists(new.schema(self.documents.1))
    }

    /// Compares facts about two versions of a value.
    pub(super) fn facts(
        &mut self,
        [old, new]: &[Place<'_>; 2],
        types: (&Type, &Type),
        found: Found<'_>,
    ) {
        let (old_document, new_document) = self.documents;
        if let (Some(before), Some(after)) = (old.schema(old_document), new.schema(new_document)) {
            self.facts_of(&before, &after, types, found);
        }
    }

    fn facts_of(
        &mut self,
        old: &Schema<'_>,
        new: &Schema<'_>,
        types: (&Type, &Type),
        found: Found<'_>,
    ) {
        let (old, new) = (old.essence(), new.essence());
        match types {
            (Type::Nullable(old_type), new_type) => {
                self.facts_of(&old, &new, (old_type, new_type), found);
            }
            (old_type, Type::Nullable(new_type)) => {
                self.facts_of(&old, &new, (old_type, new_type), found);
            }
            (Type::List(old_item), Type::List(new_item)) => {
                self.keywords(&old, &new, found);
                if let (Some(old), Some(new)) = (old.items(), new.items()) {
                    let found = |rule: Rule| prefixed(found(rule), "[]");
                    self.part(&old, &new, (old_item, new_item), &found);
                }
            }
            (Type::Map(old_value), Type::Map(new_value)) => {
                self.keywords(&old, &new, found);
                if let (Additional::Schema(old), Additional::Schema(new)) =
                    (old.additional(), new.additional())
                {
                    let found = |rule: Rule| prefixed(found(rule), "{}");
                    self.part(&old, &new, (old_value, new_value), &found);
                }
            }
            // Named types are compared by themselves.
            (Type::Named(_), _) | (_, Type::Named(_)) => {}
            _ => self.keywords(&old, &new, found),
        }
    }

    /// Compares the items of a list or the values of a map.
    fn part(
        &mut self,
        old: &Schema<'_>,
        new: &Schema<'_>,
        types: (&Type, &Type),
        found: Found<'_>,
    ) {
        if types.0.named().is_none() && types.1.named().is_none() {
            let limits = [old, new].map(|schema| Limits::of_schema(&schema.essence()));
            self.limits(&limits[0], &limits[1], found);
        }
        self.facts_of(old, new, types, found);
    }

    /// Compares the keywords of one schema that no model has.
    pub(super) fn keywords(&mut self, old: &Schema<'_>, new: &Schema<'_>, found: Found<'_>) {
        let limits = [old, new].map(Limits::of_properties);
        self.limits(&limits[0], &limits[1], found);
        match (old.has_unique_items(), new.has_unique_items()) {
            (false, true) => self.push(found(Rule::UniqueItemsAdded)),
            (true, false) => self.push(found(Rule::UniqueItemsRemoved)),
            (true, true) | (false, false) => {}
        }
        let rules = (Rule::FormatAdded, Rule::FormatRemoved, Rule::FormatChanged);
        self.text(rules, (&text_format(old), &text_format(new)), found);
        let idle = [old, new].map(|schema| schema.idle_keywords().collect::<BTreeMap<_, _>>());
        let keywords: BTreeSet<&str> = idle.iter().flat_map(|all| all.keys().copied()).collect();
        for keyword in keywords {
            let is_same = match (idle[0].get(keyword), idle[1].get(keyword)) {
                (Some(old), Some(new)) => old.has_value_of(new),
                _ => false,
            };
            // A type that changed is reported by itself.
            if !is_same && old.declared_type() == new.declared_type() {
                self.push(found(Rule::KeywordWithoutEffect).values(None, Some(keyword.to_owned())));
            }
        }
    }

    /// Compares facts about two versions of an object.
    pub(super) fn object_facts(&mut self, at: &At, old: &TypeDef, new: &TypeDef) {
        let (old_document, new_document) = self.documents;
        let schemas = (
            Schema::at(old_document, old.pointer.clone()),
            Schema::at(new_document, new.pointer.clone()),
        );
        let (Some(before), Some(after)) = schemas else {
            return;
        };
        let (before, after) = (before.essence(), after.essence());
        let found = |rule: Rule| at.difference(rule, (Side::New, &new.pointer));
        self.keywords(&before, &after, &found);
        let is_closed = |schema: &Schema<'_>| matches!(schema.additional(), Additional::Never);
        let has_map = |definition: &TypeDef| matches!(&definition.kind, TypeKind::Struct(object) if object.additional.is_some());
        if !has_map(old) && !has_map(new) {
            match (is_closed(&before), is_closed(&after)) {
                (false, true) => self.push(found(Rule::ObjectClosed)),
                (true, false) => self.push(found(Rule::ObjectOpened)),
                (true, true) | (false, false) => {}
            }
        }
        let idle = [(&before, old), (&after, new)].map(|(schema, definition)| {
            let mut names = schema.required();
            let has_field = |name: &str| {
                let mut fields = definition.fields().iter();
                fields.any(|field| field.wire_name == name)
            };
            names.retain(|name| schema.property(name).is_none() && !has_field(name));
            names.sort_unstable();
            names
        });
        if idle[0] != idle[1] {
            let names = if idle[1].is_empty() {
                &idle[0]
            } else {
                &idle[1]
            };
            let keyword = format!("required: {}", names.join(", "));
            self.push(found(Rule::KeywordWithoutEffect).values(None, Some(keyword)));
        }
    }
}

/// Puts a part of a value in front of the part that a difference is about.
fn prefixed(found: Difference, part: &str) -> Difference {
    let part = format!("{part}{}", found.part);
    found.part(&part)
}

/// The format of a text, unless it makes another type of it.
fn text_format(schema: &Schema<'_>) -> Option<String> {
    let is_text = schema.declared_type() == Some(JsonTypes::STRING);
    let format = schema.format().filter(|_| is_text)?;
    (!matches!(format, "date-time" | "binary")).then(|| format.to_owned())
}
