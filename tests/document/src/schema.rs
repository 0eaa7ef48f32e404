//! One schema, with its references and `allOf` merged: what a value of it looks like.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde_json::Value;

use crate::{Document, Error, document, fits};

/// References and `allOf` nested deeper than this are taken for a circle.
const DEEPEST: usize = 32;

/// The most alternatives of a schema that are looked at one by one.
const MOST_SHAPES: usize = 64;

/// What a value of a schema looks like, one level of it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Shape<'a> {
    /// The named schemas that were merged into this one, outermost first.
    pub names: Vec<&'a str>,
    /// Whether `null` is a value too.
    pub nullable: bool,
    /// Whether it stands in answers only.
    pub read_only: bool,
    /// Whether it stands in requests only.
    pub write_only: bool,
    /// Whether the schema has alternatives to what is said here.
    pub has_alternatives: bool,
    /// What the values are.
    pub kind: Kind<'a>,
}

/// What the values of a schema are.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Kind<'a> {
    /// Any JSON value.
    Any,
    /// An object: with declared properties, a map, or free-form.
    Object {
        /// The declared properties, sorted by name.
        properties: BTreeMap<&'a str, &'a Value>,
        /// The properties that may not be left out.
        required: BTreeSet<&'a str>,
        /// The schemas of properties by a pattern of their names, sorted by pattern.
        patterns: BTreeMap<&'a str, &'a Value>,
        /// What else the object may hold.
        additional: Additional<'a>,
        /// How many entries a map may have.
        count: Count,
    },
    /// A list.
    Array {
        /// Schemas of the first elements, by their places.
        prefix: &'a [Value],
        /// Schema of all others.
        items: &'a Value,
        /// How many there may be.
        count: Count,
        /// Set if no two may be equal.
        unique: bool,
    },
    /// One of these values.
    Enum(&'a [Value]),
    /// A string without a special meaning, or of a format that is not spelled out here.
    Text(TextLimits<'a>),
    /// A date: an RFC 3339 string in a request, a number of nanoseconds in a response.
    Date {
        /// Whether the document writes it as a number.
        numeric: bool,
    },
    /// The bytes of a file in a form.
    Binary,
    /// A whole number.
    Integer(IntegerLimits),
    /// A number with a fraction.
    Number(NumberLimits),
    /// A truth value.
    Boolean,
}

/// What an object may hold beside its declared properties.
#[derive(Clone, Copy, Debug)]
pub enum Additional<'a> {
    /// Nothing.
    None,
    /// Any JSON value under any name.
    Any,
    /// Values of this schema under any name.
    Schema(&'a Value),
}

/// Bounds of the number of elements or entries.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Count {
    /// At least so many.
    pub least: usize,
    /// At most so many.
    pub most: usize,
}

impl Count {
    /// The allowed number that is nearest to the wanted one.
    pub fn nearest(&self, wanted: usize) -> usize {
        wanted.min(self.most).max(self.least)
    }
}

/// Bounds of a string.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct TextLimits<'a> {
    /// `format`, if there is one.
    pub format: Option<&'a str>,
    /// Least number of characters.
    pub least: usize,
    /// Largest number of characters.
    pub most: usize,
    /// A regular expression that it matches.
    pub pattern: Option<&'a str>,
    /// A value that the document shows.
    pub example: Option<&'a str>,
}

/// Bounds of a whole number, those of its format included.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct IntegerLimits {
    /// The smallest allowed number.
    pub least: i128,
    /// The largest allowed number.
    pub most: i128,
    /// The number that it is a multiple of.
    pub step: i128,
}

/// Bounds of a number with a fraction.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct NumberLimits {
    /// The smallest allowed number, if there is a bound.
    pub least: Option<f64>,
    /// The largest allowed number, if there is a bound.
    pub most: Option<f64>,
    /// The number that it is a multiple of.
    pub step: Option<f64>,
}

impl Document {
    /// What a value of the schema looks like.
    ///
    /// # Errors
    ///
    /// When a reference is bad. Where the schema offers alternatives, it is the first that is taken.
    pub fn shape<'a>(&'a self, schema: &'a Value) -> Result<Shape<'a>, Error> {
        self.shape_by(schema, &mut |_| 0)
    }

    /// The shape of a schema as one value has it: of each choice, the alternative that the value fits.
    ///
    /// # Errors
    ///
    /// When a reference is bad.
    pub fn shape_of<'a>(&'a self, schema: &'a Value, value: &Value) -> Result<Shape<'a>, Error> {
        self.shape_by(schema, &mut |members| fits::nearest(self, members, value))
    }

