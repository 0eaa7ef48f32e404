//! What users have read, and what not.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::memory::{
    Question, Refusal,
    question::{Fields, date, text, texts},
    store::{Message, Read, Store},
};

/// The API marks so many channels at once.
const CHANNELS: usize = 30;

pub(super) fn mark(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let cid = question.cid();
    store.channel(&cid)?;
    let nothing = Fields::new();
    let body = question.body().unwrap_or(&nothing);
    if let Some(thread) = text(body, "thread_id") {
        in_channel(store, &cid, thread)?;
    }
    if let Some(message) = text(body, "message_id") {
        in_channel(store, &cid, message)?;
    }
    let user = store.acting_user(body, "")?;
    let now = store.now();
    if let Some(thread) = text(body, "thread_id") {
        let thread = store.threads.entry(thread.to_owned()).or_default();
        thread.reads.insert(user.clone(), now);
    } else {
        read_up_to(store, &cid, &user, text(body, "message_id"))?;
    }
    event(store, &cid, &user, now)
}

/// The event that tells of the reading.
fn event(store: &Store, cid: &str, user: &str, now: i64) -> Result<Value, Refusal> {
    let channel = store.channel(cid)?;
    let read = channel.reads.get(user);
    Ok(json!({"event": {
        "type": "message.read",
        "cid": cid,
        "channel_id": channel.id,
        "channel_type": channel.kind,
        "channel_last_message_at": channel.last_message_at,
        "team": text(&channel.fields, "team"),
        "created_at": now,
        "user": store.view_user(user),
        "last_read_message_id": read.and_then(|read| read.last_read_message_id.as_ref()),
    }}))
}

/// Marks the messages up to one, or all, as read.
fn read_up_to(
    store: &mut Store,
    cid: &str,
    user: &str,
    message: Option<&str>,
) -> Result<(), Refusal> {
    let now = store.now();
    let (last_read, id) = match message {
        Some(id) => (in_channel(store, cid, id)?.created_at, Some(id.to_owned())),
        None => {
            let messages = store.messages_of(store.channel(cid)?);
            (now, messages.last().map(|message| message.id.clone()))
        }
    };
    let reads = &mut store.channel_mut(cid)?.reads;
    let read = reads.entry(user.to_owned()).or_default();
    read.last_read = last_read;
    read.last_read_message_id = id;
    Ok(())
}

/// A message of a channel.
fn in_channel<'a>(store: &'a Store, cid: &str, id: &str) -> Result<&'a Message, Refusal> {
    let message = store.message(id)?;
    if message.cid == cid {
        Ok(message)
    } else {
        Err(Refusal::not_found(&format!("message in {cid}"), id))
    }
}

pub(super) fn mark_unread(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let cid = question.cid();
    store.channel(&cid)?;
    let nothing = Fields::new();
    let body = question.body().unwrap_or(&nothing);
    if let Some(thread) = text(body, "thread_id") {
        in_channel(store, &cid, thread)?;
        let user = store.acting_user(body, "")?;
        let thread = store.threads.entry(thread.to_owned()).or_default();
        thread.reads.remove(&user);
        return Ok(json!({}));
    }
    let first = match (text(body, "message_id"), date(body, "message_timestamp")?) {
        (Some(id), _) => in_channel(store, &cid, id)?.created_at,
        (None, Some(date)) => date,
        (None, None) => {
            return Err(Refusal::input(
                "takes message_id, message_timestamp or thread_id",
            ));
        }
    };
    let user = store.acting_user(body, "")?;
    let messages = store.messages_of(store.channel(&cid)?);
    let before = messages
        .iter()
        .rev()
        .find(|message| message.created_at < first);
    let before = before.map(|message| message.id.clone());
    let reads = &mut store.channel_mut(&cid)?.reads;
    let read = reads.entry(user).or_default();
    read.last_read = first.saturating_sub(1);
    read.last_read_message_id = before;
    Ok(json!({}))
}

