//! Threads: the replies to a message.

use serde_json::{Value, json};

use super::channels::field_or_custom;
use crate::memory::{
    Question, Refusal, fields,
    filter::{self, matches},
    list,
    question::{Fields, count, texts},
    store::{Message, Store},
};

const THREADS: usize = 10;
const REPLIES: usize = 2;
const PARTICIPANTS: usize = 10;
const ALL_REPLIES: usize = 100;

pub(super) fn replies(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let parent = store.message(question.path("parent_id"))?;
    let query = question.query();
    let mut found = list::window(store.replies(parent), query, ALL_REPLIES)?;
    let keys = query.get("sort").and_then(Value::as_array);
    let keys = keys.map_or(&[][..], Vec::as_slice);
    list::sort(&mut found, keys, |message, name| match name {
        "created_at" => message.created_at.into(),
        "updated_at" => message.updated_at.into(),
        _ => field_or_custom(&message.fields, name),
    });
    Ok(json!({"messages": store.view_messages(&found)}))
}

pub(super) fn get(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let parent = thread(store, question.path("message_id"))?;
    let replies = count(question.query(), "reply_limit")?.unwrap_or(REPLIES);
    let participants = count(question.query(), "participant_limit")?.unwrap_or(PARTICIPANTS);
    Ok(json!({"thread": store.view_thread(parent, replies, participants)}))
}

/// The parent of a thread. A message without replies has none.
fn thread<'a>(store: &'a Store, id: &str) -> Result<&'a Message, Refusal> {
    let parent = store.message(id)?;
    if store.replies(parent).is_empty() {
        return Err(Refusal::not_found("thread of the message", id));
    }
    Ok(parent)
}

/// The threads in which the user takes part, the one with the newest reply first.
pub(super) fn query(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let nothing = Fields::new();
    let body = question.body().unwrap_or(&nothing);
    let user = store.acting_user(body, "")?;
    let conditions = question.object("filter").unwrap_or(&nothing);
    filter::check(conditions)?;
    let mut found = Vec::new();
    for parent in store.threads.keys().filter_map(|id| store.messages.get(id)) {
        if !store.replies(parent).is_empty()
            && store.participants(parent).contains(&user)
            && matches(conditions, &|name| field(store, parent, name))?
        {
            found.push(parent);
        }
    }
    let field = |parent: &&Message, name: &str| field(store, parent, name);
    let newest = json!({"field": "last_message_at", "direction": -1});
    list::sort(&mut found, &[newest], field);
    list::sort(&mut found, question.list("sort"), field);
    let page = list::page_by_cursor(found, body, THREADS)?;
    let replies = count(body, "reply_limit")?.unwrap_or(REPLIES);
    let participants = count(body, "participant_limit")?.unwrap_or(PARTICIPANTS);
    let threads = page.elements.into_iter();
    let threads = threads.map(|parent| store.view_thread(parent, replies, participants));
    Ok(json!({
        "threads": threads.collect::<Vec<_>>(),
        "next": page.next,
        "prev": page.prev,
    }))
}

/// A field by the name that filters use.
fn field(store: &Store, parent: &Message, name: &str) -> Value {
    let known = store.threads.get(&parent.id);
    match name {
        "channel_cid" => parent.cid.as_str().into(),
        "parent_message_id" => parent.id.as_str().into(),
        "created_by_user_id" => parent.user_id.as_str().into(),
        "created_at" => parent.created_at.into(),
        "reply_count" => store.replies(parent).len().into(),
        "last_message_at" | "updated_at" => {
            let last = store.replies(parent).last().map(|reply| reply.created_at);
            last.into()
        }
        _ => known.map_or(Value::Null, |thread| field_or_custom(&thread.fields, name)),
    }
}

pub(super) fn update_partial(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let id = question.path("message_id");
    thread(store, id)?;
    let nothing = Fields::new();
    let body = question.body().unwrap_or(&nothing);
    store.acting_user(body, "")?;
    let now = store.now();
    let known = store.threads.entry(id.to_owned()).or_default();
    let changes = question.object("set").unwrap_or(&nothing);
    fields::set(&mut known.fields, changes, &fields::THREAD);
    fields::unset(&mut known.fields, texts(body, "unset"), &fields::THREAD);
    known.updated_at = Some(now);
    Ok(json!({"thread": store.view_thread(store.message(id)?, REPLIES, PARTICIPANTS)}))
}
