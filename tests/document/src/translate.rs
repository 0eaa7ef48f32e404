//! From an OpenAPI 3.0 schema to a JSON Schema (2020-12) that a validator understands.
//!
//! OpenAPI 3.0 looks like JSON Schema and is not: `nullable` stands in place of the type `null`, the
//! exclusive bounds are booleans, and `$ref` makes its siblings void. On top of that come two rules of
//! this API. A date is a string in requests and a whole number in responses. And a request is judged
//! strictly: an object that lists its properties has no others, because a server ignores a
//! misspelled one in silence, which is what a test wants to hear about.

use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

use serde_json::{Map, Value, json};

use crate::{Additional, Document, Error, Kind, document, percent_encode, schema::leads_to};

/// Which way a value travels; it decides about dates and strictness.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From the client: dates are RFC 3339 strings, undeclared properties are wrong.
    Request,
    /// From the API: numeric dates are whole nanoseconds, undeclared properties are fine.
    Response,
}

/// Keywords that mean the same in both languages.
const SAME: [&str; 10] = [
    "pattern",
    "minLength",
    "maxLength",
    "multipleOf",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "required",
];

/// How strictly a schema judges by itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Form {
    /// Whether it is a part of a composition: it does not refuse undeclared properties, which the
    /// other parts may declare.
    open: bool,
    /// The properties that the composition describes in full, so that the part need not: another
    /// part may declare more of what is in them. Only an open part has any.
    told: BTreeSet<String>,
    /// Whether the composition describes the elements in full.
    items_told: bool,
    /// Whether its alternatives are left aside: the schema that it is a part of is one of them.
    chosen: bool,
}

impl Document {
    /// Translates a schema, and all that it leads to, into one JSON Schema.
    ///
    /// # Errors
    ///
    /// When a reference is bad.
    pub fn json_schema(&self, schema: &Value, direction: Direction) -> Result<Value, Error> {
        let mut translation = Translation {
            document: self,
            direction,
            wanted: BTreeSet::new(),
        };
        let mut root = translation.schema(schema, &Form::default())?;
        let mut definitions: BTreeMap<String, Value> = BTreeMap::new();
        // A definition can want others, so go on until none is missing.
        while let Some((name, form)) = translation.wanted.pop_first() {
            if let Entry::Vacant(place) = definitions.entry(definition(&name, &form)) {
                let target = match name.starts_with('#') {
                    true => self.target(&name)?,
                    false => self.schema(&name)?,
                };
                place.insert(translation.schema(target, &form)?);
            }
        }
        if let Some(keywords) = root.as_object_mut() {
            keywords.insert(
                "$schema".into(),
                "https://json-schema.org/draft/2020-12/schema".into(),
            );
            keywords.insert("$defs".into(), definitions.into_iter().collect());
        }
        Ok(root)
    }
}

/// A name for a form of a named schema. No name in a document has such a character as joins it here.
fn definition(name: &str, form: &Form) -> String {
    if *form == Form::default() {
        return name.to_owned();
    }
    let flags = [
        (form.open, "open"),
        (form.items_told, "items"),
        (form.chosen, "chosen"),
    ];
    let flags = flags.into_iter().filter(|(is_so, _)| *is_so);
    let kind = flags.map(|(_, word)| word).collect::<Vec<_>>().join(" ");
    let told = form.told.iter().map(String::as_str);
    let parts: Vec<&str> = [name, &kind].into_iter().chain(told).collect();
    parts.join("~")
}

struct Translation<'a> {
    document: &'a Document,
    direction: Direction,
    /// Named schemas that a translated one refers to, and in which form.
    wanted: BTreeSet<(String, Form)>,
}

