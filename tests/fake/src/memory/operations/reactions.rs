//! Reactions to messages.

use serde_json::{Value, json};

use super::messages;
use crate::memory::{
    Question, Refusal,
    filter::{self, matches},
    list,
    question::{Fields, date, text},
    store::{Message, Reaction, Store},
    view::Deleted,
};

const REACTIONS: usize = 25;

pub(super) fn send(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let id = question.path("id");
    let nothing = Fields::new();
    let given = question.object("reaction").unwrap_or(&nothing);
    messages::present(store, id)?;
    let created = date(given, "created_at")?;
    let updated = date(given, "updated_at")?;
    let user_id = store.acting_user(given, "reaction.")?;
    let kind = text(given, "type")
        .ok_or_else(|| Refusal::input("reaction.type must not be empty"))?
        .to_owned();
    let now = store.now();
    let message = store.message_mut(id)?;
    let unique = question.flag("enforce_unique");
    // The same reaction once more replaces the first.
    message
        .reactions
        .retain(|reaction| reaction.user_id != user_id || !unique && reaction.kind != kind);
    let reaction = Reaction {
        kind,
        user_id,
        score: given.get("score").and_then(Value::as_i64).unwrap_or(1),
        custom: given.get("custom").cloned().unwrap_or_default(),
        created_at: created.unwrap_or(now),
        updated_at: updated.unwrap_or(now),
    };
    message.reactions.push(reaction.clone());
    answer(store, id, &reaction)
}

pub(super) fn delete(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let id = question.path("id");
    let kind = question.path("type");
    let user_id = text(question.query(), "user_id").ok_or_else(|| {
        Refusal::input("the query parameter user_id is required with a server token")
    })?;
    let message = store.message_mut(id)?;
    let place = message
        .reactions
        .iter()
        .position(|reaction| reaction.kind == kind && reaction.user_id == user_id)
        .ok_or_else(|| Refusal::not_found(&format!("reaction of `{user_id}` of the type"), kind))?;
    let reaction = message.reactions.remove(place);
    answer(store, id, &reaction)
}

fn answer(store: &Store, id: &str, reaction: &Reaction) -> Result<Value, Refusal> {
    let message = store.message(id)?;
    Ok(json!({
        "message": store.view_message(message, Deleted::Hidden),
        "reaction": store.view_reaction(message, reaction),
    }))
}

pub(super) fn get(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let message = store.message(question.path("id"))?;
    let newest: Vec<&Reaction> = message.reactions.iter().rev().collect();
    let found = list::page(newest, question.query(), REACTIONS)?;
    Ok(json!({"reactions": views(store, message, &found)}))
}

pub(super) fn query(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let nothing = Fields::new();
    let body = question.body().unwrap_or(&nothing);
    store.note_user(body);
    let message = store.message(question.path("id"))?;
    let conditions = question.object("filter").unwrap_or(&nothing);
    filter::check(conditions)?;
    let mut found = Vec::new();
    for reaction in message.reactions.iter().rev() {
        if matches(conditions, &|name| field(reaction, name))? {
            found.push(reaction);
        }
    }
    list::sort(&mut found, question.list("sort"), |reaction, name| {
        field(reaction, name)
    });
    let page = list::page_by_cursor(found, body, REACTIONS)?;
    Ok(json!({
        "reactions": views(store, message, &page.elements),
        "next": page.next,
        "prev": page.prev,
    }))
}

fn views(store: &Store, message: &Message, reactions: &[&Reaction]) -> Vec<Value> {
    reactions
        .iter()
        .map(|reaction| store.view_reaction(message, reaction))
        .collect()
}

/// A field by the name that filters use.
fn field(reaction: &Reaction, name: &str) -> Value {
    match name {
        "type" | "reaction_type" => reaction.kind.as_str().into(),
        "user_id" => reaction.user_id.as_str().into(),
        "score" => reaction.score.into(),
        "created_at" => reaction.created_at.into(),
        "updated_at" => reaction.updated_at.into(),
        _ => reaction.custom.get(name).cloned().unwrap_or_default(),
    }
}
