//! Responses: successes and failures.

use super::{At, Comparison, describe};
use crate::model::{Answer, Failure, Operation, Success, Type};
use crate::review::change::Side;
use crate::review::rule::Rule;

impl Comparison<'_> {
    pub(super) fn answer(&mut self, at: &At, old: &Operation, new: &Operation) {
        let (before, after) = (describe_answer(&old.answer), describe_answer(&new.answer));
        if self.is_same_answer(&old.answer, &new.answer) {
            return;
        }
        let rule = match (&old.answer, &new.answer) {
            (Answer::Json(_), Answer::Json(_)) => Rule::AnswerTypeChanged,
            (Answer::Empty, _) => Rule::AnswerAdded,
            (_, Answer::Empty) => Rule::AnswerRemoved,
            (Answer::ByStatus(_), _) | (_, Answer::ByStatus(_)) => Rule::AnswerTypeChanged,
            (Answer::Json(_) | Answer::Text | Answer::Bytes, _) => Rule::AnswerMediaTypeChanged,
        };
        let pointer = new.pointer.child("responses");
        let types: Vec<&Type> = [&old.answer, &new.answer]
            .into_iter()
            .flat_map(Answer::types)
            .collect();
        let found = at.difference(rule, (Side::New, &pointer)).touching(types);
        self.push(found.values(before, after));
    }

    /// Returns true if two responses are the same, except for renamed types and the order of status
    /// codes.
    fn is_same_answer(&self, old: &Answer, new: &Answer) -> bool {
        match (old, new) {
            (Answer::Empty, Answer::Empty)
            | (Answer::Text, Answer::Text)
            | (Answer::Bytes, Answer::Bytes) => true,
            (Answer::Json(old), Answer::Json(new)) => self.is_same(old, new),
            (Answer::ByStatus(old), Answer::ByStatus(new)) => {
                let is_in = |before: &Success| {
                    new.iter().any(|after| {
                        after.status == before.status
                            && self.is_same_answer(&before.answer, &after.answer)
                    })
                };
                old.len() == new.len() && old.iter().all(is_in)
            }
            _ => false,
        }
    }

    /// The statuses of successes that all bring back the same. Where they do not, they are a part of
    /// what the answer is.
    pub(super) fn successes(&mut self, at: &At, old: &Operation, new: &Operation) {
        let is_by_status = |answer: &Answer| matches!(answer, Answer::ByStatus(_));
        if is_by_status(&old.answer) || is_by_status(&new.answer) {
            return;
        }
        let missing = |from: &Operation, others: &Operation| -> Vec<String> {
            let statuses = others.successes.iter();
            let statuses = statuses.filter(|status| !from.successes.contains(status));
            statuses.cloned().collect()
        };
        let (mut gone, mut fresh) = (missing(new, old), missing(old, new));
        let responses = |operation: &Operation| operation.pointer.child("responses");
        if let ([before], [after]) = (gone.as_slice(), fresh.as_slice()) {
            let pointer = responses(new).child(after);
            let found = at.difference(Rule::SuccessStatusChanged, (Side::New, &pointer));
            self.push(found.values(Some(before.clone()), Some(after.clone())));
            gone.clear();
            fresh.clear();
        }
        for status in fresh {
            let pointer = responses(new).child(&status);
            let found = at.difference(Rule::SuccessStatusAdded, (Side::New, &pointer));
            self.push(found.values(None, Some(status)));
        }
        for status in gone {
            let pointer = responses(old).child(&status);
            let found = at.difference(Rule::SuccessStatusRemoved, (Side::Old, &pointer));
            self.push(found.values(Some(status), None));
        }
    }

    pub(super) fn failures(&mut self, at: &At, old: &Operation, new: &Operation) {
        let is_in = |list: &[Failure], failure: &Failure| {
            list.iter().any(|known| known.status == failure.status)
        };
        let responses = |operation: &Operation| operation.pointer.child("responses");
        for failure in new.failures.iter().filter(|one| !is_in(&old.failures, one)) {
            let pointer = responses(new).child(&failure.status);
            let found = at.difference(Rule::FailureAdded, (Side::New, &pointer));
            self.push(found.values(None, Some(failure.status.clone())));
        }
        for failure in old.failures.iter().filter(|one| !is_in(&new.failures, one)) {
            let pointer = responses(old).child(&failure.status);
            let found = at.difference(Rule::FailureRemoved, (Side::Old, &pointer));
            self.push(found.values(Some(failure.status.clone()), None));
        }
    }
}

fn describe_answer(answer: &Answer) -> Option<String> {
    match answer {
        Answer::Empty => None,
        Answer::Json(ty) => Some(describe(ty)),
        Answer::Text => Some("text".to_owned()),
        Answer::Bytes => Some("bytes".to_owned()),
        Answer::ByStatus(successes) => {
            let kinds: Vec<String> = successes
                .iter()
                .map(|success| {
                    let content = describe_answer(&success.answer);
                    let content = content.unwrap_or_else(|| "nothing".to_owned());
                    format!("{content} with {}", success.status)
                })
                .collect();
            Some(kinds.join(", "))
        }
    }
}
