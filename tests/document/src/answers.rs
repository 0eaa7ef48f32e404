//! Answers of the API, made up from the schema of the response.
//!
//! The schemas of responses are a graph with circles: a message holds users and its quoted message, a
//! channel holds messages and members. Expanded along every path until a schema recurs, one answer
//! would have millions of values. So a full answer grows breadth first, and a named schema is filled in
//! full at the first place where it occurs. At every later place it has all fields but those that
//! are objects or hold objects, unless they are required. Each schema is then in full once, which
//! bounds the size by that of the document; every field of it is there, recursive ones included; and as
//! the walk is breadth first, the full place is the one nearest to the root, where a reader looks.

use std::collections::{BTreeSet, VecDeque};

use serde_json::{Map, Value};

use crate::{
    Additional, Count, Document, Error, Kind, Shape,
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

/// Deeper than this, a schema requires itself.
const DEEPEST: usize = 64;

impl Document {
    /// Makes an answer up that is valid against the schema of a response. The same question always
    /// has the same answer.
    ///
    /// # Errors
    ///
    /// When a reference is bad, or no finite value satisfies the schema.
    pub fn answer(&self, schema: &Value, fill: Fill) -> Result<Value, Error> {
        let mut growth = Growth {
            document: self,
            fill,
            leaves: Leaves::new(false, &schema.to_string()),
            nodes: Vec::new(),
            waiting: VecDeque::new(),
            seen: BTreeSet::new(),
        };
        growth.plant(schema, true, Vec::new());
        while let Some(place) = growth.waiting.pop_front() {
            growth.grow(place)?;
        }
        Ok(assemble(growth.nodes))
    }
}

/// A value under construction. Children are named by index, and always come after their parent.
enum Node {
    Whole(Value),
    Object(Vec<(String, usize)>),
    List(Vec<usize>),
}

/// A place in the answer that is still to be filled.
struct Place<'a> {
    node: usize,
    schema: &'a Value,
    /// Whether what stands around it is filled in full.
    full: bool,
    /// Named schemas from the root to here.
    path: Vec<&'a str>,
}

struct Growth<'a> {
    document: &'a Document,
    fill: Fill,
    leaves: Leaves,
    nodes: Vec<Node>,
    waiting: VecDeque<Place<'a>>,
    seen: BTreeSet<&'a str>,
}

impl<'a> Growth<'a> {
    /// Sets a place aside to be filled when its turn comes.
    fn plant(&mut self, schema: &'a Value, full: bool, path: Vec<&'a str>) -> usize {
        let node = self.nodes.len();
        self.nodes.push(Node::Whole(Value::Null));
        self.waiting.push_back(Place {
            node,
            schema,
            full,
            path,
        });
        node
    }

