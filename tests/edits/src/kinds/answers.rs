//! What comes back.

use codegen::model::{Answer, Operation, TypeId};
use codegen::pointer::Pointer;
use codegen::review::{Direction, Rule, Wire};
use fastrand::Rng;

use super::{BOTH, BREAKS, NONE, SAME, changed, is_unlike, pick, reference, schemas_of};
use crate::base::Base;
use crate::edit::{Draft, Expected, Wires};
use crate::tree::Tree;

fn expect(rule: Rule, operation: &Operation, wires: Wires) -> Expected {
    Expected::new(rule, vec![operation.id.clone()], Direction::Response, wires)
}

/// An operation with the place of its success.
fn pick_answer<'b>(
    base: &'b Base,
    random: &mut Rng,
    fits: impl Fn(&Answer) -> bool,
) -> Option<(&'b Operation, Pointer)> {
    let operations = base.api.operations.iter();
    let operations = operations.filter(|operation| fits(&operation.answer));
    let operation = pick(random, operations.collect())?;
    let responses = operation.pointer.child("responses");
    let all = base.document.at(&responses)?;
    let (status, answer) = all.entries().find(|(status, _)| status.starts_with('2'))?;
    let at = responses.child(status);
    answer.get("$ref").is_none().then_some((operation, at))
}

pub(super) fn type_changed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let (operation, at) = pick_answer(base, random, |answer| matches!(answer, Answer::Json(_)))?;
    let name = pick(random, schemas_of(base))?;
    let types = operation.answer.types();
    let id = TypeId(name.clone());
    if !types.iter().all(|ty| is_unlike(base, ty.named(), &id)) {
        return None;
    }
    let schema = at
        .child("content")
        .child("application/json")
        .child("schema");
    let new = Tree::json(&reference(&name));
    if base.document.at(&schema)? == &new {
        return None;
    }
    let document = changed(base, &schema, |schema| *schema = new);
    let expected = expect(Rule::AnswerTypeChanged, operation, BOTH).rust(BREAKS);
    Some(Draft::new(document, &schema, expected))
}

pub(super) fn added(base: &Base, random: &mut Rng) -> Option<Draft> {
    let (operation, at) = pick_answer(base, random, |answer| *answer == Answer::Empty)?;
    // Nothing follows this status, whatever the document says.
    if at.tokens().last()? == "204" {
        return None;
    }
    let name = pick(random, schemas_of(base))?;
    let content = Tree::json(&format!(
        "{{\"application/json\": {{\"schema\": {}}}}}",
        reference(&name)
    ));
    let document = changed(base, &at, |answer| answer.set("content", content));
    // What was `()` is a type.
    let expected = expect(Rule::AnswerAdded, operation, NONE).rust(BREAKS);
    Some(Draft::new(document, &at, expected))
}

pub(super) fn removed(base: &Base, random: &mut Rng) -> Option<Draft> {
    // Where there are several successes, the type of them all changes.
    let is_one = |answer: &Answer| !matches!(answer, Answer::Empty | Answer::ByStatus(_));
    let (operation, at) = pick_answer(base, random, is_one)?;
    let document = changed(base, &at, |answer| {
        answer.take("content");
    });
    let expected = expect(Rule::AnswerRemoved, operation, BOTH).rust(BREAKS);
    Some(Draft::new(document, &at, expected))
}

pub(super) fn media_type(base: &Base, random: &mut Rng) -> Option<Draft> {
    let (operation, at) = pick_answer(base, random, |answer| matches!(answer, Answer::Json(_)))?;
    let content = Tree::json("{\"text/plain\": {\"schema\": {\"type\": \"string\"}}}");
    let document = changed(base, &at, |answer| answer.set("content", content));
    let expected = expect(Rule::AnswerMediaTypeChanged, operation, BOTH).rust(BREAKS);
    Some(Draft::new(document, &at, expected))
}

pub(super) fn status(base: &Base, random: &mut Rng) -> Option<Draft> {
    // Where answers differ by status, they are told apart by it.
    let is_one = |answer: &Answer| !matches!(answer, Answer::ByStatus(_));
    let (operation, at) = pick_answer(base, random, is_one)?;
    let status = at.tokens().last()?.into_owned();
    let document = changed(base, &operation.pointer.child("responses"), |responses| {
        responses.rename(&status, "203");
    });
    let wires = (Wire::Compatible, Wire::Risky);
    let expected = expect(Rule::SuccessStatusChanged, operation, wires).rust(SAME);
    Some(Draft::new(document, &at, expected))
}

pub(super) fn failure_added(base: &Base, random: &mut Rng) -> Option<Draft> {
    let operation = pick(random, base.api.operations.iter().collect())?;
    let at = operation.pointer.child("responses");
    let failure = Tree::json("{\"description\": \"It is a teapot.\"}");
    let document = changed(base, &at, |responses| responses.set("418", failure));
    let wires = (Wire::Compatible, Wire::Risky);
    let expected = expect(Rule::FailureAdded, operation, wires).rust(SAME);
    Some(Draft::new(document, &at, expected))
}

pub(super) fn failure_removed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let operations = base.api.operations.iter();
    let operations = operations.filter(|operation| !operation.failures.is_empty());
    let operation = pick(random, operations.collect())?;
    let failure = pick(random, operation.failures.iter().collect())?;
    let at = operation.pointer.child("responses");
    let document = changed(base, &at, |responses| {
        responses.take(&failure.status);
    });
    let expected = expect(Rule::FailureRemoved, operation, NONE).rust(SAME);
    Some(Draft::new(document, &at, expected))
}
