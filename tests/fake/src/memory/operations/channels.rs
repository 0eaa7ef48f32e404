//! Channels: made, found, changed, hidden, emptied, deleted.

use std::collections::{BTreeMap, BTreeSet};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use super::{members, messages};
use crate::memory::{
    Question, Refusal, fields,
    filter::{self, matches},
    list,
    question::{self, Fields, count, date, flag, object, text, texts, user_id},
    store::{Channel, Invite, Store},
    view::Extent,
};

/// Channels of a page, and messages and members that stand with a channel, unless the request says
/// otherwise.
const CHANNELS: usize = 30;
const MESSAGES: usize = 100;
const MEMBERS: usize = 100;

pub(super) fn get_or_create(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    answer_with_one(store, question, question.path("id"))
}

/// The id of a distinct channel follows from who is in it.
pub(super) fn get_or_create_distinct(
    store: &mut Store,
    question: &Question<'_>,
) -> Result<Value, Refusal> {
    let given = question.object("data");
    let members = given.map_or(&[][..], |data| question::list(data, "members"));
    if members.is_empty() {
        let message = "a channel without an id takes data.members, which tell it from others";
        return Err(Refusal::input(message));
    }
    let id = distinct_id(members);
    answer_with_one(store, question, &id)
}

/// The id of the channel that has exactly these members.
pub(super) fn distinct_id(members: &[Value]) -> String {
    let ids: BTreeSet<&str> = members
        .iter()
        .filter_map(|member| member["user_id"].as_str())
        .collect();
    let text = ids.into_iter().collect::<Vec<_>>().join(",");
    let hash = Sha256::digest(text.as_bytes());
    format!("!members-{}", URL_SAFE_NO_PAD.encode(hash))
}

fn answer_with_one(store: &mut Store, question: &Question<'_>, id: &str) -> Result<Value, Refusal> {
    let kind = question.path("type");
    let cid = format!("{kind}:{id}");
    let nothing = Fields::new();
    let data = question.object("data").unwrap_or(&nothing);
    if !store.channels.contains_key(&cid) {
        create(store, kind, id, data, question.flag("hide_for_creator"))?;
    }
    let channel = store.channel(&cid)?;
    let creator = text(data, "created_by_id");
    if !question.flag("state") {
        return Ok(without_state(store, channel, creator));
    }
    let messages = question.object("messages").unwrap_or(&nothing);
    let members = question.object("members").unwrap_or(&nothing);
    with_state(store, channel, messages, members, creator)
}

pub(super) fn get(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let query = question.query();
    let channel = store.channel(&question.cid())?;
    let user = text(query, "user_id");
    if !flag(query, "state") {
        return Ok(without_state(store, channel, user));
    }
    let (messages, members) = (within(query, "messages_"), within(query, "members_"));
    with_state(store, channel, &messages, &members, user)
}

/// The parameters whose names begin alike, by the rest of their names.
fn within(query: &Fields, prefix: &str) -> Fields {
    let named = query.iter();
    named
        .filter_map(|(name, value)| Some((name.strip_prefix(prefix)?.to_owned(), value.clone())))
        .collect()
}

fn without_state(store: &Store, channel: &Channel, user: Option<&str>) -> Value {
    let extent = Extent {
        messages: Vec::new(),
        members: Vec::new(),
    };
    let mut view = store.view_state(channel, &extent, user);
    view["read"] = Value::Null;
    view["pinned_messages"] = Value::Null;
    view
}

fn with_state(
    store: &Store,
    channel: &Channel,
    messages: &Fields,
    members: &Fields,
    user: Option<&str>,
) -> Result<Value, Refusal> {
    let extent = Extent {
        messages: list::window(store.messages_of(channel), messages, MESSAGES)?,
        members: list::page(channel.members.iter().collect(), members, MEMBERS)?,
    };
    Ok(store.view_state(channel, &extent, user))
}

fn create(
    store: &mut Store,
    kind: &str,
    id: &str,
    data: &Fields,
    hide: bool,
) -> Result<(), Refusal> {
    let created_by = object(data, "created_by");
    let creator = text(data, "created_by_id").or_else(|| text(created_by?, "id"));
    let Some(creator) = creator.map(str::to_owned) else {
        return Err(Refusal::input(
            "either data.created_by or data.created_by_id is required for a new channel with a server token",
        ));
    };
    store.note(&creator, created_by.unwrap_or(&Fields::new()));
    let now = store.now();
    let mut channel = Channel {
        kind: kind.to_owned(),
        id: id.to_owned(),
        created_at: now,
        updated_at: now,
        truncated_at: None,
        truncated_by: None,
        last_message_at: None,
        created_by: creator.clone(),
        fields: fields::kept(data, &fields::CHANNEL),
        members: Vec::new(),
        reads: BTreeMap::new(),
        hidden: BTreeMap::new(),
        messages: Vec::new(),
    };
    if hide {
        channel.hidden.insert(creator, None);
    }
    let cid = channel.cid();
    store.channels.insert(cid.clone(), channel);
    members::add(store, &cid, question::list(data, "members"), Invite::None)?;
    members::add(store, &cid, question::list(data, "invites"), Invite::Open)
}