    fn grow(&mut self, place: Place<'a>) -> Result<(), Error> {
        let Place {
            node,
            schema,
            mut full,
            mut path,
        } = place;
        let shape = self.document.shape(schema)?;
        // What contains itself ends where it may be nothing.
        let times = |name| path.iter().filter(|other| *other == name).count();
        if shape.nullable && shape.names.iter().any(|name| times(name) > 1) {
            return Ok(());
        }
        if !shape.names.is_empty() {
            // Every name is noted, so no short-cut as soon as one of them is new.
            let new = shape
                .names
                .iter()
                .filter(|name| self.seen.insert(name))
                .count();
            full = new > 0;
            path.extend(shape.names);
        }
        if path.len() > DEEPEST {
            return Err(Error::malformed(
                schema,
                "a value of it would have to contain itself",
            ));
        }
        self.nodes[node] = match shape.kind {
            Kind::Object {
                properties,
                required,
                additional,
                count,
            } => {
                let mut fields = Vec::new();
                for (name, property) in properties {
                    // What may not be there, is not.
                    if *property == Value::Bool(false) || self.document.shape(property)?.write_only
                    {
                        continue;
                    }
                    let wanted = match self.fill {
                        Fill::Required => false,
                        Fill::Full => full || !self.holds_objects(property)?,
                    };
                    if wanted || required.contains(name) {
                        let child = self.plant(property, full, path.clone());
                        fields.push((name.to_owned(), child));
                    }
                }
                if fields.is_empty() || self.fill == Fill::Full {
                    self.additional(additional, count, full, &path, &mut fields)?;
                }
                Node::Object(fields)
            }
            Kind::Array { items, count } => {
                let elements = self.elements(items, count, full, &path)?;
                Node::List(
                    (0..elements)
                        .map(|_| self.plant(items, full, path.clone()))
                        .collect(),
                )
            }
            Kind::Any => Node::Whole(self.leaves.free_form(2)),
            Kind::Enum(values) => Node::Whole(self.leaves.one_of(values)),
            Kind::Text(limits) => Node::Whole(self.leaves.text(&limits, Use::Free).into()),
            Kind::Date { numeric: true } => Node::Whole(self.leaves.date_number().into()),
            Kind::Date { numeric: false } => Node::Whole(self.leaves.date_text().into()),
            Kind::Integer(limits) => Node::Whole(self.leaves.integer(&limits)),
            Kind::Number(limits) => Node::Whole(self.leaves.number(&limits)),
            Kind::Boolean => Node::Whole(true.into()),
            // Within JSON, bytes can be nothing but text.
            Kind::Binary => Node::Whole(self.leaves.plain_text().into()),
        };
        Ok(())
    }

    /// Entries under names that are not declared.
    fn additional(
        &mut self,
        additional: Additional<'a>,
        count: Count,
        full: bool,
        path: &[&'a str],
        fields: &mut Vec<(String, usize)>,
    ) -> Result<(), Error> {
        match additional {
            Additional::None => {}
            Additional::Any => {
                let wanted = if self.fill == Fill::Full { 2 } else { 1 };
                let free = self.leaves.free_form(count.nearest(wanted));
                for (key, value) in free.as_object().cloned().into_iter().flatten() {
                    fields.push((key, self.nodes.len()));
                    self.nodes.push(Node::Whole(value));
                }
            }
            Additional::Schema(schema) => {
                for _ in 0..self.elements(schema, count, full, path)? {
                    let key = self.leaves.key();
                    fields.push((key, self.plant(schema, full, path.to_vec())));
                }
            }
        }
        Ok(())
    }

    /// How many elements a list or map gets. Where it would go on without end, as few as may be.
    fn elements(
        &self,
        element: &'a Value,
        count: Count,
        full: bool,
        path: &[&'a str],
    ) -> Result<usize, Error> {
        let wanted = match self.fill {
            Fill::Full if full || !self.holds_objects(element)? => 2,
            Fill::Full => 0,
            Fill::Required => {
                let names = self.document.shape(element)?.names;
                usize::from(!names.iter().any(|name| path.contains(name)))
            }
        };
        Ok(count.nearest(wanted))
    }

    /// Whether a value of the schema is, or is a list or map of, objects with declared properties.
    fn holds_objects(&self, schema: &'a Value) -> Result<bool, Error> {
        let Shape { kind, .. } = self.document.shape(schema)?;
        match kind {
            Kind::Object { properties, .. } if !properties.is_empty() => Ok(true),
            Kind::Object {
                additional: Additional::Schema(inner),
                ..
            }
            | Kind::Array { items: inner, .. } => self.holds_objects(inner),
            _ => Ok(false),
        }
    }
}

/// Puts the values together, from the last node to the first: children come after their parents.
fn assemble(nodes: Vec<Node>) -> Value {
    let mut values: Vec<Value> = vec![Value::Null; nodes.len()];
    for (index, node) in nodes.into_iter().enumerate().rev() {
        values[index] = match node {
            Node::Whole(value) => value,
            Node::List(children) => children
                .into_iter()
                .map(|child| values[child].take())
                .collect(),
            Node::Object(fields) => {
                let fields = fields
                    .into_iter()
                    .map(|(name, child)| (name, values[child].take()));
                Value::Object(fields.collect::<Map<_, _>>())
            }
        };
    }
    values.into_iter().next().unwrap_or_default()
}
