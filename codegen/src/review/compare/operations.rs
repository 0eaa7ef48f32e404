//! Operations, paired by their ids, or by method and path where only the id changed.

use super::{At, Comparison};
use crate::model::{Field, Operation, Owner, Paging, PagingKind, Type};
use crate::review::change::Side;
use crate::review::rule::Rule;
use crate::review::verdict::Direction;

impl Comparison<'_> {
    pub(super) fn operations(&mut self) {
        let (old, new) = (self.old, self.new);
        for before in &old.operations {
            let id = self.renames.operation(&before.id);
            match new.operations.iter().find(|after| after.id == id) {
                Some(after) => self.operation(before, after),
                None => self.lone_operation(Rule::OperationRemoved, Side::Old, before),
            }
        }
        for after in &new.operations {
            let is_known = |before: &Operation| self.renames.operation(&before.id) == after.id;
            if !old.operations.iter().any(is_known) {
                self.lone_operation(Rule::OperationAdded, Side::New, after);
            }
        }
    }

    fn lone_operation(&mut self, rule: Rule, side: Side, operation: &Operation) {
        let owner = Some(Owner::Operation(operation.id.clone()));
        let at = At {
            owners: match side {
                Side::Old => (owner, None),
                Side::New => (None, owner),
            },
            direction: Direction::Both,
        };
        let text = Some(format!("{} {}", operation.method.as_str(), operation.path));
        let found = at.difference(rule, (side, &operation.pointer));
        let found = match side {
            Side::Old => found.values(text, None),
            Side::New => found.values(None, text),
        };
        self.push(found.touching(mentions(operation)));
    }

    fn operation(&mut self, old: &Operation, new: &Operation) {
        let owner = |operation: &Operation| Some(Owner::Operation(operation.id.clone()));
        let at = At {
            owners: (owner(old), owner(new)),
            direction: Direction::Request,
        };
        let values = |rule: Rule, old: String, new_value: String| {
            let both = At {
                direction: Direction::Both,
                ..at.clone()
            };
            both.difference(rule, (Side::New, &new.pointer))
                .values(Some(old), Some(new_value))
        };
        if old.id != new.id {
            self.push(values(
                Rule::OperationRenamed,
                old.id.clone(),
                new.id.clone(),
            ));
        }
        if old.server != new.server || shape(&old.path) != shape(&new.path) {
            let found = values(Rule::OperationPathChanged, old.address(), new.address());
            self.push(found);
        }
        if old.method != new.method {
            let (before, after) = (old.method.as_str(), new.method.as_str());
            self.push(values(
                Rule::OperationMethodChanged,
                before.to_owned(),
                after.to_owned(),
            ));
        }
        if old.tag != new.tag && !self.renames.is_renamed_tag(&old.tag, &new.tag) {
            let found = values(Rule::OperationTagChanged, old.tag.clone(), new.tag.clone());
            self.push(found);
        }
        match (old.deprecated, new.deprecated) {
            (false, true) => {
                self.push(at.difference(Rule::OperationDeprecated, (Side::New, &new.pointer)))
            }
            (true, false) => {
                self.push(at.difference(Rule::OperationUndeprecated, (Side::New, &new.pointer)));
            }
            (true, true) | (false, false) => {}
        }
        self.parameters(&at, old, new);
        self.body(&at, old, new);
        let answers = At {
            direction: Direction::Response,
            ..at.clone()
        };
        self.answer(&answers, old, new);
        self.successes(&answers, old, new);
        self.failures(&answers, old, new);
        self.paging(&at, old, new);
        self.order(&at, old, new);
    }

    fn paging(&mut self, at: &At, old: &Operation, new: &Operation) {
        let rule = match (&old.paging, &new.paging) {
            (None, None) => return,
            (None, Some(_)) => Rule::PagesAdded,
            (Some(_), None) => Rule::PagesRemoved,
            // The size of a page changes neither the calls that users write nor what they get.
            (Some(before), Some(after)) if describe_paging(before) == describe_paging(after) => {
                return;
            }
            (Some(_), Some(_)) => Rule::PagesChanged,
        };
        let (side, pointer) = match &new.paging {
            Some(_) => (Side::New, &new.pointer),
            None => (Side::Old, &old.pointer),
        };
        let found = at.difference(rule, (side, &pointer.child("x-pagination")));
        let text = |paging: &Option<Paging>| paging.as_ref().map(describe_paging);
        self.push(found.values(text(&old.paging), text(&new.paging)));
    }

    /// The same arguments in another order are another signature. What is given as one struct has no
    /// order.
    fn order(&mut self, at: &At, old: &Operation, new: &Operation) {
        let names = |operation: &Operation| -> Vec<String> {
            let name = |field: &Field| field.wire_name.clone();
            operation
                .split_arguments()
                .0
                .into_iter()
                .map(name)
                .collect()
        };
        let (before, after) = (names(old), names(new));
        if is_reordered(&before, &after) {
            let found = at.difference(Rule::ArgumentsReordered, (Side::New, &new.pointer));
            self.push(found.values(Some(before.join(", ")), Some(after.join(", "))));
        }
    }
}

/// Returns true if two lists have the same names in another order.
pub(super) fn is_reordered(old: &[String], new: &[String]) -> bool {
    let sorted = |names: &[String]| {
        let mut names = names.to_vec();
        names.sort();
        names
    };
    old != new && sorted(old) == sorted(new)
}

/// The types that an operation mentions.
fn mentions(operation: &Operation) -> impl Iterator<Item = &Type> {
    let answer = operation.answer.types();
    operation.fields().map(|field| &field.ty).chain(answer)
}

/// A path without the names of its parameters.
fn shape(path: &str) -> String {
    let mut parts = path.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |shape, part| {
        let rest = part.split_once('}').map_or("", |(_, rest)| rest);
        format!("{shape}{{}}{rest}")
    })
}

fn describe_paging(paging: &Paging) -> String {
    let field = &paging.at;
    let items = paging.items.join(".");
    match &paging.kind {
        PagingKind::Cursor(next) => {
            format!("cursor {field} from {}, items {items}", next.join("."))
        }
        PagingKind::Offset(_) => format!("offset {field}, items {items}"),
    }
}
