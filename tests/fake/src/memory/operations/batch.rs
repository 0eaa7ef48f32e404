//! Work on many channels, which the API does in the background. Here it is done at once; the task
//! that tells of it has ended when it is first asked for.

use serde_json::{Value, json};

use super::{channels, members};
use crate::memory::{
    Question, Refusal, fields,
    question::{Fields, text, texts},
    store::{Invite, Store},
};

pub(super) fn delete(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let nothing = Fields::new();
    let body = question.body().unwrap_or(&nothing);
    let mut result = Fields::new();
    for cid in texts(body, "cids") {
        let outcome = match channels::remove(store, cid) {
            Ok(_) => json!({"status": "ok"}),
            Err(refusal) => json!({"status": "error", "error": refusal.problems.join("; ")}),
        };
        result.insert(cid.to_owned(), outcome);
    }
    let task = store.finished_task(json!(result));
    Ok(json!({"task_id": task, "result": result}))
}

/// The file is not made: the result names where the API would have put it.
pub(super) fn export(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    for channel in question
        .list("channels")
        .iter()
        .filter_map(Value::as_object)
    {
        let cid = match text(channel, "cid") {
            Some(cid) => cid.to_owned(),
            None => {
                let part = |name| text(channel, name).unwrap_or_default();
                format!("{}:{}", part("type"), part("id"))
            }
        };
        store.channel(&cid)?;
    }
    let task = store.finished_task(json!({"url": "https://example.com/export.json"}));
    Ok(json!({"task_id": task}))
}

pub(super) fn update(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let nothing = Fields::new();
    let conditions = spelled_out(question.object("filter").unwrap_or(&nothing));
    let found = channels::found(store, &conditions, None, &[])?;
    let cids: Vec<String> = found.iter().map(|channel| channel.cid()).collect();
    let operation = question.field("operation").and_then(Value::as_str);
    let operation = operation.unwrap_or_default();
    let given = question.list("members");
    let users: Vec<(&str, Option<&str>)> = given
        .iter()
        .filter_map(|member| Some((member["user_id"].as_str()?, member["channel_role"].as_str())))
        .collect();
    for cid in &cids {
        let now = store.now();
        match operation {
            "addMembers" => members::add(store, cid, given, Invite::None)?,
            "inviteMembers" | "invites" => members::add(store, cid, given, Invite::Open)?,
            "updateData" => {
                let channel = store.channel_mut(cid)?;
                let data = question.object("data").unwrap_or(&nothing);
                channel.fields.extend(fields::kept(data, &fields::CHANNEL));
                channel.updated_at = now;
            }
            _ => {
                for (user, role) in &users {
                    change_member(store, cid, operation, user, *role, now)?;
                }
            }
        }
    }
    Ok(json!({"task_id": store.finished_task(json!({"channels": cids}))}))
}

/// What an operation does to one user of one channel. Who is no member is passed over.
fn change_member(
    store: &mut Store,
    cid: &str,
    operation: &str,
    user: &str,
    role: Option<&str>,
    now: i64,
) -> Result<(), Refusal> {
    let channel = store.channel_mut(cid)?;
    if channel.member(user).is_none() {
        return Ok(());
    }
    match operation {
        "removeMembers" => members::remove(channel, user),
        "addModerators" | "demoteModerators" => {
            let role = members::role(operation == "addModerators");
            members::assign(channel, user, role, now)?;
        }
        "assignRoles" => {
            let role = role.unwrap_or(members::role(false));
            members::assign(channel, user, role, now)?;
        }
        "hide" => drop(channel.hidden.insert(user.to_owned(), None)),
        "show" => drop(channel.hidden.remove(user)),
        "archive" => {
            let fields = &mut channel.member_mut(user)?.fields;
            fields.insert("archived_at".to_owned(), now.into());
        }
        "unarchive" => drop(channel.member_mut(user)?.fields.remove("archived_at")),
        _ => {
            let message = format!("the operation `{operation}` is not remembered here");
            return Err(Refusal::input(message));
        }
    }
    Ok(())
}

/// The conditions under the names that other filters of channels use.
fn spelled_out(conditions: &Fields) -> Fields {
    let renamed = conditions.iter().map(|(name, condition)| {
        let name = match name.as_str() {
            "cids" => "cid",
            "types" => "type",
            other => other,
        };
        (name.to_owned(), condition.clone())
    });
    renamed.collect()
}

pub(super) fn task(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let id = question.path("id");
    let task = store.tasks.get(id);
    let task = task.ok_or_else(|| Refusal::not_found("task", id))?;
    Ok(json!({
        "task_id": id,
        "status": "completed",
        "created_at": task.created_at,
        "updated_at": task.created_at,
        "result": task.result,
    }))
}
