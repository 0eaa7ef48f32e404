//! What the members of an `allOf` say of the same thing.
//!
//! All of it holds at once: a property that two members describe is as both say, and so are the
//! elements of a list and the limits of a value. It is written into the schema that has the `allOf`,
//! where whoever reads that finds it first. The schema means the same with it and without.
//!
//! Alternatives are left alone, since what one of them says holds in its case only. Where members
//! contradict each other no value is right, and what is said first is what counts.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::{document, walk};

type Keywords = Map<String, Value>;

/// What is put together of what was put together, so often, is taken for endless.
const DEEPEST: usize = 32;

/// Limits from below, the largest of which holds, and what makes them exclusive.
const LEAST: [(&str, &str); 4] = [
    ("minimum", "exclusiveMinimum"),
    ("minLength", ""),
    ("minItems", ""),
    ("minProperties", ""),
];

/// Limits from above, the smallest of which holds, and what makes them exclusive.
const MOST: [(&str, &str); 4] = [
    ("maximum", "exclusiveMaximum"),
    ("maxLength", ""),
    ("maxItems", ""),
    ("maxProperties", ""),
];

/// Completes all schemas of a document, whose references all lead somewhere.
pub(crate) fn write(root: &mut Value) {
    let mut together = Together {
        document: root.clone(),
        around: Vec::new(),
    };
    walk::outermost(root, &mut |schema| together.schema(schema));
}

struct Together {
    /// The document as it was.
    document: Value,
    /// The schemas that were put together around the one that is completed.
    around: Vec<Value>,
}

/// What there is to write into a schema.
#[derive(Default)]
struct Additions {
    properties: Vec<(String, Value)>,
    items: Option<Value>,
    others: Vec<(&'static str, Value)>,
}

impl Together {
    fn schema(&mut self, schema: &mut Value) {
        let Value::Object(keywords) = schema else {
            return;
        };
        // What stands beside a reference has no meaning.
        let has_members = keywords.contains_key("allOf") && !keywords.contains_key("$ref");
        let additions = has_members.then(|| self.additions(keywords));
        walk::parts(keywords, |part| self.schema(part));
        let Some(additions) = additions else {
            return;
        };
        for (key, value) in additions.others {
            keywords.insert(key.into(), value);
        }
        if let Some(items) = additions.items.and_then(|items| self.complete(items)) {
            keywords.insert("items".into(), items);
        }
        for (name, property) in additions.properties {
            let Some(property) = self.complete(property) else {
                continue;
            };
            let properties = keywords.entry("properties").or_insert_with(|| json!({}));
            if let Value::Object(properties) = properties {
                properties.insert(name, property);
            }
        }
    }

    /// Completes a schema that was put together; nothing if it stands in itself.
    fn complete(&mut self, mut schema: Value) -> Option<Value> {
        if self.around.len() == DEEPEST || self.around.contains(&schema) {
            return None;
        }
        self.around.push(schema.clone());
        self.schema(&mut schema);
        self.around.pop();
        Some(schema)
    }

    fn additions(&self, keywords: &Keywords) -> Additions {
        let mut said = Vec::new();
        self.gather(keywords, &mut Vec::new(), &mut said);
        let mut properties: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
        for keywords in &said {
            let described = keywords.get("properties").and_then(Value::as_object);
            for (name, property) in described.into_iter().flatten() {
                properties.entry(name).or_default().push(property);
            }
        }
        let properties = properties.into_iter().filter_map(|(name, descriptions)| {
            Some((name.to_owned(), all_of(descriptions.into_iter())?))
        });
        let mut others = limits(&said);
        others.extend(common_values(&said));
        others.extend(kind(&said));
        others.extend(directions(&said));
        let is_somewhere_nullable = said.iter().any(|keywords| says(keywords, "nullable", true));
        if is_somewhere_nullable && self.allows_null(keywords, 0) == Some(false) {
            others.push(("nullable", false.into()));
        }
        Additions {
            properties: properties.collect(),
            items: all_of(said.iter().filter_map(|keywords| keywords.get("items"))),
            others,
        }
    }

    /// The keywords of a schema, then those of the members of its `allOf`, and so on.
    fn gather<'a>(
        &'a self,
        keywords: &'a Keywords,
        seen: &mut Vec<&'a str>,
        said: &mut Vec<&'a Keywords>,
    ) {
        said.push(keywords);
        for member in members(keywords) {
            if let Some(reference) = document::reference(member) {
                if seen.contains(&reference) {
                    continue;
                }
                seen.push(reference);
            }
            if let Some(keywords) = self.resolve(member) {
                self.gather(keywords, seen, said);
            }
        }
    }

