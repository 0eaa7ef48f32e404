//! Members of a channel.

use serde_json::{Value, json};

use super::channels::{distinct_id, field_or_custom};
use crate::memory::{
    Question, Refusal, fields, filter, list,
    question::{self, Fields, flag, object, text, texts},
    store::{Channel, Invite, Member, Read, Store},
};

const MEMBERS: usize = 100;
const MEMBER: &str = "channel_member";
const MODERATOR: &str = "channel_moderator";

/// The switches of a membership that a partial update sets, and the dates that answers show.
const SWITCHES: [(&str, &str); 2] = [("pinned", "pinned_at"), ("archived", "archived_at")];

/// Fields of a membership that are kept as they come.
const KEPT: [&str; 2] = ["custom", "notifications_muted"];

/// Adds or invites the users of a list of members. Who is there already stays as is.
pub(super) fn add(
    store: &mut Store,
    cid: &str,
    given: &[Value],
    invite: Invite,
) -> Result<(), Refusal> {
    for member in given.iter().filter_map(Value::as_object) {
        let Some(user_id) = store.note_user(member) else {
            continue;
        };
        let now = store.now();
        let channel = store.channel_mut(cid)?;
        if channel.member(&user_id).is_some() {
            continue;
        }
        channel.members.push(Member {
            user_id: user_id.clone(),
            created_at: now,
            updated_at: now,
            channel_role: text(member, "channel_role").unwrap_or(MEMBER).to_owned(),
            invite,
            fields: fields::kept(member, &["custom"]),
        });
        // What was said before is not news to somebody who joins.
        let read = Read {
            last_read: now,
            ..Read::default()
        };
        channel.reads.entry(user_id).or_insert(read);
    }
    Ok(())
}

/// Removes members, and what they have read.
pub(super) fn remove(channel: &mut Channel, user_id: &str) {
    channel.members.retain(|member| member.user_id != user_id);
    channel.reads.remove(user_id);
}

/// Complains of what [`change`] could not do.
pub(super) fn check(
    store: &Store,
    cid: &str,
    body: &Fields,
    user: Option<&str>,
) -> Result<(), Refusal> {
    let channel = store.channel(cid)?;
    let added = ["add_members", "invites"].iter();
    let added: Vec<&str> = added
        .flat_map(|name| question::list(body, name))
        .filter_map(|member| member["user_id"].as_str())
        .chain(texts(body, "add_moderators"))
        .collect();
    let roles = question::list(body, "assign_roles").iter();
    let named = roles
        .filter_map(|member| member["user_id"].as_str())
        .chain(texts(body, "demote_moderators"));
    for id in named {
        if channel.member(id).is_none() && !added.contains(&id) {
            return Err(Refusal::not_found(&format!("member of {cid}"), id));
        }
    }
    if flag(body, "accept_invite") || flag(body, "reject_invite") {
        let user = user.ok_or_else(|| {
            Refusal::input("an invitation is answered by a user: send user or user_id")
        })?;
        let invited = channel.member(user);
        if invited.is_none_or(|member| member.invite == Invite::None) {
            return Err(Refusal::input(format!("`{user}` is not invited to {cid}")));
        }
    }
    Ok(())
}

/// Does what the body of an update of a channel says about its members.
pub(super) fn change(
    store: &mut Store,
    cid: &str,
    body: &Fields,
    user: Option<&str>,
) -> Result<(), Refusal> {
    add(
        store,
        cid,
        question::list(body, "add_members"),
        Invite::None,
    )?;
    add(store, cid, question::list(body, "invites"), Invite::Open)?;
    let moderators: Vec<Value> = texts(body, "add_moderators")
        .map(|id| json!({"user_id": id}))
        .collect();
    add(store, cid, &moderators, Invite::None)?;
    let now = store.now();
    let channel = store.channel_mut(cid)?;
    let up = texts(body, "add_moderators").map(|id| (id, MODERATOR));
    let down = texts(body, "demote_moderators").map(|id| (id, MEMBER));
    let roles = question::list(body, "assign_roles").iter();
    let roles = roles.filter_map(|member| {
        let role = member["channel_role"].as_str().unwrap_or(MEMBER);
        Some((member["user_id"].as_str()?, role))
    });
    for (id, role) in up.chain(down).chain(roles) {
        assign(channel, id, role, now)?;
    }
    if let Some(user) = user {
        if flag(body, "accept_invite") {
            channel.member_mut(user)?.invite = Invite::Accepted(now);
        } else if flag(body, "reject_invite") {
            channel.member_mut(user)?.invite = Invite::Rejected(now);
        }
    }
    // Last, since what is said about somebody who leaves must find them.
    for id in texts(body, "remove_members") {
        remove(channel, id);
    }
    Ok(())
}