    /// The shapes of all alternatives of a schema, as far as one choice goes.
    ///
    /// # Errors
    ///
    /// When a reference is bad.
    pub fn shapes<'a>(&'a self, schema: &'a Value) -> Result<Vec<Shape<'a>>, Error> {
        let mut shapes = Vec::new();
        let mut most = 1;
        for turn in 0..MOST_SHAPES {
            if turn >= most {
                break;
            }
            shapes.push(self.shape_by(schema, &mut |members| {
                most = most.max(members.len());
                turn % members.len().max(1)
            })?);
        }
        Ok(shapes)
    }

    /// Returns true if a value of the schema holds one of these named schemas in any case: as a
    /// property that is required.
    pub(crate) fn requires(&self, schema: &Value, names: &[&str]) -> bool {
        let Ok(Shape {
            kind:
                Kind::Object {
                    properties,
                    required,
                    ..
                },
            ..
        }) = self.shape(schema)
        else {
            return false;
        };
        properties
            .iter()
            .any(|(name, property)| required.contains(name) && leads_to(property, names))
    }

    /// The shape of a schema with the alternatives that `pick` names, by their position among those
    /// that are possible.
    pub(crate) fn shape_by<'a>(
        &'a self,
        schema: &'a Value,
        pick: &mut dyn FnMut(&[&'a Value]) -> usize,
    ) -> Result<Shape<'a>, Error> {
        let mut merged = Merged::default();
        merged.add(self, schema, 0)?;
        merged.choose(self, pick)?;
        let flag = |key| merged.keyword(key).and_then(Value::as_bool) == Some(true);
        let (nullable, read_only, write_only) =
            (flag("nullable"), flag("readOnly"), flag("writeOnly"));
        let kind = merged.kind(schema)?;
        Ok(Shape {
            names: merged.names,
            nullable,
            read_only,
            write_only,
            has_alternatives: merged.has_alternatives,
            kind,
        })
    }
}

/// Whether a schema is one of these by its name, or by that of a member of its `allOf`.
pub(crate) fn leads_to(schema: &Value, names: &[&str]) -> bool {
    let is_named = |schema: &Value| {
        let name = document::reference(schema).and_then(document::schema_name);
        name.is_some_and(|name| names.contains(&name))
    };
    let members = schema.get("allOf").and_then(Value::as_array);
    is_named(schema) || members.into_iter().flatten().any(is_named)
}

#[derive(Default)]
struct Merged<'a> {
    names: Vec<&'a str>,
    /// References to schemas that have no name.
    followed: BTreeSet<&'a str>,
    keywords: BTreeMap<&'a str, &'a Value>,
    properties: BTreeMap<&'a str, &'a Value>,
    required: BTreeSet<&'a str>,
    has_alternatives: bool,
    /// What is still to be chosen.
    open: VecDeque<Choice<'a>>,
}

/// Alternatives of which one is added.
struct Choice<'a> {
    members: &'a [Value],
    /// How many names led there.
    names: usize,
    depth: usize,
}

impl<'a> Merged<'a> {
    fn add(
        &mut self,
        document: &'a Document,
        schema: &'a Value,
        depth: usize,
    ) -> Result<(), Error> {
        if depth > DEEPEST {
            return Err(Error::Reference(format!("{schema} leads in a circle")));
        }
        if let Some(reference) = document::reference(schema) {
            let name = document::schema_name(reference);
            let target = document.target(reference)?;
            // What is part of it already adds nothing.
            if name.is_some_and(|name| self.names.contains(&name))
                && document::reference(target).is_none()
            {
                return Ok(());
            }
            self.names.extend(name);
            // Without a name, a reference is followed once.
            if name.is_none() && !self.followed.insert(reference) {
                return Ok(());
            }
            return self.add(document, target, depth + 1);
        }
        for (key, value) in schema.as_object().into_iter().flatten() {
            match key.as_str() {
                "properties" => {
                    for (name, property) in value.as_object().into_iter().flatten() {
                        let known = self.properties.entry(name).or_insert(property);
                        // A tag: it says which of the alternatives this is.
                        if known.get("enum").is_none() && property.get("enum").is_some() {
                            *known = property;
                        }
                    }
                    self.keywords.entry(key).or_insert(value);
                }
                "required" => self.required.extend(
                    value
                        .as_array()
                        .into_iter()
                        .flatten()
                        .filter_map(Value::as_str),
                ),
                // What they describe is added below; what a value is not, no sample tries to be.
                "allOf" | "oneOf" | "anyOf" | "not" => {}
                // The outermost schema comes first and has the last word.
                _ => {
                    self.keywords.entry(key).or_insert(value);
                }
            }
        }
        let members = schema.get("allOf").and_then(Value::as_array);
        for member in members.into_iter().flatten() {
            self.add(document, member, depth + 1)?;
        }
        for key in ["oneOf", "anyOf"] {
            let members = schema.get(key).and_then(Value::as_array);
            let members = members.map(Vec::as_slice).unwrap_or_default();
            if !members.is_empty() {
                let names = self.names.len();
                self.open.push_back(Choice {
                    members,
                    names,
                    depth,
                });
            }
        }
        Ok(())
    }

