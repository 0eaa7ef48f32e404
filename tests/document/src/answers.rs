//! Answers of the API, made up from the schema of the response.
//!
//! The schemas of responses are a graph with circles: a message holds users and its quoted message, a
//! channel holds messages and members. Expanded along every path until a schema recurs, one answer
//! would have millions of values. So a full answer grows breadth first, and a named schema is filled in
//! full at the first place where it occurs. At every later place it has all fields but those that
//! are objects or hold objects, unless they are required. Each schema is then in full once, which
//! bounds the size by that of the document; every field of it is there, recursive ones included; and as
//! the walk is breadth first, the full place is the one nearest to the root, where a reader looks.
//!
//! What exceeds the limits of `bounds` is left out where it is optional. An answer that requires it
//! does not exist.

use std::{
    collections::{BTreeSet, VecDeque},
    rc::Rc,
};

use serde_json::{Map, Value};

use crate::{
    Additional, Count, Document, Error, Kind, Shape,
    bounds::{Budget, DEEPEST, Excess, Stop},
    choices::Choices,
    document,
    leaves::{Leaves, Use},
};

/// How much an answer holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fill {
    /// Every field at the first place of every schema, each value of them distinct; lists and maps
    /// have two elements.
    Full,
    /// Only what the document requires; lists and maps that are required have one element.
    Required,
}

/// From so many values on, what is optional is left out, so that there is room for what is required.
const LARGE: usize = 10_000;

/// An object of so many declared properties takes as much time as one value more.
const PROPERTIES: usize = 16;

impl Document {
    /// Makes an answer up that is valid against the schema of a response. The same question always
    /// has the same answer.
    ///
    /// # Errors
    ///
    /// When a reference is bad, no finite value satisfies the schema, or each that does is larger than
    /// answers may be.
    pub fn answer(&self, schema: &Value, fill: Fill) -> Result<Value, Error> {
        self.answer_with(schema, fill, &mut Choices::default())
    }

    /// Makes as many answers up as it takes to use each alternative of each choice, and null wherever
    /// it is allowed. The first is that of [`Document::answer`].
    ///
    /// # Errors
    ///
    /// When there is no first one.
    pub fn answers(&self, schema: &Value, fill: Fill) -> Result<Vec<Value>, Error> {
        let mut choices = Choices::default();
        let mut answers = vec![self.answer_with(schema, fill, &mut choices)?];
        while choices.go_on() {
            // An alternative that has no finite value is none to answer with.
            let answer = self.answer_with(schema, fill, &mut choices);
            answers.extend(answer.ok().filter(|answer| !answers.contains(answer)));
        }
        Ok(answers)
    }

    fn answer_with(
        &self,
        schema: &Value,
        fill: Fill,
        choices: &mut Choices,
    ) -> Result<Value, Error> {
        let mut growth = Growth {
            choices,
            document: self,
            fill,
            leaves: Leaves::new(false, &schema.to_string()),
            budget: Budget::default(),
            nodes: Vec::new(),
            waiting: VecDeque::new(),
            seen: BTreeSet::new(),
        };
        growth.plant(schema, true, 0, &Rc::default());
        while let Some(place) = growth.waiting.pop_front() {
            growth.grow(place)?;
        }
        assemble(growth.nodes).map_err(|excess| excess.error(schema))
    }
}

/// A value under construction. Children are named by index, and always come after their parent.
enum Node {
    Whole(Value),
    Object(Vec<Field>),
    List {
        nodes: Vec<usize>,
        /// The fewest of them.
        least: usize,
        /// Set if no two may be equal.
        unique: bool,
    },
    Missing(Excess),
}

struct Field {
    name: String,
    node: usize,
    required: bool,
}

/// A place in the answer that is still to be filled.
struct Place<'a> {
    node: usize,
    schema: &'a Value,
    /// Whether what stands around it is filled in full.
    full: bool,
    /// How many values are around it.
    depth: usize,
    /// Named schemas from the root to here.
    path: Rc<Vec<&'a str>>,
}