impl Translation<'_> {
    fn schema(&mut self, schema: &Value, form: &Form) -> Result<Value, Error> {
        if let Some(reference) = document::reference(schema) {
            return self.reference(reference, form);
        }
        let Some(keywords) = schema.as_object() else {
            // `true` and `false`, as `additionalProperties` may be.
            return Ok(schema.clone());
        };
        let mut out = Map::new();
        for key in SAME {
            if let Some(value) = keywords.get(key) {
                out.insert(key.into(), value.clone());
            }
        }
        self.kind(keywords, &mut out);
        self.bounds(keywords, &mut out);
        self.children(keywords, &mut out, form)?;
        self.compose(keywords, &mut out, form)?;
        self.required(keywords, &mut out, form.open)?;
        if keywords.get("nullable") == Some(&Value::Bool(true)) {
            return Ok(nullable(out));
        }
        Ok(Value::Object(out))
    }

    fn reference(&mut self, reference: &str, form: &Form) -> Result<Value, Error> {
        // What has no name is a definition under its whole reference: it may lead to itself.
        let name = document::schema_name(reference).unwrap_or(reference);
        self.wanted.insert((name.to_owned(), form.clone()));
        let pointer = definition(name, form).replace('~', "~0").replace('/', "~1");
        Ok(json!({ "$ref": format!("#/$defs/{}", percent_encode(&pointer)) }))
    }

    /// `type` and `format`. No other format than dates is asserted: JSON Schema means ISO 8601 by
    /// `duration`, the API does not.
    fn kind(&self, keywords: &Map<String, Value>, out: &mut Map<String, Value>) {
        let kind = keywords.get("type").and_then(Value::as_str);
        let format = keywords.get("format").and_then(Value::as_str);
        let (kind, range) = match (kind, format) {
            (Some("number" | "integer"), Some("date-time")) => match self.direction {
                Direction::Request => (Some("string"), None),
                Direction::Response => (Some("integer"), Some((i64::MIN, i64::MAX))),
            },
            (Some("integer"), Some("int32")) => {
                (kind, Some((i64::from(i32::MIN), i64::from(i32::MAX))))
            }
            (Some("integer"), Some("int64")) => (kind, Some((i64::MIN, i64::MAX))),
            _ => (kind, None),
        };
        if let Some(kind) = kind {
            out.insert("type".into(), kind.into());
        }
        if kind == Some("string") && format == Some("date-time") {
            out.insert("format".into(), "date-time".into());
        }
        if let Some((least, most)) = range {
            out.insert("minimum".into(), least.into());
            out.insert("maximum".into(), most.into());
        }
        if let Some(values) = keywords.get("enum") {
            out.insert("enum".into(), values.clone());
        }
    }

    /// Bounds of numbers. Beside the range of a format they are no wider than it, so they replace it.
    fn bounds(&self, keywords: &Map<String, Value>, out: &mut Map<String, Value>) {
        for (bound, exclusive) in [
            ("minimum", "exclusiveMinimum"),
            ("maximum", "exclusiveMaximum"),
        ] {
            let Some(value) = keywords.get(bound) else {
                continue;
            };
            if keywords.get(exclusive) == Some(&Value::Bool(true)) {
                out.insert(exclusive.into(), value.clone());
            } else {
                out.insert(bound.into(), value.clone());
            }
        }
    }

    /// What travels in the other direction only is not required in this one. Nor is what the schema
    /// describes nowhere and does not allow either: nobody could send it.
    fn required(
        &self,
        keywords: &Map<String, Value>,
        out: &mut Map<String, Value>,
        open: bool,
    ) -> Result<(), Error> {
        let whole = Value::Object(keywords.clone());
        let Some(Value::Array(required)) = out.get_mut("required") else {
            return Ok(());
        };
        // A part of a composition may require what another one describes.
        let described = match self.document.shape(&whole)?.kind {
            Kind::Object { properties, .. } => properties,
            _ => BTreeMap::new(),
        };
        for (name, property) in described {
            let shape = self.document.shape(property)?;
            let is_left_out = match self.direction {
                Direction::Request => shape.read_only,
                Direction::Response => shape.write_only,
            };
            if is_left_out {
                required.retain(|other| other != name);
            }
        }
        if !open
            && keywords.contains_key("properties")
            && let Kind::Object {
                properties,
                additional: Additional::None,
                ..
            } = self.document.shape(&whole)?.kind
        {
            required.retain(|name| {
                name.as_str()
                    .is_some_and(|name| properties.contains_key(name))
            });
        }
        Ok(())
    }

    fn children(
        &mut self,
        keywords: &Map<String, Value>,
        out: &mut Map<String, Value>,
        form: &Form,
    ) -> Result<(), Error> {
        let whole = Form::default();
        if let Some(properties) = keywords.get("properties").and_then(Value::as_object) {
            let mut translated = Map::new();
            for (name, property) in properties {
                // It is declared all the same, which `additionalProperties` asks about.
                let property = match form.told.contains(name) {
                    true => Value::Bool(true),
                    false => self.schema(property, &whole)?,
                };
                translated.insert(name.clone(), property);
            }
            out.insert("properties".into(), translated.into());
        }
        if let Some(patterns) = keywords.get("patternProperties").and_then(Value::as_object) {
            let translated: Result<Map<String, Value>, Error> = patterns
                .iter()
                .map(|(pattern, schema)| Ok((pattern.clone(), self.schema(schema, &whole)?)))
                .collect();
            out.insert("patternProperties".into(), translated?.into());
        }
        if let Some(places) = keywords.get("prefixItems").and_then(Value::as_array) {
            let translated: Result<Vec<Value>, Error> = places
                .iter()
                .map(|schema| self.schema(schema, &whole))
                .collect();
            out.insert("prefixItems".into(), translated?.into());
        }
        for key in ["items", "additionalProperties", "not"] {
            let is_told = key == "items" && form.items_told;
            // What other parts describe is not refused by one of them.
            let is_told =
                is_told || (key == "additionalProperties" && is_closed_part(keywords, form));
            if let Some(inner) = keywords.get(key).filter(|_| !is_told) {
                out.insert(key.into(), self.schema(inner, &whole)?);
            }
        }
        Ok(())
    }

    /// What a member of a composition leaves to it. Whatever the members of an `allOf` say together
    /// stands beside it as well.
    fn told(
        &self,
        member: &Value,
        key: &str,
        keywords: &Map<String, Value>,
        form: &Form,
    ) -> Result<Form, Error> {
        if key != "allOf" {
            // What an alternative says, nobody says beside it.
            return Ok(Form::default());
        }
        let mut told = Form {
            chosen: self.is_base(member),
            ..form.clone()
        };
        let own = keywords.get("properties").and_then(Value::as_object);
        let own = own.into_iter().flatten().map(|(name, _)| name.clone());
        told.told.extend(own);
        told.items_told |= keywords.contains_key("items");
        // Members that have the same form share a definition.
        match self.document.shape(member)?.kind {
            Kind::Object { properties, .. } => {
                told.told
                    .retain(|name| properties.contains_key(name.as_str()));
            }
            _ => told.told.clear(),
        }
        Ok(told)
    }

    /// Whether a schema has alternatives that are made of it.
    fn is_base(&self, member: &Value) -> bool {
        let name_of = |schema| document::reference(schema).and_then(document::schema_name);
        let Some((name, schema)) =
            name_of(member).and_then(|name| Some((name, self.document.schema(name).ok()?)))
        else {
            return false;
        };
        let members = ["oneOf", "anyOf"].map(|key| schema.get(key).and_then(Value::as_array));
        let mut members = members.into_iter().flatten().flatten();
        members.any(|member| {
            let parts = member.get("allOf").and_then(Value::as_array);
            let mut parts = std::iter::once(member).chain(parts.into_iter().flatten());
            parts.any(|part| {
                let part = name_of(part).and_then(|name| self.document.schema(name).ok());
                part.is_some_and(|part| leads_to(part, &[name]))
            })
        })
    }

    /// `allOf` and its kin, and who refuses undeclared properties.
    fn compose(
        &mut self,
        keywords: &Map<String, Value>,
        out: &mut Map<String, Value>,
        form: &Form,
    ) -> Result<(), Error> {
        let open = form.open;
        let parts = ["allOf", "anyOf", "oneOf"].map(|key| {
            let members = keywords.get(key).and_then(Value::as_array);
            let members = members.filter(|_| key == "allOf" || !form.chosen);
            (key, members.map(Vec::as_slice).unwrap_or_default())
        });
        let has_any_of = !parts[1].1.is_empty();
        let lists_properties = keywords.contains_key("properties");
        let all = parts[0].1.len();
        // With a single part that declares properties, that part can refuse the others by itself,
        // which gives the better message. Each of several alternatives can do so too.
        let several = all > 1
            || parts
                .iter()
                .filter(|(_, members)| !members.is_empty())
                .count()
                > 1
            || (lists_properties && parts.iter().any(|(_, members)| !members.is_empty()));
        for (key, members) in parts {
            if members.is_empty() {
                continue;
            }
            let translated: Result<Vec<_>, _> = members
                .iter()
                .map(|member| {
                    let part = Form {
                        open: open || several,
                        ..self.told(member, key, keywords, form)?
                    };
                    self.schema(member, &part)
                })
                .collect();
            // That a value is one of several and no other often says more than is meant: where two are
            // alike, whoever sends can do nothing about it.
            let key = match key {
                "oneOf" if !has_any_of => "anyOf",
                key => key,
            };
            out.insert(key.into(), translated?.into());
        }
        let decided =
            keywords.contains_key("additionalProperties") && !is_closed_part(keywords, form);
        if open || decided || self.direction == Direction::Response {
            // An object that lists nothing is free-form. Said aloud, its properties count as
            // evaluated when it is a part of a composition.
            let bare = keywords.get("type").and_then(Value::as_str) == Some("object")
                && !lists_properties
                && parts.iter().all(|(_, members)| members.is_empty());
            if bare && !decided {
                out.insert("additionalProperties".into(), true.into());
            }
        } else if several {
            let whole = Value::Object(keywords.clone());
            if matches!(self.document.shape(&whole)?.kind, Kind::Any) {
                // Its parts say nothing, so that anything goes.
                return Ok(());
            }
            out.insert("unevaluatedProperties".into(), false.into());
        } else if lists_properties {
            out.insert("additionalProperties".into(), false.into());
        }
        Ok(())
    }
}

/// Whether a schema that is put together, a part of one, or one of which others are made refuses all
/// that it does not list itself. Then it means what nobody lists.
fn is_closed_part(keywords: &Map<String, Value>, form: &Form) -> bool {
    let is_closed = keywords.get("additionalProperties") == Some(&Value::Bool(false));
    let is_shared = |keyword| keywords.contains_key(keyword);
    is_closed && (form.open || is_shared("allOf") || is_shared("discriminator"))
}

/// Allows `null` beside what the keywords allow.
fn nullable(mut keywords: Map<String, Value>) -> Value {
    let composed = ["allOf", "anyOf", "oneOf", "not"];
    if composed.iter().any(|key| keywords.contains_key(*key)) {
        return json!({ "anyOf": [{ "type": "null" }, keywords] });
    }
    if let Some(kind) = keywords.get_mut("type") {
        *kind = json!([kind.take(), "null"]);
    }
    if let Some(Value::Array(values)) = keywords.get_mut("enum")
        && !values.contains(&Value::Null)
    {
        values.push(Value::Null);
    }
    Value::Object(keywords)
}
