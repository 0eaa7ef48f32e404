//! Operations, paired by method and path, or by their ids where these changed.

use super::renames::shape;
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
            match new
                .operations
                .iter()
                .find(|after| Some(after.id.as_str()) == id)
            {
                Some(after) => self.operation(before, after),
                None => self.lone_operation(Rule::OperationRemoved, Side::Old, before),
            }
        }
        for after in &new.operations {
            if !self.renames.has_old_operation(&after.id) {
                self.lone_operation(Rule::OperationAdded, Side::New, after);
            }
        }
    }

    fn lone_operation(&mut self, rule: Rule, side: Side, operation: &Operation) {
        let owner = Some(Owner::Operation(operation.id.clone()));
        let at = match side {
            Side::Old => At::new(owner, None, Direction::Both),
            Side::New => At::new(None, owner, Direction::Both),
        };
        let text = Some(format!(
            "{} {}",
            operation.method.as_str(),
            operation.path_and_query()
        ));
        let found = at.difference(rule, (side, &operation.pointer));
        let found = match side {
            Side::Old => found.values(text, None),
            Side::New => found.values(None, text),
        };
        let found = found.deprecated_before(side == Side::Old && operation.deprecated);
        self.push(found.touching(mentions(operation)));
    }

    fn operation(&mut self, old: &Operation, new: &Operation) {
        let owner = |operation: &Operation| Some(Owner::Operation(operation.id.clone()));
        let at = At::new(owner(old), owner(new), Direction::Request);
        let values = |rule: Rule, old: String, new_value: String| {
            at.towards(Direction::Both)
                .difference(rule, (Side::New, &new.pointer))
                .values(Some(old), Some(new_value))
        };
        if old.id != new.id {
            self.push(values(
                Rule::OperationRenamed,
                old.id.clone(),
                new.id.clone(),
            ));
        }
        if shape(&old.path) != shape(&new.path) || old.query != new.query {
            let found = values(
                Rule::OperationPathChanged,
                old.path_and_query(),
                new.path_and_query(),
            );
            self.push(found);
        }
        self.own_server(&at, old, new);
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
        let answers = at.towards(Direction::Response);
        self.answers(&answers, old, new);
        self.failures(&answers, old, new);
        self.other_content(&at, old, new);
        self.requirements(&at, old, new);
        self.paging(&at, old, new);
        self.order(&at, old, new);
        self.examples(&at, old, new);
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