struct Growth<'a, 'c> {
    document: &'a Document,
    choices: &'c mut Choices,
    fill: Fill,
    leaves: Leaves,
    budget: Budget,
    nodes: Vec<Node>,
    waiting: VecDeque<Place<'a>>,
    seen: BTreeSet<&'a str>,
}

impl<'a> Growth<'a, '_> {
    /// Sets a place aside to be filled when its turn comes.
    fn plant(
        &mut self,
        schema: &'a Value,
        full: bool,
        depth: usize,
        path: &Rc<Vec<&'a str>>,
    ) -> usize {
        let node = self.nodes.len();
        self.nodes.push(Node::Whole(Value::Null));
        self.waiting.push_back(Place {
            node,
            schema,
            full,
            depth,
            path: Rc::clone(path),
        });
        node
    }

    fn grow(&mut self, place: Place<'a>) -> Result<(), Error> {
        let node = place.node;
        self.nodes[node] = match self.filled(place) {
            Ok(filled) => filled,
            Err(Stop::Excess(excess)) => Node::Missing(excess),
            Err(Stop::Fault(error)) => return Err(error),
        };
        Ok(())
    }

    fn filled(&mut self, place: Place<'a>) -> Result<Node, Stop> {
        let Place {
            schema,
            mut full,
            depth,
            mut path,
            ..
        } = place;
        let (document, choices) = (self.document, &mut *self.choices);
        let mark = choices.mark();
        let name = document::reference(schema).and_then(document::schema_name);
        let is_within_itself = name.is_some_and(|name| path.contains(&name));
        let shape = document.shape_by(schema, &mut |members| {
            let ends = |member: &&Value| !document.requires(member, &path);
            let ending: Vec<&Value> = members.iter().copied().filter(ends).collect();
            if !is_within_itself || ending.is_empty() {
                return choices.pick(members);
            }
            let picked = ending[choices.pick(&ending)];
            let is_it = |member: &&Value| std::ptr::eq(*member, picked);
            members.iter().position(is_it).unwrap_or_default()
        })?;
        if shape.nullable && depth > 0 && self.choices.null(schema) {
            self.choices.go_back(mark);
            return Ok(Node::Whole(Value::Null));
        }
        // What contains itself ends where it may be nothing.
        let times = |name| path.iter().filter(|other| *other == name).count();
        if shape.nullable && shape.names.iter().any(|name| times(name) > 1) {
            return Ok(Node::Whole(Value::Null));
        }
        if depth > DEEPEST {
            let is_within_itself = shape.names.iter().any(|name| times(name) > 1);
            let excess = if is_within_itself {
                Excess::Endless
            } else {
                Excess::Deep
            };
            return Err(excess.into());
        }
        if !shape.names.is_empty() {
            // Every name is noted, so no short-cut as soon as one of them is new.
            let new = shape
                .names
                .iter()
                .filter(|name| self.seen.insert(name))
                .count();
            full = new > 0;
            Rc::make_mut(&mut path).extend(shape.names);
        }
        Ok(match shape.kind {
            Kind::Object {
                properties,
                required,
                patterns,
                additional,
                count,
            } => {
                self.budget.values(1 + properties.len() / PROPERTIES)?;
                let mut fields = Vec::new();
                for (name, property) in properties {
                    // A property that must be missing is missing.
                    if *property == Value::Bool(false) || self.document.shape(property)?.write_only
                    {
                        continue;
                    }
                    let required = required.contains(name) || fields.len() < count.least;
                    let is_wanted = fields.len() < count.most && self.is_wanted(property, full)?;
                    if required || is_wanted {
                        self.budget.values(1)?;
                        self.budget.bytes(name.len())?;
                        fields.push(Field {
                            name: name.to_owned(),
                            node: self.plant(property, full, depth + 1, &path),
                            required,
                        });
                    }
                }
                if fields.is_empty() || self.fill == Fill::Full {
                    for (pattern, schema) in patterns {
                        if let Some(name) = self.leaves.key_of(pattern)? {
                            fields.push(Field {
                                name,
                                node: self.plant(schema, full, depth + 1, &path),
                                required: false,
                            });
                        }
                    }
                    self.additional(additional, count, full, depth, &path, &mut fields)?;
                }
                Node::Object(fields)
            }
            Kind::Array {
                prefix,
                items,
                count,
                unique,
            } => {
                let elements = self.elements(items, count, full, &path)?;
                let elements = count.nearest(elements.max(prefix.len()));
                let schema = |place| prefix.get(place).unwrap_or(items);
                let mut nodes: Vec<usize> = (0..elements)
                    .map(|place| self.plant(schema(place), full, depth + 1, &path))
                    .collect();
                if elements > prefix.len() && self.has_null(items, count, elements)? {
                    nodes.push(self.null());
                }
                // Without one of its first elements, another one would have its place.
                let least = count.least.max(prefix.len());
                Node::List {
                    nodes,
                    least,
                    unique,
                }
            }
            Kind::Any => Node::Whole(self.leaves.free_form(2)),
            Kind::Enum(values) => {
                let value = self.leaves.one_of(values);
                self.budget.whole(value)?;
                Node::Whole(value.clone())
            }
            Kind::Text(limits) => {
                self.budget.text(limits.least)?;
                let text = self.leaves.text(&limits, Use::Free)?;
                self.budget.bytes(text.len().saturating_sub(limits.least))?;
                Node::Whole(text.into())
            }
            Kind::Date { numeric: true } => Node::Whole(self.leaves.date_number().into()),
            Kind::Date { numeric: false } => Node::Whole(self.leaves.date_text().into()),
            Kind::Integer(limits) => Node::Whole(self.leaves.integer(&limits)),
            Kind::Number(limits) => Node::Whole(self.leaves.number(&limits)),
            Kind::Boolean => Node::Whole(true.into()),
            // Within JSON, bytes can be nothing but text.
            Kind::Binary => Node::Whole(self.leaves.plain_text().into()),
        })
    }

    /// Returns true if an optional property is part of the answer.
    fn is_wanted(&self, property: &'a Value, full: bool) -> Result<bool, Error> {
        if self.fill == Fill::Required || self.budget.used() > LARGE {
            return Ok(false);
        }
        Ok(full || !self.holds_objects(property)?)
    }

    /// Entries under names that are not declared.
    fn additional(
        &mut self,
        additional: Additional<'a>,
        count: Count,
        full: bool,
        depth: usize,
        path: &Rc<Vec<&'a str>>,
        fields: &mut Vec<Field>,
    ) -> Result<(), Stop> {
        let required = count.least > 0;
        match additional {
            Additional::None => {}
            Additional::Any => {
                let wanted = if self.fill == Fill::Full { 2 } else { 1 };
                let wanted = count.nearest(wanted);
                self.budget.elements(wanted, count.least)?;
                let free = self.leaves.free_form(wanted);
                for (name, value) in free.as_object().cloned().into_iter().flatten() {
                    let node = self.nodes.len();
                    self.nodes.push(Node::Whole(value));
                    fields.push(Field {
                        name,
                        node,
                        required,
                    });
                }
            }
            Additional::Schema(schema) => {
                for _ in 0..self.elements(schema, count, full, path)? {
                    let name = self.leaves.key();
                    let node = self.plant(schema, full, depth + 1, path);
                    fields.push(Field {
                        name,
                        node,
                        required,
                    });
                }
                if !fields.is_empty() && self.has_null(schema, count, fields.len())? {
                    fields.push(Field {
                        name: self.leaves.key(),
                        node: self.null(),
                        required: false,
                    });
                }
            }
        }
        Ok(())
    }

    /// Returns true if a list or a map of so many elements gets a null.
    fn has_null(&self, schema: &'a Value, count: Count, elements: usize) -> Result<bool, Error> {
        let has_room = self.fill == Fill::Full && (1..count.most).contains(&elements);
        Ok(has_room && self.document.shape(schema)?.nullable)
    }

    fn null(&mut self) -> usize {
        self.nodes.push(Node::Whole(Value::Null));
        self.nodes.len() - 1
    }

    /// How many elements a list or map gets. Where it would go on without end, as few as may be. They are
    /// counted before they are made, since those that wait take up memory.
    fn elements(
        &mut self,
        element: &'a Value,
        count: Count,
        full: bool,
        path: &[&'a str],
    ) -> Result<usize, Stop> {
        let wanted = match self.fill {
            Fill::Full if self.budget.used() > LARGE => 0,
            Fill::Full if full || !self.holds_objects(element)? => 2,
            Fill::Full => 0,
            Fill::Required => {
                let names = self.document.shape(element)?.names;
                usize::from(!names.iter().any(|name| path.contains(name)))
            }
        };
        let wanted = count.nearest(wanted);
        self.budget.elements(wanted, count.least)?;
        Ok(wanted)
    }

    /// Whether a value of the schema is, or is a list or map of, objects with declared properties.
    /// So is a list of lists without end, which goes on as objects do.
    fn holds_objects(&self, schema: &'a Value) -> Result<bool, Error> {
        let mut schema = schema;
        for _ in 0..DEEPEST {
            let Shape { kind, .. } = self.document.shape(schema)?;
            schema = match kind {
                Kind::Object { properties, .. } if !properties.is_empty() => return Ok(true),
                Kind::Object {
                    additional: Additional::Schema(inner),
                    ..
                }
                | Kind::Array { items: inner, .. } => inner,
                _ => return Ok(false),
            };
        }
        Ok(true)
    }
}

