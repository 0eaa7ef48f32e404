//! Members of an `allOf` that lead back to it.

use std::collections::HashMap;

use super::super::Validator;
use super::super::path::Path;
use crate::diagnostic::Code;
use crate::document::Node;
use crate::schema::Schema;

/// A schema with an `allOf`.
pub(crate) struct Composed<'d> {
    schema: Schema<'d>,
    is_aside: bool,
}

/// Remembers a schema with an `allOf` until all of them are known.
pub(super) fn note<'d>(validator: &mut Validator<'d>, schema: &Schema<'d>) {
    if schema.all_of().next().is_some() {
        let is_aside = validator.is_aside;
        validator.composed.push(Composed {
            schema: schema.clone(),
            is_aside,
        });
    }
}

/// Complains about every schema that is a part of itself.
pub(super) fn check(validator: &mut Validator<'_>) {
    let composed = std::mem::take(&mut validator.composed);
    let mut walk = Walk {
        schemas: HashMap::new(),
        open: Vec::new(),
    };
    for one in &composed {
        walk.visit(&one.schema);
    }
    let schemas = walk.schemas;
    let was_aside = validator.is_aside;
    for Composed { schema, is_aside } in composed {
        let found = schemas.get(&std::ptr::from_ref(schema.node()));
        if !found.is_some_and(|found| found.holds_itself) {
            continue;
        }
        validator.is_aside = is_aside;
        let message = "`allOf` leads back to itself";
        let hint = "break the cycle; a value that holds itself is a property";
        let at = Path::At(schema.pointer());
        validator.unreadable(Code::Composition, &at.key("allOf"), message, hint);
    }
    validator.is_aside = was_aside;
}

/// The state of a schema in the walk.
#[derive(Default)]
struct Visited {
    /// The number of the schema in the order of the walk.
    number: usize,
    /// The first schema that it leads back to.
    first: usize,
    is_open: bool,
    holds_itself: bool,
}

/// A schema of which not all members were visited.
struct Step<'d> {
    schema: &'d Node,
    members: std::vec::IntoIter<Schema<'d>>,
}

/// Tarjan's search for strongly connected components: schemas that are all parts of each other. Each
/// schema is visited once, and there is no recursion.
struct Walk<'d> {
    schemas: HashMap<*const Node, Visited>,
    /// Schemas whose component is not known.
    open: Vec<&'d Node>,
}

impl<'d> Walk<'d> {
    fn visit(&mut self, start: &Schema<'d>) {
        let mut steps = Vec::new();
        steps.extend(self.enter(start));
        while let Some(step) = steps.last_mut() {
            let schema = step.schema;
            let Some(member) = step.members.next() else {
                steps.pop();
                self.leave(schema);
                if let Some(around) = steps.last() {
                    let first = self.get(schema).first;
                    self.lead(around.schema, first);
                }
                continue;
            };
            let Ok(member) = member.resolve() else {
                continue;
            };
            if std::ptr::eq(member.node(), schema) {
                self.get(schema).holds_itself = true;
            }
            match self.schemas.get(&std::ptr::from_ref(member.node())) {
                None => steps.extend(self.enter(&member)),
                Some(known) if known.is_open => {
                    let number = known.number;
                    self.lead(schema, number);
                }
                Some(_) => {}
            }
        }
    }

    /// Begins with a schema, unless that was done.
    fn enter(&mut self, schema: &Schema<'d>) -> Option<Step<'d>> {
        let number = self.schemas.len();
        let node = schema.node();
        let key = std::ptr::from_ref(node);
        if self.schemas.contains_key(&key) {
            return None;
        }
        let known = Visited {
            number,
            first: number,
            is_open: true,
            holds_itself: false,
        };
        self.schemas.insert(key, known);
        self.open.push(node);
        Some(Step {
            schema: node,
            members: schema.all_of().collect::<Vec<_>>().into_iter(),
        })
    }

    fn get(&mut self, schema: &Node) -> &mut Visited {
        self.schemas.entry(std::ptr::from_ref(schema)).or_default()
    }

    fn lead(&mut self, schema: &Node, number: usize) {
        let schema = self.get(schema);
        schema.first = schema.first.min(number);
    }

    /// Ends with a schema. If it leads back to none before it, all since it are its component.
    fn leave(&mut self, schema: &Node) {
        let (number, first) = (self.get(schema).number, self.get(schema).first);
        if number != first {
            return;
        }
        let start = self
            .open
            .iter()
            .rposition(|open| std::ptr::eq(*open, schema));
        let component = self.open.split_off(start.unwrap_or(self.open.len()));
        let are_several = component.len() > 1;
        for part in component {
            let part = self.get(part);
            part.is_open = false;
            part.holds_itself |= are_several;
        }
    }
}