pub(super) fn query(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let nothing = Fields::new();
    let body = question.body().unwrap_or(&nothing);
    if text(body, "predefined_filter").is_some() {
        let message = "predefined filters are not remembered here; send filter_conditions";
        return Err(Refusal::input(message));
    }
    let user = store.note_user(body);
    let conditions = question.object("filter_conditions").unwrap_or(&nothing);
    let found = found(store, conditions, user.as_deref(), question.list("sort"))?;
    let found = list::page(found, body, CHANNELS)?;
    let with_state = body.get("state").and_then(Value::as_bool).unwrap_or(true);
    let messages = count(body, "message_limit")?.unwrap_or(MESSAGES);
    let members = count(body, "member_limit")?.unwrap_or(MEMBERS);
    let states = found.into_iter().map(|channel| {
        let mut all = store.messages_of(channel);
        let extent = if with_state {
            Extent {
                messages: all.split_off(all.len().saturating_sub(messages)),
                members: channel.members.iter().take(members).collect(),
            }
        } else {
            Extent {
                messages: Vec::new(),
                members: Vec::new(),
            }
        };
        store.view_state(channel, &extent, user.as_deref())
    });
    Ok(json!({"channels": states.collect::<Vec<_>>()}))
}

/// The channels that meet conditions. Those that are hidden from the user are left out, unless the
/// conditions ask for them.
pub(super) fn found<'a>(
    store: &'a Store,
    conditions: &Fields,
    user: Option<&str>,
    sort: &[Value],
) -> Result<Vec<&'a Channel>, Refusal> {
    filter::check(conditions)?;
    let field = |channel: &&Channel, name: &str| field(store, channel, name, user);
    let mut found = Vec::new();
    for channel in store.channels.values() {
        let hidden = user.is_some_and(|user| channel.hidden.contains_key(user));
        if hidden && !conditions.contains_key("hidden") {
            continue;
        }
        if matches(conditions, &|name| field(&channel, name))? {
            found.push(channel);
        }
    }
    // What happened last comes first, unless the request says otherwise.
    list::sort(
        &mut found,
        &[json!({"field": "last_updated", "direction": -1})],
        field,
    );
    list::sort(&mut found, sort, field);
    Ok(found)
}

/// A field by the name that filters use.
fn field(store: &Store, channel: &Channel, name: &str, user: Option<&str>) -> Value {
    let joined = channel.members.iter().filter(|member| member.has_joined());
    match name {
        "cid" => channel.cid().into(),
        "id" => channel.id.as_str().into(),
        "type" => channel.kind.as_str().into(),
        "created_at" => channel.created_at.into(),
        "updated_at" => channel.updated_at.into(),
        "last_message_at" => channel.last_message_at.into(),
        "last_updated" => channel.last_message_at.unwrap_or(channel.created_at).into(),
        "created_by_id" => channel.created_by.as_str().into(),
        "member_count" => joined.count().into(),
        "members" => joined.map(|member| member.user_id.as_str()).collect(),
        "member.user.name" => joined
            .map(|member| store.view_user(&member.user_id)["name"].take())
            .collect(),
        "joined" => joined
            .into_iter()
            .any(|member| Some(member.user_id.as_str()) == user)
            .into(),
        "invite" => user
            .and_then(|user| channel.member(user))
            .map(|member| match member.invite {
                Invite::Open => "pending",
                Invite::Rejected(_) => "rejected",
                Invite::Accepted(_) | Invite::None => "accepted",
            })
            .into(),
        "hidden" => user
            .is_some_and(|user| channel.hidden.contains_key(user))
            .into(),
        "has_unread" => user
            .is_some_and(|user| store.unread(channel, user) > 0)
            .into(),
        "frozen" | "disabled" => flag(&channel.fields, name).into(),
        _ => field_or_custom(&channel.fields, name),
    }
}

/// A field that was kept, else a custom one, also as `custom.name`.
pub(super) fn field_or_custom(fields: &Fields, name: &str) -> Value {
    if let Some(value) = fields.get(name).filter(|_| name != "custom") {
        return value.clone();
    }
    let name = name.strip_prefix("custom.").unwrap_or(name);
    let custom = object(fields, "custom");
    custom
        .and_then(|custom| {
            custom.get(name).or_else(|| {
                let mut words = name.split('.');
                let first = custom.get(words.next()?)?;
                words.try_fold(first, |value, word| value.get(word))
            })
        })
        .cloned()
        .unwrap_or_default()
}