/// Puts the values together, from the last node to the first: children come after their parents.
/// A value without which its parent is not valid takes the parent with it.
fn assemble(nodes: Vec<Node>) -> Result<Value, Excess> {
    let mut values: Vec<Result<Value, Excess>> = vec![Ok(Value::Null); nodes.len()];
    for (index, node) in nodes.into_iter().enumerate().rev() {
        let value = match node {
            Node::Whole(value) => Ok(value),
            Node::Missing(excess) => Err(excess),
            Node::List {
                nodes,
                least,
                unique,
            } => list(&mut values, &nodes, least, unique),
            Node::Object(fields) => object(&mut values, fields),
        };
        values[index] = value;
    }
    values.into_iter().next().unwrap_or(Ok(Value::Null))
}

/// Takes a finished value. It is part of one other value only.
fn take(values: &mut [Result<Value, Excess>], index: usize) -> Result<Value, Excess> {
    std::mem::replace(&mut values[index], Ok(Value::Null))
}

fn list(
    values: &mut [Result<Value, Excess>],
    children: &[usize],
    least: usize,
    unique: bool,
) -> Result<Value, Excess> {
    let mut elements = Vec::with_capacity(children.len());
    let mut missing = None;
    for child in children {
        match take(values, *child) {
            // Of two words there may be no other.
            Ok(element) if unique && elements.contains(&element) => {}
            Ok(element) => elements.push(element),
            Err(excess) => missing = Some(excess),
        }
    }
    match missing {
        Some(excess) if elements.len() < least => Err(excess),
        _ => Ok(elements.into()),
    }
}

fn object(values: &mut [Result<Value, Excess>], fields: Vec<Field>) -> Result<Value, Excess> {
    let mut object = Map::new();
    for field in fields {
        match take(values, field.node) {
            Ok(value) => drop(object.insert(field.name, value)),
            Err(excess) if field.required => return Err(excess),
            Err(_) => {}
        }
    }
    Ok(object.into())
}