    /// Whether `null` is a value of a schema; nothing if the schema does not say what its values are.
    /// What it says itself counts before what its members say.
    fn allows_null(&self, keywords: &Keywords, depth: usize) -> Option<bool> {
        if let Some(Value::Bool(nullable)) = keywords.get("nullable") {
            return Some(*nullable);
        }
        let kinds = ["type", "enum", "properties", "items"];
        if kinds.iter().any(|key| keywords.contains_key(*key)) || depth == DEEPEST {
            return Some(false);
        }
        let members = members(keywords).filter_map(|member| self.resolve(member));
        members
            .filter_map(|member| self.allows_null(member, depth + 1))
            .reduce(|one, other| one && other)
    }

    fn resolve<'a>(&'a self, mut schema: &'a Value) -> Option<&'a Keywords> {
        // The document was checked: this comes to an end.
        while let Some(reference) = document::reference(schema) {
            schema = self.document.pointer(reference.strip_prefix('#')?)?;
        }
        schema.as_object()
    }
}

fn members(keywords: &Keywords) -> impl Iterator<Item = &Value> {
    let members = keywords.get("allOf").and_then(Value::as_array);
    members.into_iter().flatten()
}

fn says(keywords: &Keywords, key: &str, value: impl Into<Value>) -> bool {
    keywords.get(key) == Some(&value.into())
}

/// One schema of several; nothing if they are all the same.
fn all_of<'a>(schemas: impl Iterator<Item = &'a Value>) -> Option<Value> {
    let mut different: Vec<&Value> = Vec::new();
    for schema in schemas {
        if !different.contains(&schema) {
            different.push(schema);
        }
    }
    (different.len() > 1).then(|| json!({ "allOf": different }))
}

/// All limits of which there are several.
fn limits(said: &[&Keywords]) -> Vec<(&'static str, Value)> {
    let least = LEAST.map(|(limit, exclusive)| nearest(said, limit, exclusive, |a, b| a > b));
    let most = MOST.map(|(limit, exclusive)| nearest(said, limit, exclusive, |a, b| a < b));
    least.into_iter().chain(most).flatten().collect()
}

/// A whole number is a number as well.
fn kind(said: &[&Keywords]) -> Option<(&'static str, Value)> {
    let is_said = |kind: &str| said.iter().any(|keywords| says(keywords, "type", kind));
    (is_said("integer") && is_said("number")).then(|| ("type", "integer".into()))
}

/// What stands in one direction only by one member does so by all.
fn directions(said: &[&Keywords]) -> impl Iterator<Item = (&'static str, Value)> {
    let is_said = |key, value: bool| said.iter().any(|keywords| says(keywords, key, value));
    ["readOnly", "writeOnly"]
        .into_iter()
        .filter(move |key| is_said(key, true) && is_said(key, false))
        .map(|key| (key, true.into()))
}

/// The limit that leaves the fewest values, and whether it is exclusive; nothing if one is all there is.
fn nearest(
    said: &[&Keywords],
    limit: &'static str,
    exclusive: &'static str,
    is_nearer: fn(f64, f64) -> bool,
) -> Vec<(&'static str, Value)> {
    let limits = said.iter().filter(|keywords| keywords.contains_key(limit));
    if limits.count() < 2 {
        return Vec::new();
    }
    let mut best: Option<(f64, &Value, bool)> = None;
    for keywords in said {
        let value = keywords.get(limit);
        let Some((value, number)) = value.and_then(|value| Some((value, value.as_f64()?))) else {
            continue;
        };
        let excludes = says(keywords, exclusive, true);
        best = match best {
            Some((other, ..)) if is_nearer(number, other) => Some((number, value, excludes)),
            Some((other, value, too)) if number == other => Some((other, value, too || excludes)),
            None => Some((number, value, excludes)),
            best => best,
        };
    }
    let Some((_, value, excludes)) = best else {
        return Vec::new();
    };
    let mut written = vec![(limit, value.clone())];
    if said.iter().any(|keywords| keywords.contains_key(exclusive)) {
        written.push((exclusive, excludes.into()));
    }
    written
}

/// The values that every list of values has.
fn common_values(said: &[&Keywords]) -> Option<(&'static str, Value)> {
    let mut lists = said
        .iter()
        .filter_map(|keywords| keywords.get("enum").and_then(Value::as_array));
    let first = lists.next()?;
    let others: Vec<_> = lists.collect();
    let common = first
        .iter()
        .filter(|value| others.iter().all(|list| list.contains(value)));
    let common: Vec<Value> = common.cloned().collect();
    (!others.is_empty() && !common.is_empty()).then(|| ("enum", common.into()))
}
