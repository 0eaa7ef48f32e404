//! Bans, mutes and flags, and the review queue that flags end up in.

use serde_json::{Value, json};

use crate::memory::{
    Question, Refusal,
    filter::{self, matches},
    list,
    question::{self, Fields, flag, object, text, texts, user_id},
    store::{Action, Ban, Flag, Item, Mute, Store},
    view::Deleted,
};

/// Elements of a page, unless the request says otherwise.
const ELEMENTS: usize = 25;

/// The kinds of content that the server knows by itself.
const MESSAGE: &str = "stream:chat:v1:message";
const USER: &str = "stream:user";

const MINUTE: i64 = 60_000_000_000;

pub(super) fn ban(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let nothing = Fields::new();
    let body = question.body().unwrap_or(&nothing);
    let by = text(body, "banned_by_id").or_else(|| text(object(body, "banned_by")?, "id"));
    let target = text(body, "target_user_id").unwrap_or_default();
    if target.is_empty() {
        return Err(Refusal::input("target_user_id must not be empty"));
    }
    if let Some(by) = by {
        store.note(by, object(body, "banned_by").unwrap_or(&nothing));
    }
    impose(store, body, target, text(body, "channel_cid"), by)?;
    Ok(json!({}))
}

/// Bans a user as a request says it, in place of a ban of the same extent.
fn impose(
    store: &mut Store,
    given: &Fields,
    target: &str,
    cid: Option<&str>,
    by: Option<&str>,
) -> Result<(), Refusal> {
    if let Some(cid) = cid {
        store.channel(cid)?;
    }
    store.note(target, &Fields::new());
    let now = store.now();
    let expires = expiry(given, now);
    store.lift_ban(target, cid);
    store.bans.push(Ban {
        user_id: target.to_owned(),
        cid: cid.map(str::to_owned),
        banned_by: by.map(str::to_owned),
        created_at: now,
        expires,
        reason: text(given, "reason").map(str::to_owned),
        shadow: flag(given, "shadow"),
    });
    if text(given, "delete_messages").is_some() {
        delete_messages(store, target, cid, now);
    }
    Ok(())
}

/// The moment at which a `timeout` in minutes ends.
fn expiry(given: &Fields, now: i64) -> Option<i64> {
    let minutes = given.get("timeout").and_then(Value::as_i64)?;
    (minutes > 0).then(|| now.saturating_add(minutes.saturating_mul(MINUTE)))
}

fn delete_messages(store: &mut Store, user_id: &str, cid: Option<&str>, now: i64) {
    for message in store.messages.values_mut() {
        let is_there = cid.is_none_or(|cid| message.cid == cid);
        if message.user_id == user_id && is_there {
            message.deleted_at.get_or_insert(now);
            message.updated_at = now;
        }
    }
}

pub(super) fn unban(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let query = question.query();
    let target = text(query, "target_user_id").unwrap_or_default();
    store.lift_ban(target, text(query, "channel_cid"));
    Ok(json!({}))
}

pub(super) fn query_bans(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let payload = question
        .payload()
        .ok_or_else(|| Refusal::input("the query parameter payload is required"))?;
    let nothing = Fields::new();
    let conditions = object(payload, "filter_conditions").unwrap_or(&nothing);
    filter::check(conditions)?;
    let now = store.now();
    let only_active = flag(payload, "exclude_expired_bans");
    let mut found = Vec::new();
    for ban in &store.bans {
        let is_wanted = !only_active || ban.holds_at(now);
        if is_wanted && matches(conditions, &|name| field_of_ban(ban, name))? {
            found.push(ban);
        }
    }
    let sort = question::list(payload, "sort");
    list::sort(&mut found, sort, |ban, name| field_of_ban(ban, name));
    let page = list::page(found, payload, ELEMENTS)?;
    let bans: Vec<Value> = page.into_iter().map(|ban| store.view_ban(ban)).collect();
    Ok(json!({"bans": bans}))
}

