//! A memory of users, channels, members, messages, reactions and reads, so that a program can be
//! developed against the server: what it sends is there when it asks.
//!
//! This is the one part that knows what the operations of the Stream Chat API mean; the rest knows
//! the document alone. An operation that is not among the [`handler`]s is not remembered.

mod complete;
mod fields;
mod filter;
mod list;
mod operations;
mod question;
mod refusal;
mod store;
mod view;

use std::sync::Mutex;

use serde_json::Value;
use spec_document::{Direction, Document, Operation};

pub(crate) use question::Question;
pub(crate) use refusal::Refusal;

use crate::{check::Arguments, judge::Judge, service::lock};
use store::Store;

/// The operations that are answered from memory, sorted, when [`Options::memory`] is on.
///
/// [`Options::memory`]: crate::Options::memory
pub fn remembered() -> impl Iterator<Item = &'static str> {
    operations::HANDLERS.iter().map(|(id, _)| *id)
}

/// The keys of `set` in partial updates that are fields of the API are judged by the first of these
/// schemas that has them.
const PARTIAL: [(&str, &[&str]); 6] = [
    ("EphemeralMessageUpdate", &["MessageRequest"]),
    (
        "UpdateChannelPartial",
        &["ChannelInput", "UpdateChannelRequest"],
    ),
    ("UpdateMemberPartial", &["ChannelMemberResponse"]),
    ("UpdateMessagePartial", &["MessageRequest"]),
    ("UpdateThreadPartial", &["ThreadResponse"]),
    ("UpdateUsersPartial", &["UserRequest"]),
];

/// What a server remembers.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    store: Mutex<Store>,
}

impl Memory {
    /// Answers a right request; none if the operation is not remembered.
    pub(crate) fn answer(
        &self,
        document: &Document,
        judge: &Judge,
        operation: &Operation,
        arguments: &Arguments,
    ) -> Option<Result<Value, Refusal>> {
        let handler = operations::handler(&operation.id)?;
        Some(self.carry_out(document, judge, operation, arguments, handler))
    }

    fn carry_out(
        &self,
        document: &Document,
        judge: &Judge,
        operation: &Operation,
        arguments: &Arguments,
        handler: operations::Handler,
    ) -> Result<Value, Refusal> {
        let question = Question { arguments };
        check_changes(document, judge, operation, &question)?;
        let (mut known, date) = {
            let mut store = lock(&self.store);
            (handler(&mut store, &question)?, store.now())
        };
        known["duration"] = "0.12ms".into();
        let Some(schema) = &operation.success.schema else {
            return Ok(known);
        };
        let answer = complete::complete(document, schema, known, date).map_err(Refusal::fault)?;
        let faults = judge.judge(document, schema, Direction::Response, &answer, "answer");
        match faults.first() {
            None => Ok(answer),
            Some(first) => Err(Refusal::fault(first)),
        }
    }
}

/// Judges what the document leaves free: the values of `set` whose keys are fields of the API.
fn check_changes(
    document: &Document,
    judge: &Judge,
    operation: &Operation,
    question: &Question<'_>,
) -> Result<(), Refusal> {
    let schemas = PARTIAL.iter().find(|(id, _)| *id == operation.id);
    let Some((_, schemas)) = schemas else {
        return Ok(());
    };
    let mut problems = Vec::new();
    for (at, key, value) in changes(question) {
        for name in *schemas {
            let schema = document.schema(name).map_err(Refusal::fault)?;
            let properties = schema.get("properties");
            if let Some(schema) = properties.and_then(|properties| properties.get(key)) {
                let at = format!("{at}/{key}");
                problems.extend(judge.judge(document, schema, Direction::Request, value, &at));
                break;
            }
        }
    }
    if problems.is_empty() {
        return Ok(());
    }
    let problems = problems.iter().map(ToString::to_string);
    Err(Refusal::input_all(problems.collect()))
}

/// The entries of `set`, in the body or in each of its users, with where `set` stands.
fn changes<'a>(
    question: &Question<'a>,
) -> impl Iterator<Item = (String, &'a String, &'a Value)> + use<'a> {
    let of_body = question
        .object("set")
        .map(|set| ("body/set".to_owned(), set));
    let users = question.list("users").iter().enumerate();
    let of_users = users.filter_map(|(index, user)| {
        let set = user.get("set")?.as_object()?;
        Some((format!("body/users/{index}/set"), set))
    });
    let sets = of_body.into_iter().chain(of_users);
    sets.flat_map(|(at, set)| set.iter().map(move |(key, value)| (at.clone(), key, value)))
}
