//! Messages: sent, read, changed, deleted and brought back.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::memory::{
    Question, Refusal, fields,
    question::{Fields, date, flag, text, texts, user_id},
    store::{Message, Pin, Store},
    view::Deleted,
};

/// Fields of a message that are remembered, but not as they come.
const OWN: [&str; 4] = ["pinned", "pinned_at", "pin_expires", "mentioned_users"];

pub(super) fn send(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let cid = question.cid();
    let nothing = Fields::new();
    let message = question.object("message").unwrap_or(&nothing);
    check(store, &cid, message, None)?;
    let id = add(store, &cid, message, None, false)?;
    if !question.flag("keep_channel_hidden") {
        store.channel_mut(&cid)?.hidden.clear();
    }
    one(store, &id)
}

/// Complains of a message that cannot be sent. The sender is in the message, or is `user`.
pub(super) fn check(
    store: &Store,
    cid: &str,
    message: &Fields,
    user: Option<&str>,
) -> Result<(), Refusal> {
    store.channel(cid)?;
    if user.or(user_id(message)).is_none() {
        return Err(Refusal::input(
            "either message.user or message.user_id is required with a server token",
        ));
    }
    if let Some(id) = text(message, "id").filter(|id| store.messages.contains_key(*id)) {
        return Err(Refusal::input(format!(
            "a message with id `{id}` exists already"
        )));
    }
    if let Some(parent) = text(message, "parent_id") {
        let parent = store.message(parent)?;
        if parent.cid != cid {
            let message = format!("the parent `{}` is in another channel", parent.id);
            return Err(Refusal::input(message));
        }
        if parent.parent_id.is_some() {
            let message = format!("`{}` is a reply itself, and begins no thread", parent.id);
            return Err(Refusal::input(message));
        }
    }
    if let Some(quoted) = text(message, "quoted_message_id") {
        store.message(quoted)?;
    }
    pin(message, None, 0).map(|_| ())
}

/// Adds a message that [`check`] had nothing against, and tells its id. A message about a change of
/// the channel is one of the system.
pub(super) fn add(
    store: &mut Store,
    cid: &str,
    given: &Fields,
    user: Option<String>,
    system: bool,
) -> Result<String, Refusal> {
    let user_id = match store.note_user(given).or(user) {
        Some(user_id) => user_id,
        None => return Err(Refusal::input("a message has a sender")),
    };
    let id = match text(given, "id") {
        Some(id) => id.to_owned(),
        None => store.new_id("message"),
    };
    for mentioned in texts(given, "mentioned_users") {
        store.note(mentioned, &Fields::new());
    }
    let now = store.now();
    let mut fields = fields::kept(given, &fields::MESSAGE);
    if system || text(given, "type") == Some("system") {
        fields.insert("type".to_owned(), "system".into());
    }
    let message = Message {
        id: id.clone(),
        cid: cid.to_owned(),
        parent_id: text(given, "parent_id").map(str::to_owned),
        created_at: now,
        updated_at: now,
        deleted_at: None,
        deleted_for: BTreeSet::new(),
        pin: pin(given, Some(&user_id), now)?,
        mentioned: texts(given, "mentioned_users").map(str::to_owned).collect(),
        fields,
        reactions: Vec::new(),
        user_id: user_id.clone(),
    };
    let in_channel = message.is_in_channel();
    if let Some(parent) = &message.parent_id {
        let thread = store.threads.entry(parent.clone()).or_default();
        thread.replies.push(id.clone());
        thread.reads.insert(user_id.clone(), now);
    }
    let channel = store.channel_mut(cid)?;
    channel.messages.push(id.clone());
    if in_channel {
        channel.last_message_at = Some(now);
        // Who writes has seen what stands above.
        if let Some(read) = channel.reads.get_mut(&user_id) {
            read.last_read = now;
            read.last_read_message_id = Some(id.clone());
        }
    }
    store.messages.insert(id.clone(), message);
    Ok(id)
}

/// How a message is to be pinned, if it is.
fn pin(given: &Fields, by: Option<&str>, now: i64) -> Result<Option<Pin>, Refusal> {
    let at = date(given, "pinned_at")?;
    let expires = date(given, "pin_expires")?;
    Ok(flag(given, "pinned").then(|| Pin {
        at: at.unwrap_or(now),
        by: by.map(str::to_owned),
        expires,
    }))
}

pub(super) fn get(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let message = store.message(question.path("id"))?;
    let deleted = if flag(question.query(), "show_deleted_message") {
        Deleted::Shown
    } else {
        Deleted::Hidden
    };
    let mut view = store.view_message(message, deleted);
    view["channel"] = store.view_channel(store.channel(&message.cid)?);
    Ok(json!({"message": view}))
}

/// Ids that are not there, or in another channel, are left out.
pub(super) fn get_many(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let cid = question.cid();
    store.channel(&cid)?;
    let found: Vec<&Message> = texts(question.query(), "ids")
        .filter_map(|id| store.messages.get(id))
        .filter(|message| message.cid == cid)
        .collect();
    Ok(json!({"messages": store.view_messages(&found)}))
}