/// A field of a ban by the name that filters use.
fn field_of_ban(ban: &Ban, name: &str) -> Value {
    match name {
        "user_id" => ban.user_id.as_str().into(),
        "channel_cid" => ban.cid.as_deref().into(),
        "banned_by_id" => ban.banned_by.as_deref().into(),
        "reason" => ban.reason.as_deref().into(),
        "shadow" => ban.shadow.into(),
        "created_at" => ban.created_at.into(),
        "expires" => ban.expires.into(),
        _ => Value::Null,
    }
}

pub(super) fn mute(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let nothing = Fields::new();
    let body = question.body().unwrap_or(&nothing);
    let user = store.acting_user(body, "")?;
    let now = store.now();
    let expires = expiry(body, now);
    let mut mutes = Vec::new();
    for target in texts(body, "target_ids") {
        store.note(target, &nothing);
        store.unmute(&user, target);
        let mute = Mute {
            user_id: user.clone(),
            target_id: target.to_owned(),
            created_at: now,
            expires,
        };
        mutes.push(store.view_mute(&mute));
        store.mutes.push(mute);
    }
    Ok(json!({"mutes": mutes, "own_user": store.view_own_user(&user)}))
}

pub(super) fn unmute(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let nothing = Fields::new();
    let body = question.body().unwrap_or(&nothing);
    let user = store.acting_user(body, "")?;
    for target in texts(body, "target_ids") {
        store.unmute(&user, target);
    }
    Ok(json!({}))
}

pub(super) fn flag_item(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let nothing = Fields::new();
    let id = raise_flag(store, question.body().unwrap_or(&nothing))?;
    Ok(json!({"item_id": id}))
}

/// Adds a flag to the item of its content, and tells the id of the item.
fn raise_flag(store: &mut Store, given: &Fields) -> Result<String, Refusal> {
    let kind = text(given, "entity_type").unwrap_or_default();
    let entity = text(given, "entity_id").unwrap_or_default();
    if kind.is_empty() || entity.is_empty() {
        return Err(Refusal::input(
            "entity_type and entity_id must not be empty",
        ));
    }
    let creator = match kind {
        MESSAGE => Some(store.message(entity)?.user_id.clone()),
        USER => Some(entity.to_owned()),
        _ => text(given, "entity_creator_id").map(str::to_owned),
    };
    let user_id = store.acting_user(given, "")?;
    if let Some(creator) = &creator {
        store.note(creator, &Fields::new());
    }
    let now = store.now();
    let is_it = |item: &&mut Item| item.entity_type == kind && item.entity_id == entity;
    let known = store
        .items
        .iter_mut()
        .find(is_it)
        .map(|item| item.id.clone());
    let id = match known {
        Some(id) => id,
        None => {
            let id = store.new_id("item");
            store.items.push(Item {
                id: id.clone(),
                entity_type: kind.to_owned(),
                entity_id: entity.to_owned(),
                creator,
                created_at: now,
                updated_at: now,
                reviewed: None,
                payload: given.get("moderation_payload").cloned().unwrap_or_default(),
                flags: Vec::new(),
                actions: Vec::new(),
            });
            id
        }
    };
    let item = store.item_mut(&id)?;
    item.updated_at = now;
    item.flags.push(Flag {
        user_id,
        created_at: now,
        reason: text(given, "reason").map(str::to_owned),
        custom: given.get("custom").cloned().unwrap_or_default(),
    });
    Ok(id)
}

pub(super) fn count_flags(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let nothing = Fields::new();
    let body = question.body().unwrap_or(&nothing);
    let creator = text(body, "entity_creator_id");
    let kind = text(body, "entity_type");
    let items = store.items.iter().filter(|item| {
        item.creator.as_deref() == creator && kind.is_none_or(|kind| item.entity_type == kind)
    });
    let count: usize = items.map(|item| item.flags.len()).sum();
    Ok(json!({"count": count}))
}

