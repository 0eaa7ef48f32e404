//! Operations as a whole.

use codegen::model::Operation;
use codegen::pointer::Pointer;
use codegen::review::{Direction, Rule, Wire};
use fastrand::Rng;

use super::{BOTH, BREAKS, FITS, NONE, SAME, changed, fresh_name, pick, reference, schemas_of};
use crate::base::Base;
use crate::edit::{Draft, Expected, Wires};
use crate::tree::{Tree, parent};

fn pick_operation<'b>(base: &'b Base, random: &mut Rng) -> Option<&'b Operation> {
    pick(random, base.api.operations.iter().collect())
}

fn expect(rule: Rule, subject: &str, direction: Direction, wires: Wires) -> Expected {
    Expected::new(rule, vec![subject.to_owned()], direction, wires)
}

pub(super) fn added(base: &Base, random: &mut Rng) -> Option<Draft> {
    let name = fresh_name(random);
    let tag = &pick(random, base.api.tags.iter().collect())?.name;
    let answer = reference(&pick(random, schemas_of(base))?);
    let item = Tree::json(&format!(
        "{{\"get\": {{\"operationId\": \"Get {name}\", \"tags\": [\"{tag}\"], \"parameters\": [\
         {{\"name\": \"id\", \"in\": \"path\", \"required\": true, \"schema\": {{\"type\": \"string\"}}}}],\
         \"responses\": {{\"200\": {{\"description\": \"It.\", \"content\": {{\
         \"application/json\": {{\"schema\": {answer}}}}}}}}}}}}}"
    ));
    let paths = Pointer::root().child("paths");
    let path = format!("/{name}/{{id}}");
    let document = changed(base, &paths, |paths| paths.set(&path, item));
    let subject = format!("Get {name}");
    let expected = expect(Rule::OperationAdded, &subject, Direction::Both, NONE).rust(FITS);
    Some(Draft::new(document, &paths.child(&path), expected))
}

/// The document without an operation, and without a path that has no other; with it, what was taken.
fn taken(base: &Base, operation: &Operation) -> Option<(Tree, Tree)> {
    let item = parent(&operation.pointer);
    let mut document = base.document.clone();
    let method = operation.method.as_str().to_lowercase();
    let value = document.at_mut(&item)?.take(&method)?;
    let is_operation = |(_, value): (_, &Tree)| value.get("responses").is_some();
    if !document.at(&item)?.entries().any(is_operation) {
        document.at_mut(&parent(&item))?.take(&operation.path);
    }
    Some((document, value))
}

pub(super) fn removed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let operation = pick_operation(base, random)?;
    let (document, _) = taken(base, operation)?;
    let expected = expect(Rule::OperationRemoved, &operation.id, Direction::Both, BOTH);
    Some(Draft::new(
        document,
        &operation.pointer,
        expected.rust(BREAKS),
    ))
}

pub(super) fn renamed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let operation = pick_operation(base, random)?;
    let id = format!("{}Anew", operation.id);
    let document = changed(base, &operation.pointer, |operation| {
        operation.set("operationId", id.as_str());
    });
    let expected = expect(Rule::OperationRenamed, &id, Direction::Both, NONE).rust(BREAKS);
    Some(Draft::new(document, &operation.pointer, expected))
}

/// An operation stands at the end of a longer path.
pub(super) fn moved(base: &Base, random: &mut Rng) -> Option<Draft> {
    let operation = pick_operation(base, random)?;
    let shared = base
        .document
        .at(&parent(&operation.pointer).child("parameters"))
        .cloned();
    let (mut document, value) = taken(base, operation)?;
    let method = operation.method.as_str().to_lowercase();
    let mut item = Tree::json("{}");
    if let Some(shared) = shared {
        item.set("parameters", shared);
    }
    item.set(&method, value);
    let path = format!("{}/elsewhere", operation.path);
    document
        .at_mut(&Pointer::root().child("paths"))?
        .set(&path, item);
    let rule = Rule::OperationPathChanged;
    let expected = expect(rule, &operation.id, Direction::Both, BOTH).rust(SAME);
    Some(Draft::new(document, &operation.pointer, expected))
}

pub(super) fn method(base: &Base, random: &mut Rng) -> Option<Draft> {
    let operation = pick_operation(base, random)?;
    let item = parent(&operation.pointer);
    let old = operation.method.as_str().to_lowercase();
    let others = ["put", "post", "patch", "delete"].into_iter();
    let free =
        others.filter(|method| *method != old && base.document.at(&item.child(method)).is_none());
    let new = pick(random, free.collect())?;
    let document = changed(base, &item, |item| item.rename(&old, new));
    let rule = Rule::OperationMethodChanged;
    let expected = expect(rule, &operation.id, Direction::Both, BOTH).rust(SAME);
    Some(Draft::new(document, &operation.pointer, expected))
}

pub(super) fn tag(base: &Base, random: &mut Rng) -> Option<Draft> {
    let operation = pick_operation(base, random)?;
    let others = base.api.tags.iter().filter(|tag| tag.name != operation.tag);
    let mut names: Vec<String> = others.map(|tag| tag.name.clone()).collect();
    names.push("a group of its own".to_owned());
    let name = pick(random, names)?;
    // What is alone in its group takes the group along, if the new one is new too.
    let count = base
        .api
        .operations
        .iter()
        .filter(|one| one.tag == operation.tag)
        .count();
    if count == 1 && name == "a group of its own" {
        return None;
    }
    let document = changed(base, &operation.pointer, |operation| {
        operation.set("tags", Tree::List(vec![name.as_str().into()]));
    });
    let rule = Rule::OperationTagChanged;
    let expected = expect(rule, &operation.id, Direction::Both, NONE).rust(BREAKS);
    Some(Draft::new(document, &operation.pointer, expected))
}

pub(super) fn deprecated(base: &Base, random: &mut Rng) -> Option<Draft> {
    mark(base, random, true)
}

pub(super) fn undeprecated(base: &Base, random: &mut Rng) -> Option<Draft> {
    mark(base, random, false)
}

fn mark(base: &Base, random: &mut Rng, on: bool) -> Option<Draft> {
    let operations = base.api.operations.iter();
    let operations = operations.filter(|operation| operation.deprecated != on);
    let operation = pick(random, operations.collect())?;
    let document = changed(base, &operation.pointer, |operation| {
        operation.set("deprecated", on);
    });
    let rule = if on {
        Rule::OperationDeprecated
    } else {
        Rule::OperationUndeprecated
    };
    let expected = expect(rule, &operation.id, Direction::Request, NONE).rust(FITS);
    Some(Draft::new(document, &operation.pointer, expected))
}

pub(super) fn pages_removed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let operations = base.api.operations.iter();
    let operations = operations.filter(|operation| operation.paging.is_some());
    let operation = pick(random, operations.collect())?;
    let document = changed(base, &operation.pointer, |operation| {
        operation.take("x-pagination");
    });
    let wires = (Wire::Compatible, Wire::Compatible);
    let rule = Rule::PagesRemoved;
    let expected = expect(rule, &operation.id, Direction::Request, wires).rust(BREAKS);
    Some(Draft::new(document, &operation.pointer, expected))
}