    /// Adds one of the alternatives of each choice, once all that holds in any case is known.
    fn choose(
        &mut self,
        document: &'a Document,
        pick: &mut dyn FnMut(&[&'a Value]) -> usize,
    ) -> Result<(), Error> {
        while let Some(choice) = self.open.pop_front() {
            let Choice {
                members,
                names,
                depth,
            } = choice;
            let names = &self.names[..names];
            // One of the kinds of what it is itself is chosen already.
            let (_, around) = names.split_last().unwrap_or((&"", &[]));
            if members.iter().any(|member| leads_to(member, around)) {
                continue;
            }
            // Those that do not lead back to where they stand, and that can be true.
            let finite = |member: &&Value| !leads_to(member, names);
            let possible = members.iter().filter(finite);
            let true_ones = possible
                .clone()
                .filter(|member| self.can_be(document, member));
            let true_ones: Vec<&Value> = true_ones.collect();
            let possible = match true_ones.is_empty() {
                true => possible.collect(),
                false => true_ones,
            };
            let picked = possible.get(pick(&possible)).copied();
            if let Some(member) = picked.or(members.first()) {
                self.has_alternatives |= members.len() > 1;
                self.add(document, member, depth + 1)?;
            }
        }
        Ok(())
    }

    /// Returns true if an alternative can hold beside all that is known: it has the same type, and
    /// shares a value with each tag.
    fn can_be(&self, document: &Document, member: &Value) -> bool {
        if *member == Value::Bool(false) {
            return false;
        }
        let Ok(member) = document.resolve(member) else {
            return true;
        };
        let is_same_type = match (member.get("type"), self.keyword("type")) {
            (Some(kind), Some(said)) => kind == said,
            _ => true,
        };
        let values = |property: &'a Value| property.get("enum").and_then(Value::as_array);
        let tags = member.get("properties").and_then(Value::as_object);
        is_same_type
            && tags.into_iter().flatten().all(|(name, tag)| {
                let known = self.properties.get(name.as_str());
                match (known.and_then(|known| values(known)), tag.get("enum")) {
                    (Some(known), Some(Value::Array(tag))) => {
                        known.iter().any(|value| tag.contains(value))
                    }
                    _ => true,
                }
            })
    }

    fn keyword(&self, key: &str) -> Option<&'a Value> {
        self.keywords.get(key).copied()
    }

    fn kind(&self, schema: &Value) -> Result<Kind<'a>, Error> {
        let format = self.keyword("format").and_then(Value::as_str);
        if let Some(values) = self.keyword("enum").and_then(Value::as_array) {
            return Ok(Kind::Enum(values));
        }
        let kind = match self.keyword("type").and_then(Value::as_str) {
            Some(kind) => kind,
            None if self.keywords.contains_key("properties") => "object",
            None if self.keywords.contains_key("patternProperties") => "object",
            None if self.keywords.contains_key("items") => "array",
            None if self.keywords.contains_key("prefixItems") => "array",
            None => return Ok(Kind::Any),
        };
        Ok(match (kind, format) {
            ("object", _) => self.object(),
            ("array", _) => Kind::Array {
                prefix: self.prefix(),
                // A list that says nothing of its elements may have any.
                items: self.keyword("items").unwrap_or(&Value::Bool(true)),
                count: self.list_count(),
                unique: self.keyword("uniqueItems") == Some(&Value::Bool(true)),
            },
            ("boolean", _) => Kind::Boolean,
            ("string", Some("date-time")) => Kind::Date { numeric: false },
            ("number" | "integer", Some("date-time")) => Kind::Date { numeric: true },
            ("string", Some("binary")) => Kind::Binary,
            ("string", format) => {
                let Count { least, most } = self.count("minLength", "maxLength");
                Kind::Text(TextLimits {
                    format,
                    least,
                    most,
                    pattern: self.keyword("pattern").and_then(Value::as_str),
                    example: self.keyword("example").and_then(Value::as_str),
                })
            }
            ("integer", format) => Kind::Integer(self.integer(format)),
            ("number", Some("int32" | "int64" | "uint32" | "uint64")) => {
                Kind::Integer(self.integer(format))
            }
            ("number", _) => Kind::Number(self.number()),
            (other, _) => return Err(Error::malformed(schema, format!("type: {other}"))),
        })
    }