pub(super) fn query_flags(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let nothing = Fields::new();
    let body = question.body().unwrap_or(&nothing);
    let conditions = object(body, "filter").unwrap_or(&nothing);
    let mut found = flags(store, conditions)?;
    list::sort(&mut found, question.list("sort"), |(item, flag), name| {
        field_of_flag(item, flag, name)
    });
    let page = list::page_by_cursor(found, body, ELEMENTS)?;
    let flags = page.elements.into_iter();
    let flags: Vec<Value> = flags
        .map(|(item, flag)| store.view_flag(item, flag))
        .collect();
    Ok(json!({"flags": flags, "next": page.next, "prev": page.prev}))
}

/// The flags on messages, as the older query of the Chat API lists them.
pub(super) fn query_message_flags(
    store: &mut Store,
    question: &Question<'_>,
) -> Result<Value, Refusal> {
    let nothing = Fields::new();
    let payload = question.payload().unwrap_or(&nothing);
    let conditions = object(payload, "filter_conditions").unwrap_or(&nothing);
    filter::check(conditions)?;
    let mut found = Vec::new();
    for item in store
        .items
        .iter()
        .filter(|item| item.entity_type == MESSAGE)
    {
        let message = store.messages.get(&item.entity_id);
        let cid = message.map(|message| message.cid.as_str());
        for flag in &item.flags {
            let field = |name: &str| match name {
                "channel_cid" => cid.into(),
                "message_id" => item.entity_id.as_str().into(),
                "is_reviewed" => item.reviewed.is_some().into(),
                _ => field_of_flag(item, flag, name),
            };
            if matches(conditions, &field)? {
                found.push((item, flag));
            }
        }
    }
    let sort = question::list(payload, "sort");
    list::sort(&mut found, sort, |(item, flag), name| {
        field_of_flag(item, flag, name)
    });
    let page = list::page(found, payload, ELEMENTS)?.into_iter();
    let flags: Vec<Value> = page
        .map(|(item, flag)| {
            let message = store.messages.get(&item.entity_id);
            json!({
                "created_at": flag.created_at,
                "updated_at": item.updated_at,
                "created_by_automod": false,
                "reason": flag.reason,
                "custom": flag.custom,
                "user": store.view_user(&flag.user_id),
                "message": message.map(|message| store.view_message(message, Deleted::Shown)),
                "reviewed_at": item.reviewed.as_ref().map(|(at, _)| at),
            })
        })
        .collect();
    Ok(json!({"flags": flags}))
}

/// The flags that meet conditions, each with its item.
fn flags<'s>(store: &'s Store, conditions: &Fields) -> Result<Vec<(&'s Item, &'s Flag)>, Refusal> {
    filter::check(conditions)?;
    let mut found = Vec::new();
    for item in &store.items {
        for flag in &item.flags {
            if matches(conditions, &|name| field_of_flag(item, flag, name))? {
                found.push((item, flag));
            }
        }
    }
    Ok(found)
}

/// A field of a flag by the name that filters use.
fn field_of_flag(item: &Item, flag: &Flag, name: &str) -> Value {
    match name {
        "user_id" => flag.user_id.as_str().into(),
        "reason" => flag.reason.as_deref().into(),
        "created_at" => flag.created_at.into(),
        _ => field_of_item(item, name),
    }
}

pub(super) fn query_items(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let nothing = Fields::new();
    let body = question.body().unwrap_or(&nothing);
    store.note_user(body);
    let conditions = object(body, "filter").unwrap_or(&nothing);
    filter::check(conditions)?;
    let mut found = Vec::new();
    for item in &store.items {
        if matches(conditions, &|name| field_of_item(item, name))? {
            found.push(item);
        }
    }
    list::sort(&mut found, question.list("sort"), |item, name| {
        field_of_item(item, name)
    });
    if question.flag("stats_only") {
        found.clear();
    }
    let page = list::page_by_cursor(found, body, ELEMENTS)?;
    let items: Vec<Value> = page
        .elements
        .iter()
        .map(|item| store.view_item(item))
        .collect();
    Ok(json!({
        "items": items,
        "action_config": {},
        "stats": {},
        "next": page.next,
        "prev": page.prev,
    }))
}