pub(super) fn update(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let cid = question.cid();
    store.channel(&cid)?;
    let nothing = Fields::new();
    let body = question.body().unwrap_or(&nothing);
    let user = store.note_user(body);
    members::check(store, &cid, body, user.as_deref())?;
    if let Some(message) = question.object("message") {
        messages::check(store, &cid, message, user.as_deref())?;
    }
    let now = store.now();
    let channel = store.channel_mut(&cid)?;
    if let Some(data) = question.object("data") {
        let kept = fields::kept(data, &fields::CHANNEL);
        // What only other fields of the request can change stays as it is.
        let mut stays = fields::kept(&channel.fields, &["cooldown", "filter_tags"]);
        stays.extend(kept);
        channel.fields = stays;
    }
    if let Some(cooldown) = question.field("cooldown") {
        channel
            .fields
            .insert("cooldown".to_owned(), cooldown.clone());
    }
    let mut tags: Vec<&str> = texts(&channel.fields, "filter_tags").collect();
    let removed: Vec<&str> = texts(body, "remove_filter_tags").collect();
    tags.retain(|tag| !removed.contains(tag));
    for tag in texts(body, "add_filter_tags") {
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    let tags: Value = tags.into();
    channel.fields.insert("filter_tags".to_owned(), tags);
    channel.updated_at = now;
    members::change(store, &cid, body, user.as_deref())?;
    let sent = match question.object("message") {
        Some(message) => Some(messages::add(store, &cid, message, user, true)?),
        None => None,
    };
    changed(store, &cid, sent)
}

pub(super) fn update_partial(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let cid = question.cid();
    store.channel(&cid)?;
    let nothing = Fields::new();
    let body = question.body().unwrap_or(&nothing);
    store.note_user(body);
    let now = store.now();
    let channel = store.channel_mut(&cid)?;
    let changes = question.object("set").unwrap_or(&nothing);
    fields::set(&mut channel.fields, changes, &fields::CHANNEL);
    fields::unset(&mut channel.fields, texts(body, "unset"), &fields::CHANNEL);
    channel.updated_at = now;
    changed(store, &cid, None)
}

/// The answer about a channel that was changed.
fn changed(store: &Store, cid: &str, sent: Option<String>) -> Result<Value, Refusal> {
    let channel = store.channel(cid)?;
    let members = channel.members.iter();
    let message = match sent {
        Some(id) => store.view_messages(&[store.message(&id)?]).pop(),
        None => None,
    };
    Ok(json!({
        "channel": store.view_channel(channel),
        "members": members.map(|member| store.view_member(member, cid)).collect::<Vec<_>>(),
        "message": message,
    }))
}

pub(super) fn hide(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let cid = question.cid();
    store.channel(&cid)?;
    let nothing = Fields::new();
    let user = store.acting_user(question.body().unwrap_or(&nothing), "")?;
    let before = question.flag("clear_history").then(|| store.now());
    store.channel_mut(&cid)?.hidden.insert(user, before);
    Ok(json!({}))
}

pub(super) fn show(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let cid = question.cid();
    store.channel(&cid)?;
    let nothing = Fields::new();
    let user = store.acting_user(question.body().unwrap_or(&nothing), "")?;
    store.channel_mut(&cid)?.hidden.remove(&user);
    Ok(json!({}))
}

pub(super) fn truncate(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let cid = question.cid();
    store.channel(&cid)?;
    let nothing = Fields::new();
    let body = question.body().unwrap_or(&nothing);
    let given = date(body, "truncated_at")?;
    let user = store
        .note_user(body)
        .or_else(|| user_id(body).map(str::to_owned));
    if let Some(message) = question.object("message") {
        messages::check(store, &cid, message, user.as_deref())?;
    }
    let until = given.unwrap_or_else(|| store.now());
    // What only some members no longer see, a server token sees all the same.
    if question.list("member_ids").is_empty() {
        let old = store.all_messages_of(store.channel(&cid)?);
        let old = old.filter(|message| message.created_at <= until);
        let old = old.map(|message| message.id.clone()).collect();
        store.erase(&old);
        let last = store.messages_of(store.channel(&cid)?).last().copied();
        let last = last.map(|message| message.created_at);
        let channel = store.channel_mut(&cid)?;
        channel.truncated_at = Some(until);
        channel.truncated_by = user.clone();
        channel.last_message_at = last;
    }
    let sent = match question.object("message") {
        Some(message) => Some(messages::add(store, &cid, message, user, true)?),
        None => None,
    };
    changed(store, &cid, sent)
}

pub(super) fn delete(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let channel = remove(store, &question.cid())?;
    Ok(json!({"channel": channel}))
}

/// Forgets a channel with all that is in it, and shows what it was.
pub(super) fn remove(store: &mut Store, cid: &str) -> Result<Value, Refusal> {
    let channel = store.channel(cid)?;
    let mut view = store.view_channel(channel);
    let messages = channel.messages.iter().cloned().collect();
    view["deleted_at"] = store.now().into();
    store.erase(&messages);
    store.channels.remove(cid);
    Ok(view)
}
