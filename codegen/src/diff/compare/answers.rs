//! What comes back: successes and failures.

use super::{At, Comparison, describe};
use crate::diff::change::Side;
use crate::diff::rule::Rule;
use crate::model::{Answer, Failure, Operation, Type};

impl Comparison<'_> {
    pub(super) fn answer(&mut self, at: &At, old: &Operation, new: &Operation) {
        let (before, after) = (describe_answer(&old.answer), describe_answer(&new.answer));
        let rule = match (&old.answer, &new.answer) {
            (Answer::Empty, Answer::Empty)
            | (Answer::Text, Answer::Text)
            | (Answer::Bytes, Answer::Bytes) => return,
            (Answer::Json(one), Answer::Json(other)) if self.is_same(one, other) => return,
            (Answer::Json(_), Answer::Json(_)) => Rule::AnswerTypeChanged,
            (Answer::Empty, _) => Rule::AnswerAdded,
            (_, Answer::Empty) => Rule::AnswerRemoved,
            (Answer::ByStatus(_), Answer::ByStatus(_)) if before == after => return,
            (Answer::ByStatus(_), _) | (_, Answer::ByStatus(_)) => Rule::AnswerTypeChanged,
            (Answer::Json(_) | Answer::Text | Answer::Bytes, _) => Rule::AnswerMediaTypeChanged,
        };
        let pointer = new.pointer.child("responses");
        let types: Vec<&Type> = [&old.answer, &new.answer]
            .into_iter()
            .flat_map(Answer::types)
            .collect();
        let found = at.found(rule, (Side::New, &pointer)).touching(types);
        self.push(found.values(before, after));
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