/// A field of a review queue item by the name that filters use.
fn field_of_item(item: &Item, name: &str) -> Value {
    match name {
        "id" => item.id.as_str().into(),
        "entity_type" => item.entity_type.as_str().into(),
        "entity_id" => item.entity_id.as_str().into(),
        "entity_creator_id" => item.creator.as_deref().into(),
        "status" => item.status().into(),
        "reviewed" => item.reviewed.is_some().into(),
        "reviewed_by" => item.reviewed.as_ref().map(|(_, by)| by.as_str()).into(),
        "flags_count" => item.flags.len().into(),
        "created_at" => item.created_at.into(),
        "updated_at" => item.updated_at.into(),
        _ => Value::Null,
    }
}

pub(super) fn get_item(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let item = store.item(question.path("id"))?;
    Ok(json!({"item": store.view_item(item)}))
}

pub(super) fn submit(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let nothing = Fields::new();
    let body = question.body().unwrap_or(&nothing);
    let Some(id) = text(body, "item_id") else {
        return Err(match text(body, "appeal_id") {
            Some(appeal) => Refusal::not_found("appeal", appeal),
            None => Refusal::input("either item_id or appeal_id is required"),
        });
    };
    let item = store.item(id)?;
    let (kind, entity) = (item.entity_type.clone(), item.entity_id.clone());
    let creator = item.creator.clone();
    let user = user_id(body)
        .map(str::to_owned)
        .ok_or_else(|| Refusal::input("either user or user_id is required with a server token"))?;
    let action = text(body, "action_type").unwrap_or_default();
    let options = object(body, action).unwrap_or(&nothing);
    let message = (kind == MESSAGE).then_some(entity.as_str());
    carry_out(store, action, options, message, creator.as_deref(), &user)?;
    store.note_user(body);
    let now = store.now();
    let reason = text(options, "reason").or_else(|| text(options, "decision_reason"));
    let action = Action {
        id: store.new_id("action"),
        kind: action.to_owned(),
        user_id: user.clone(),
        created_at: now,
        reason: reason.map(str::to_owned),
    };
    let item = store.item_mut(id)?;
    item.actions.push(action);
    item.updated_at = now;
    item.reviewed = Some((now, user));
    let item = store.item(id)?;
    Ok(json!({"item": store.view_item(item)}))
}

/// Does what an action means for users and messages. What others mean is not remembered.
fn carry_out(
    store: &mut Store,
    action: &str,
    options: &Fields,
    message: Option<&str>,
    creator: Option<&str>,
    by: &str,
) -> Result<(), Refusal> {
    let target = text(options, "target_user_id").or(creator);
    let needed = || Refusal::input(format!("`{action}` needs a user: send target_user_id"));
    match action {
        "ban" => {
            let target = target.ok_or_else(needed)?;
            let of_message = message.and_then(|id| Some(store.messages.get(id)?.cid.clone()));
            let only_there = flag(options, "channel_ban_only");
            let cid = text(options, "channel_cid").map(str::to_owned);
            let cid = cid.or(of_message.filter(|_| only_there));
            impose(store, options, target, cid.as_deref(), Some(by))
        }
        "unban" => {
            store.lift_ban(target.ok_or_else(needed)?, text(options, "channel_cid"));
            Ok(())
        }
        "delete_message" | "restore" => {
            let id = message.ok_or_else(|| {
                Refusal::input(format!("`{action}` is for items of the type {MESSAGE}"))
            })?;
            let now = store.now();
            let message = store.message_mut(id)?;
            message.deleted_at = (action == "delete_message").then_some(now);
            message.updated_at = now;
            Ok(())
        }
        "delete_user_messages" => {
            let now = store.now();
            let cid = text(options, "channel_cid");
            delete_messages(store, target.ok_or_else(needed)?, cid, now);
            Ok(())
        }
        _ => Ok(()),
    }
}
