//! What comes back: successes and failures.

use super::{At, Comparison, describe};
use crate::diff::change::Side;
use crate::diff::rule::Rule;
use crate::model::{Answer, Failure, Operation, Type};

impl Comparison<'_> {
    pub(super) fn answer(&mut self, at: &At, old: &Operation, new: &Operation) {
        let rule = match (&old.answer, &new.answer) {
            (Answer::Empty, Answer::Empty)
            | (Answer::Text, Answer::Text)
            | (Answer::Bytes, Answer::Bytes) => return,
            (Answer::Json(before), Answer::Json(after)) if self.is_same(before, after) => return,
            (Answer::Json(_), Answer::Json(_)) => Rule::AnswerTypeChanged,
            (Answer::Empty, _) => Rule::AnswerAdded,
            (_, Answer::Empty) => Rule::AnswerRemoved,
            (Answer::Json(_) | Answer::Text | Answer::Bytes, _) => Rule::AnswerMediaTypeChanged,
        };
        let pointer = new.pointer.child("responses");
        let types: Vec<&Type> = [&old.answer, &new.answer]
            .into_iter()
            .filter_map(json)
            .collect();
        let found = at.found(rule, (Side::New, &pointer)).touching(types);
        self.push(found.values(describe_answer(&old.answer), describe_answer(&new.answer)));
    }

    pub(super) fn successes(&mut self, at: &At, old: &Operation, new: &Operation) {
        let missing = |from: &Operation, others: &Operation| -> Vec<String> {
            let statuses = others.successes.iter();
            let statuses = statuses.filter(|status| !from.successes.contains(status));
            statuses.cloned().collect()
        };
        let (mut gone, mut fresh) = (missing(new, old), missing(old, new));
        let responses = |operation: &Operation| operation.pointer.child("responses");
        if let ([before], [after]) = (gone.as_slice(), fresh.as_slice()) {
            let pointer = responses(new).child(after);
            let found = at.found(Rule::SuccessStatusChanged, (Side::New, &pointer));
            self.push(found.values(Some(before.clone()), Some(after.clone())));
            gone.clear();
            fresh.clear();
        }
        for status in fresh {
            let pointer = responses(new).child(&status);
            let found = at.found(Rule::SuccessStatusAdded, (Side::New, &pointer));
            self.push(found.values(None, Some(status)));
        }
        for status in gone {
            let pointer = responses(old).child(&status);
            let found = at.found(Rule::SuccessStatusRemoved, (Side::Old, &pointer));
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
            let found = at.found(Rule::FailureAdded, (Side::New, &pointer));
            self.push(found.values(None, Some(failure.status.clone())));
        }
        for failure in old.failures.iter().filter(|one| !is_in(&new.failures, one)) {
            let pointer = responses(old).child(&failure.status);
            let found = at.found(Rule::FailureRemoved, (Side::Old, &pointer));
            self.push(found.values(Some(failure.status.clone()), None));
        }
    }
}

fn json(answer: &Answer) -> Option<&Type> {
    match answer {
        Answer::Json(ty) => Some(ty),
        Answer::Empty | Answer::Text | Answer::Bytes => None,
    }
}

fn describe_answer(answer: &Answer) -> Option<String> {
    match answer {
        Answer::Empty => None,
        Answer::Json(ty) => Some(describe(ty)),
        Answer::Text => Some("text".to_owned()),
        Answer::Bytes => Some("bytes".to_owned()),
    }
}