/// Gives a member a role.
pub(super) fn assign(
    channel: &mut Channel,
    user_id: &str,
    role: &str,
    now: i64,
) -> Result<(), Refusal> {
    let member = channel.member_mut(user_id)?;
    member.channel_role = role.to_owned();
    member.updated_at = now;
    Ok(())
}

/// The role of somebody who moderates, or who does not.
pub(super) fn role(moderates: bool) -> &'static str {
    if moderates { MODERATOR } else { MEMBER }
}

pub(super) fn query(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let payload = question
        .payload()
        .ok_or_else(|| Refusal::input("the query parameter payload is required"))?;
    let kind = text(payload, "type").unwrap_or_default();
    let id = match text(payload, "id") {
        Some(id) => id.to_owned(),
        None => distinct_id(question::list(payload, "members")),
    };
    let cid = format!("{kind}:{id}");
    let channel = store.channel(&cid)?;
    let nothing = Fields::new();
    let conditions = object(payload, "filter_conditions").unwrap_or(&nothing);
    filter::check(conditions)?;
    let mut found = Vec::new();
    for member in &channel.members {
        if filter::matches(conditions, &|name| field(store, &cid, member, name))? {
            found.push(member);
        }
    }
    list::sort(
        &mut found,
        question::list(payload, "sort"),
        |member, name| field(store, &cid, member, name),
    );
    let found = list::page(found, payload, MEMBERS)?;
    let members = found
        .into_iter()
        .map(|member| store.view_member(member, &cid));
    Ok(json!({"members": members.collect::<Vec<_>>()}))
}

/// A field by the name that filters use.
fn field(store: &Store, cid: &str, member: &Member, name: &str) -> Value {
    match name {
        "id" | "user_id" => member.user_id.as_str().into(),
        "name" | "user.name" => store.view_user(&member.user_id)["name"].take(),
        "user.role" => store.view_user(&member.user_id)["role"].take(),
        "channel_role" => member.channel_role.as_str().into(),
        "is_moderator" => (member.channel_role == MODERATOR).into(),
        "banned" | "shadow_banned" => {
            let ban = store.ban(&member.user_id, Some(cid));
            ban.is_some_and(|ban| ban.shadow == (name == "shadow_banned"))
                .into()
        }
        "created_at" => member.created_at.into(),
        "updated_at" => member.updated_at.into(),
        "joined" => member.has_joined().into(),
        "invite" => match member.invite {
            Invite::Open => "pending",
            Invite::Rejected(_) => "rejected",
            Invite::Accepted(_) | Invite::None => "accepted",
        }
        .into(),
        _ => field_or_custom(&member.fields, name),
    }
}

pub(super) fn update_partial(store: &mut Store, question: &Question<'_>) -> Result<Value, Refusal> {
    let cid = question.cid();
    let user_id = text(question.query(), "user_id").ok_or_else(|| {
        Refusal::input("the query parameter user_id is required with a server token")
    })?;
    let nothing = Fields::new();
    let now = store.now();
    let member = store.channel_mut(&cid)?.member_mut(user_id)?;
    let mut changes = question.object("set").unwrap_or(&nothing).clone();
    let mut cleared: Vec<&str> = texts(question.body().unwrap_or(&nothing), "unset").collect();
    for (switch, moment) in SWITCHES {
        let set = changes.remove(switch);
        let unset = cleared.contains(&switch);
        cleared.retain(|key| *key != switch);
        if set == Some(true.into()) {
            member.fields.insert(moment.to_owned(), now.into());
        } else if set.is_some() || unset {
            member.fields.remove(moment);
        }
    }
    if let Some(role) = changes
        .remove("channel_role")
        .as_ref()
        .and_then(Value::as_str)
    {
        member.channel_role = role.to_owned();
    }
    fields::set(&mut member.fields, &changes, &KEPT);
    fields::unset(&mut member.fields, cleared.into_iter(), &KEPT);
    member.updated_at = now;
    let channel = store.channel(&cid)?;
    let member = channel
        .member(user_id)
        .map(|member| store.view_member(member, &cid));
    Ok(json!({"channel_member": member}))
}