pub(super) fn mark_channels(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let nothing = Fields::new();
    let body = question.body().unwrap_or(&nothing);
    let given = question.object("read_by_channel");
    let mut marked: Vec<(String, Option<String>)> = Vec::new();
    for (cid, message) in given.into_iter().flatten() {
        store.channel(cid)?;
        let message = message.as_str().filter(|id| !id.is_empty());
        if let Some(id) = message {
            in_channel(store, cid, id)?;
        }
        marked.push((cid.clone(), message.map(str::to_owned)));
    }
    if marked.len() > CHANNELS {
        return Err(Refusal::input(format!("marks at most {CHANNELS} channels")));
    }
    let user = store.acting_user(body, "")?;
    if given.is_none_or(Fields::is_empty) {
        let channels = store.channels.iter();
        let own = channels.filter(|(_, channel)| channel.member(&user).is_some());
        marked = own.map(|(cid, _)| (cid.clone(), None)).collect();
    }
    for (cid, message) in &marked {
        read_up_to(store, cid, &user, message.as_deref())?;
    }
    let now = store.now();
    match marked.last() {
        Some((cid, _)) => event(store, cid, &user, now),
        None => Ok(json!({})),
    }
}

pub(super) fn mark_delivered(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let user = text(question.query(), "user_id").ok_or_else(|| {
        Refusal::input("the query parameter user_id is required with a server token")
    })?;
    let messages = question.list("latest_delivered_messages").iter();
    let messages: Vec<(&str, &str)> = messages
        .filter_map(Value::as_object)
        .filter_map(|message| Some((text(message, "cid")?, text(message, "id")?)))
        .collect();
    for (cid, id) in &messages {
        in_channel(store, cid, id)?;
    }
    let now = store.now();
    for (cid, id) in messages {
        let reads = &mut store.channel_mut(cid)?.reads;
        let read = reads.entry(user.to_owned()).or_default();
        read.last_delivered_at = Some(now);
        read.last_delivered_message_id = Some(id.to_owned());
    }
    Ok(json!({}))
}

pub(super) fn unread(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let user = text(question.query(), "user_id").ok_or_else(|| {
        Refusal::input("the query parameter user_id is required with a server token")
    })?;
    Ok(counts(store, user))
}

pub(super) fn unread_batch(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let nothing = Fields::new();
    let users = texts(question.body().unwrap_or(&nothing), "user_ids");
    let counts: Fields = users
        .map(|user| (user.to_owned(), counts(store, user)))
        .collect();
    Ok(json!({"counts_by_user": counts}))
}

/// What a user has not read, in the channels that they are a member of and the threads that they
/// take part in.
fn counts(store: &Store, user: &str) -> Value {
    let mut channels = Vec::new();
    let mut types: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut teams: BTreeMap<&str, usize> = BTreeMap::new();
    let mut total = 0;
    for (cid, channel) in &store.channels {
        let unread = store.unread(channel, user);
        let Some(Read { last_read, .. }) = channel.reads.get(user) else {
            continue;
        };
        if channel.member(user).is_none() || unread == 0 {
            continue;
        }
        total += unread;
        let kind = types.entry(&channel.kind).or_default();
        *kind = (kind.0 + 1, kind.1 + unread);
        if let Some(team) = text(&channel.fields, "team") {
            *teams.entry(team).or_default() += unread;
        }
        channels.push(json!({
            "channel_id": cid,
            "last_read": last_read,
            "unread_count": unread,
        }));
    }
    let threads = store.threads.iter().filter_map(|(id, thread)| {
        let parent = store.messages.get(id)?;
        let unread = store.unread_replies(parent, user);
        let takes_part = store.participants(parent).iter().any(|id| id == user);
        (takes_part && unread > 0).then(|| {
            let last_read = thread.reads.get(user).copied();
            let replies = store.replies(parent);
            let read = replies
                .iter()
                .rev()
                .find(|reply| Some(reply.created_at) <= last_read);
            json!({
                "parent_message_id": id,
                "last_read": last_read.unwrap_or(parent.created_at),
                "last_read_message_id": read.map(|reply| reply.id.as_str()),
                "unread_count": unread,
            })
        })
    });
    let threads: Vec<Value> = threads.collect();
    let types = types.iter().map(|(kind, (channels, unread))| {
        json!({"channel_type": kind, "channel_count": channels, "unread_count": unread})
    });
    json!({
        "total_unread_count": total,
        "total_unread_threads_count": threads.len(),
        "total_unread_count_by_team": teams,
        "channels": channels,
        "channel_type": types.collect::<Vec<_>>(),
        "threads": threads,
    })
}
