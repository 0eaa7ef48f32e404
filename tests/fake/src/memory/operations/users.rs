//! Users: made, changed, found, deactivated, deleted, and back again.

use serde_json::{Map, Value, json};

use super::channels::field_or_custom;
use crate::memory::{
    Question, Refusal, fields,
    filter::{self, matches},
    list,
    question::{self, Fields, flag, object, text, texts},
    store::{Store, User},
};

/// Users of a page, unless the request says otherwise.
const USERS: usize = 30;

pub(super) fn update(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let nothing = Fields::new();
    let users = question.object("users").unwrap_or(&nothing);
    if let Some((key, _)) = users.iter().find(|(key, user)| user["id"] != **key) {
        let message = format!("users/{key}: the key and the id have to be the same");
        return Err(Refusal::input(message));
    }
    for (id, user) in users {
        store.replace_user(id, user.as_object().unwrap_or(&nothing));
    }
    Ok(changed(store, users.keys().map(String::as_str)))
}

pub(super) fn update_partial(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let nothing = Fields::new();
    let changes = question.list("users").iter().filter_map(Value::as_object);
    let changes: Vec<(&str, &Fields)> = changes
        .filter_map(|change| Some((text(change, "id")?, change)))
        .collect();
    for (id, change) in &changes {
        let set = object(change, "set").unwrap_or(&nothing);
        store.change_user(id, |user, _| {
            fields::set(&mut user.fields, set, &fields::USER);
            fields::unset(&mut user.fields, texts(change, "unset"), &fields::USER);
        });
    }
    Ok(changed(store, changes.into_iter().map(|(id, _)| id)))
}

fn changed<'a>(store: &Store, ids: impl Iterator<Item = &'a str>) -> Value {
    let users: Map<String, Value> = ids.map(|id| (id.to_owned(), store.view_user(id))).collect();
    json!({"users": users})
}

pub(super) fn query(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let payload = question
        .payload()
        .ok_or_else(|| Refusal::input("the query parameter payload is required"))?;
    store.note_user(payload);
    let nothing = Fields::new();
    let conditions = object(payload, "filter_conditions").unwrap_or(&nothing);
    filter::check(conditions)?;
    let with_deactivated = flag(payload, "include_deactivated_users");
    let users = store.users.iter().filter(|(_, user)| {
        user.deleted_at.is_none() && (with_deactivated || user.deactivated_at.is_none())
    });
    let mut found = Vec::new();
    for (id, _) in users {
        let user = store.view_user(id);
        if matches(conditions, &|name| field(&user, name))? {
            found.push(user);
        }
    }
    list::sort(&mut found, question::list(payload, "sort"), field);
    let users = list::page(found, payload, USERS)?;
    Ok(json!({"users": users}))
}

pub(super) fn deactivate(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let id = question.path("user_id");
    store.change_user(id, |user, now| user.deactivated_at = Some(now));
    Ok(json!({"user": store.view_user(id)}))
}

pub(super) fn reactivate(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let id = question.path("user_id");
    store.change_user(id, |user, _| {
        user.deactivated_at = None;
        if let Some(name) = question.field("name") {
            user.fields.insert("name".to_owned(), name.clone());
        }
    });
    Ok(json!({"user": store.view_user(id)}))
}

pub(super) fn deactivate_many(
    store: &mut Store,
    question: &Question<'_>,
) -> Result<Value, Refusal> {
    change_many(store, question, |user, now| user.deactivated_at = Some(now));
    Ok(json!({"task_id": store.finished_task(json!({}))}))
}

pub(super) fn reactivate_many(
    store: &mut Store,
    question: &Question<'_>,
) -> Result<Value, Refusal> {
    change_many(store, question, |user, _| user.deactivated_at = None);
    Ok(json!({"task_id": store.finished_task(json!({}))}))
}

pub(super) fn delete_many(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    change_many(store, question, |user, now| user.deleted_at = Some(now));
    Ok(json!({"task_id": store.finished_task(json!({}))}))
}

pub(super) fn restore_many(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    change_many(store, question, |user, _| user.deleted_at = None);
    Ok(json!({}))
}

fn change_many(store: &mut Store, question: &Question<'_>, change: fn(&mut User, i64)) {
    for id in question.list("user_ids").iter().filter_map(Value::as_str) {
        store.change_user(id, change);
    }
}

/// A field by the name that filters use: one of the user as answers show it, else a custom one.
fn field(user: &Value, name: &str) -> Value {
    user.as_object()
        .map(|fields| field_or_custom(fields, name))
        .unwrap_or_default()
}