pub(super) fn update(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let id = question.path("id");
    let nothing = Fields::new();
    let given = question.object("message").unwrap_or(&nothing);
    present(store, id)?;
    let user = store.acting_user(given, "message.")?;
    let now = store.now();
    let new_pin = pin(given, Some(&user), now)?;
    let message = store.message_mut(id)?;
    let mut fields = fields::kept(given, &fields::MESSAGE);
    fields.extend(fields::kept(&message.fields, &["type"]));
    note_new_text(&message.fields, &mut fields, now);
    message.fields = fields;
    message.mentioned = texts(given, "mentioned_users").map(str::to_owned).collect();
    message.pin = new_pin;
    message.updated_at = now;
    one(store, id)
}

pub(super) fn update_partial(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let id = question.path("id");
    let changed = changed(store, question)?;
    store.messages.insert(id.to_owned(), changed);
    one(store, id)
}

/// The answer shows the change; the message stays as it is.
pub(super) fn update_ephemeral(
    store: &mut Store,
    question: &Question<'_>,
) -> Result<Value, Refusal> {
    let changed = changed(store, question)?;
    Ok(json!({"message": store.view_message(&changed, Deleted::Hidden)}))
}

/// A message with the changes that `set` and `unset` ask for.
fn changed(store: &mut Store, question: &Question<'_>) -> Result<Message, Refusal> {
    let id = question.path("id");
    present(store, id)?;
    let nothing = Fields::new();
    let body = question.body().unwrap_or(&nothing);
    let user = store.acting_user(body, "")?;
    let changes = question.object("set").unwrap_or(&nothing);
    let now = store.now();
    let new_pin = pin(changes, Some(&user), now)?;
    let mut message = store.message(id)?.clone();
    let before = message.fields.clone();
    let mut own = changes.clone();
    own.retain(|key, _| !OWN.contains(&key.as_str()));
    fields::set(&mut message.fields, &own, &fields::MESSAGE);
    let cleared = texts(body, "unset").filter(|key| !OWN.contains(key));
    fields::unset(&mut message.fields, cleared, &fields::MESSAGE);
    note_new_text(&before, &mut message.fields, now);
    if changes.contains_key("pinned") {
        message.pin = new_pin;
    } else if let (Some(pin), Some(expires)) = (&mut message.pin, date(changes, "pin_expires")?) {
        pin.expires = Some(expires);
    }
    if changes.contains_key("mentioned_users") {
        message.mentioned = texts(changes, "mentioned_users")
            .map(str::to_owned)
            .collect();
    }
    for key in texts(body, "unset") {
        match key {
            "pinned" => message.pin = None,
            "pin_expires" => message.pin.iter_mut().for_each(|pin| pin.expires = None),
            "mentioned_users" => message.mentioned.clear(),
            _ => {}
        }
    }
    message.updated_at = now;
    Ok(message)
}

/// Notes when a text was changed, as answers tell it.
fn note_new_text(before: &Fields, after: &mut Fields, now: i64) {
    let name = "message_text_updated_at";
    let at = match text(before, "text") == text(after, "text") {
        true => before.get(name).cloned(),
        false => Some(now.into()),
    };
    if let Some(at) = at {
        after.insert(name.to_owned(), at);
    }
}

pub(super) fn delete(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let id = question.path("id");
    let query = question.query();
    let by = text(query, "deleted_by");
    store.message(id)?;
    if flag(query, "delete_for_me") {
        if flag(query, "hard") {
            return Err(Refusal::input("hard and delete_for_me exclude each other"));
        }
        let by = by.ok_or_else(|| Refusal::input("delete_for_me takes deleted_by"))?;
        store.message_mut(id)?.deleted_for.insert(by.to_owned());
        return one(store, id);
    }
    let now = store.now();
    let message = store.message_mut(id)?;
    message.deleted_at.get_or_insert(now);
    message.updated_at = now;
    let answer = one(store, id)?;
    if flag(query, "hard") {
        let replies = store.replies(store.message(id)?);
        let mut gone: BTreeSet<_> = replies.iter().map(|reply| reply.id.clone()).collect();
        gone.insert(id.to_owned());
        store.erase(&gone);
    }
    Ok(answer)
}

pub(super) fn undelete(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let id = question.path("id");
    let now = store.now();
    let message = store.message_mut(id)?;
    if message.deleted_at.take().is_none() {
        return Err(Refusal::input(format!("the message `{id}` is not deleted")));
    }
    message.updated_at = now;
    one(store, id)
}

/// A pending message is there at once, so that nothing is left to do.
pub(super) fn commit(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    one(store, question.path("id"))
}

/// Complains of a message that is deleted, or was never there.
pub(super) fn present(store: &Store, id: &str) -> Result<(), Refusal> {
    match store.message(id)?.deleted_at {
        None => Ok(()),
        Some(_) => Err(Refusal::input(format!("the message `{id}` is deleted"))),
    }
}

/// The answer about one message.
fn one(store: &Store, id: &str) -> Result<Value, Refusal> {
    Ok(json!({"message": store.view_message(store.message(id)?, Deleted::Hidden)}))
}