    fn object(&self) -> Kind<'a> {
        let additional = match self.keyword("additionalProperties") {
            Some(Value::Bool(false)) => Additional::None,
            Some(Value::Bool(true)) => Additional::Any,
            Some(schema) if schema.as_object().is_some_and(|keys| keys.is_empty()) => {
                Additional::Any
            }
            Some(schema) => Additional::Schema(schema),
            // OpenAPI would allow anything. An object that lists its properties means them to be
            // all; one that lists none is free-form.
            None if self.keywords.contains_key("properties") => Additional::None,
            None if self.keywords.contains_key("patternProperties") => Additional::None,
            None => Additional::Any,
        };
        let patterns = self.keyword("patternProperties").and_then(Value::as_object);
        let patterns = patterns.into_iter().flatten();
        Kind::Object {
            properties: self.properties.clone(),
            required: self.required.clone(),
            patterns: patterns
                .map(|(pattern, schema)| (pattern.as_str(), schema))
                .collect(),
            additional,
            count: self.count("minProperties", "maxProperties"),
        }
    }

    fn count(&self, least: &str, most: &str) -> Count {
        let bound = |key| {
            let number = self.keyword(key)?.as_u64()?;
            usize::try_from(number).ok()
        };
        Count {
            least: bound(least).unwrap_or(0),
            most: bound(most).unwrap_or(usize::MAX),
        }
    }

    /// Of a list whose places have schemas of their own and that has no other elements, no more than
    /// these.
    fn list_count(&self) -> Count {
        let mut count = self.count("minItems", "maxItems");
        if self.keyword("items") == Some(&Value::Bool(false)) {
            count.most = count.most.min(self.prefix().len());
        }
        count
    }

    fn prefix(&self) -> &'a [Value] {
        let prefix = self.keyword("prefixItems").and_then(Value::as_array);
        prefix.map(Vec::as_slice).unwrap_or_default()
    }

    fn integer(&self, format: Option<&str>) -> IntegerLimits {
        // An integer of no format has 32 bits: the API says `int64` where it means it.
        let (mut least, mut most): (i128, i128) = match format {
            Some("int64") => (i64::MIN.into(), i64::MAX.into()),
            Some("uint64") => (0, u64::MAX.into()),
            Some("uint32") => (0, u32::MAX.into()),
            Some("uint16") => (0, u16::MAX.into()),
            Some("uint8") => (0, u8::MAX.into()),
            Some("int16") => (i16::MIN.into(), i16::MAX.into()),
            Some("int8") => (i8::MIN.into(), i8::MAX.into()),
            _ => (i32::MIN.into(), i32::MAX.into()),
        };
        let said_most = self.whole("maximum", f64::floor);
        // Bounds that no format of 32 bits has room for say that it has 64.
        if format.is_none() {
            most = most.max(said_most.unwrap_or(most));
        }
        if let Some(bound) = self.whole("minimum", f64::ceil) {
            least = least.max(bound + i128::from(self.exclusive("exclusiveMinimum")));
        }
        if let Some(bound) = said_most {
            most = most.min(bound - i128::from(self.exclusive("exclusiveMaximum")));
        }
        if least > most {
            (least, most) = (least.min(most), i64::MAX.into());
        }
        let step = self.whole("multipleOf", f64::ceil);
        IntegerLimits {
            least,
            most,
            step: step.filter(|step| *step > 0).unwrap_or(1),
        }
    }

    /// A bound of whole numbers, which may be written with a fraction.
    fn whole(&self, key: &str, round: fn(f64) -> f64) -> Option<i128> {
        let bound = self.keyword(key)?;
        let whole = bound.as_number().and_then(serde_json::Number::as_i128);
        #[expect(clippy::cast_possible_truncation, reason = "a cast stops at the ends")]
        whole.or_else(|| bound.as_f64().map(|bound| round(bound) as i128))
    }

    fn number(&self) -> NumberLimits {
        // Whether a bound is exclusive does not matter here: the samples keep off the bounds.
        let bound = |key| self.keyword(key).and_then(Value::as_f64);
        NumberLimits {
            least: bound("minimum"),
            most: bound("maximum"),
            step: bound("multipleOf").filter(|step| *step > 0.0),
        }
    }

    fn exclusive(&self, key: &str) -> bool {
        self.keyword(key).and_then(Value::as_bool).unwrap_or(false)
    }
}
