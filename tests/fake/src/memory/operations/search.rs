//! Search in the text and the fields of messages.

use serde_json::{Value, json};

use super::channels::{self, field_or_custom};
use crate::memory::{
    Question, Refusal,
    filter::{self, contains_words, matches},
    list,
    question::{self, Fields, object, text},
    store::{Message, Store},
    view::Deleted,
};

const RESULTS: usize = 10;

pub(super) fn search(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let payload = question
        .payload()
        .ok_or_else(|| Refusal::input("the query parameter payload is required"))?;
    let nothing = Fields::new();
    let query = text(payload, "query");
    let conditions = object(payload, "message_filter_conditions");
    if query.is_some() == conditions.is_some() {
        return Err(Refusal::input(
            "takes either query or message_filter_conditions",
        ));
    }
    if text(payload, "next").is_some() && payload.contains_key("offset") {
        return Err(Refusal::input("takes either next or offset"));
    }
    let conditions = conditions.unwrap_or(&nothing);
    filter::check(conditions)?;
    let channels = object(payload, "filter_conditions").unwrap_or(&nothing);
    let mut found = Vec::new();
    for channel in channels::found(store, channels, None, &[])? {
        for message in store.all_messages_of(channel) {
            let wanted = query.is_none_or(|query| contains_words(Some(message.text()), query));
            let there = message.deleted_at.is_none();
            if there && wanted && matches(conditions, &|name| field(store, message, name))? {
                found.push(message);
            }
        }
    }
    let field = |message: &&Message, name: &str| field(store, message, name);
    let newest = json!({"field": "created_at", "direction": -1});
    list::sort(&mut found, &[newest], field);
    list::sort(&mut found, question::list(payload, "sort"), field);
    let page = list::page_by_cursor(found, payload, RESULTS)?;
    let results = page.elements.into_iter().map(|message| {
        let mut view = store.view_message(message, Deleted::Hidden);
        if let Some(channel) = store.channels.get(&message.cid) {
            view["channel"] = store.view_channel(channel);
        }
        json!({"message": view})
    });
    Ok(json!({
        "results": results.collect::<Vec<_>>(),
        "next": page.next,
        "previous": page.prev,
    }))
}

/// A field by the name that filters use.
fn field(store: &Store, message: &Message, name: &str) -> Value {
    match name {
        "id" => message.id.as_str().into(),
        "cid" => message.cid.as_str().into(),
        "text" => message.text().into(),
        "user.id" | "user_id" => message.user_id.as_str().into(),
        "user.name" => store.view_user(&message.user_id)["name"].take(),
        "parent_id" => message.parent_id.as_deref().into(),
        "created_at" => message.created_at.into(),
        "updated_at" => message.updated_at.into(),
        "pinned" => message.pin.is_some().into(),
        "mentioned_users.id" => message.mentioned.as_slice().into(),
        "reply_count" => store.replies(message).len().into(),
        "attachments" => {
            let attachments = message.fields.get("attachments");
            let given =
                attachments.filter(|list| list.as_array().is_some_and(|list| !list.is_empty()));
            given.cloned().unwrap_or_default()
        }
        "attachments.type" => question::list(&message.fields, "attachments")
            .iter()
            .map(|attachment| attachment["type"].clone())
            .collect(),
        _ => field_or_custom(&message.fields, name),
    }
}
