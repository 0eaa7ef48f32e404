//! What is remembered: users, channels, messages, threads, tasks.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::{SystemTime, UNIX_EPOCH},
};

use serde_json::Value;

use super::{
    Refusal, fields,
    question::{Fields, object, text, user_id},
};

/// All that is remembered. Dates are nanoseconds since the Unix epoch, as in answers.
#[derive(Debug, Default)]
pub(crate) struct Store {
    /// The last moment that was given out.
    last: i64,
    /// How many ids were given out.
    numbered: u64,
    pub(crate) users: BTreeMap<String, User>,
    /// By `cid`.
    pub(crate) channels: BTreeMap<String, Channel>,
    pub(crate) messages: BTreeMap<String, Message>,
    /// By the id of the parent.
    pub(crate) threads: BTreeMap<String, Thread>,
    pub(crate) tasks: BTreeMap<String, Task>,
    /// In the order in which they were imposed.
    pub(crate) bans: Vec<Ban>,
    pub(crate) mutes: Vec<Mute>,
    /// The review queue, in the order of the first flags.
    pub(crate) items: Vec<Item>,
}

/// A ban from a channel, or from the whole app.
#[derive(Debug)]
pub(crate) struct Ban {
    pub(crate) user_id: String,
    /// The channel that it is limited to.
    pub(crate) cid: Option<String>,
    pub(crate) banned_by: Option<String>,
    pub(crate) created_at: i64,
    pub(crate) expires: Option<i64>,
    pub(crate) reason: Option<String>,
    pub(crate) shadow: bool,
}

impl Ban {
    /// Returns true if the ban has not ended at a moment.
    pub(crate) fn holds_at(&self, now: i64) -> bool {
        self.expires.is_none_or(|expires| expires > now)
    }
}

/// A user whom another user does not want to read.
#[derive(Debug)]
pub(crate) struct Mute {
    pub(crate) user_id: String,
    pub(crate) target_id: String,
    pub(crate) created_at: i64,
    pub(crate) expires: Option<i64>,
}

/// A review queue item: content, or a user, with the flags on it.
#[derive(Debug)]
pub(crate) struct Item {
    pub(crate) id: String,
    pub(crate) entity_type: String,
    pub(crate) entity_id: String,
    pub(crate) creator: Option<String>,
    pub(crate) created_at: i64,
    pub(crate) updated_at: i64,
    /// When and by whom an action was taken.
    pub(crate) reviewed: Option<(i64, String)>,
    /// Content that the server does not store, as it was given.
    pub(crate) payload: Value,
    pub(crate) flags: Vec<Flag>,
    pub(crate) actions: Vec<Action>,
}

impl Item {
    /// The state as answers show it.
    pub(crate) fn status(&self) -> &'static str {
        match self.reviewed {
            Some(_) => "reviewed",
            None => "open",
        }
    }
}

/// A flag that a user raised.
#[derive(Debug)]
pub(crate) struct Flag {
    pub(crate) user_id: String,
    pub(crate) created_at: i64,
    pub(crate) reason: Option<String>,
    pub(crate) custom: Value,
}

/// An action of a moderator.
#[derive(Debug)]
pub(crate) struct Action {
    pub(crate) id: String,
    pub(crate) kind: String,
    pub(crate) user_id: String,
    pub(crate) created_at: i64,
    pub(crate) reason: Option<String>,
}

/// A user whom a request named.
#[derive(Debug)]
pub(crate) struct User {
    pub(crate) created_at: i64,
    pub(crate) updated_at: i64,
    pub(crate) deactivated_at: Option<i64>,
    pub(crate) deleted_at: Option<i64>,
    pub(crate) fields: Fields,
}

/// A channel with its members and what they have read.
#[derive(Debug)]
pub(crate) struct Channel {
    pub(crate) kind: String,
    pub(crate) id: String,
    pub(crate) created_at: i64,
    pub(crate) updated_at: i64,
    pub(crate) truncated_at: Option<i64>,
    pub(crate) truncated_by: Option<String>,
    pub(crate) last_message_at: Option<i64>,
    pub(crate) created_by: String,
    /// What answers return as it was given, such as `custom` and `team`.
    pub(crate) fields: Fields,
    /// In the order in which they joined.
    pub(crate) members: Vec<Member>,
    /// By user.
    pub(crate) reads: BTreeMap<String, Read>,
    /// For whom the channel is hidden, and before when its messages are.
    pub(crate) hidden: BTreeMap<String, Option<i64>>,
    /// Ids, in the order of sending; replies are among them.
    pub(crate) messages: Vec<String>,
}

/// A member of a channel.
#[derive(Debug)]
pub(crate) struct Member {
    pub(crate) user_id: String,
    pub(crate) created_at: i64,
    pub(crate) updated_at: i64,
    pub(crate) channel_role: String,
    pub(crate) invite: Invite,
    /// What answers return as it was given, such as `custom`, and dates such as `pinned_at`.
    pub(crate) fields: Fields,
}

/// How somebody came to a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Invite {
    /// Added by somebody else.
    None,
    /// Invited, without an answer so far.
    Open,
    /// Invited, and accepted then.
    Accepted(i64),
    /// Invited, and declined then.
    Rejected(i64),
}

/// How far a user has read a channel.
#[derive(Clone, Debug, Default)]
pub(crate) struct Read {
    pub(crate) last_read: i64,
    pub(crate) last_read_message_id: Option<String>,
    pub(crate) last_delivered_at: Option<i64>,
    pub(crate) last_delivered_message_id: Option<String>,
}

/// A message with its reactions.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) id: String,
    pub(crate) cid: String,
    pub(crate) user_id: String,
    pub(crate) parent_id: Option<String>,
    pub(crate) created_at: i64,
    pub(crate) updated_at: i64,
    pub(crate) deleted_at: Option<i64>,
    /// Users who deleted it for themselves.
    pub(crate) deleted_for: BTreeSet<String>,
    pub(crate) pin: Option<Pin>,
    pub(crate) mentioned: Vec<String>,
    /// What answers return as it was given, such as `text` and `custom`.
    pub(crate) fields: Fields,
    /// In the order in which they were sent.
    pub(crate) reactions: Vec<Reaction>,
}

/// Since when and by whom a message is pinned, and until when.
#[derive(Clone, Debug)]
pub(crate) struct Pin {
    pub(crate) at: i64,
    pub(crate) by: Option<String>,
    pub(crate) expires: Option<i64>,
}

/// A reaction to a message. A user has one of each type.
#[derive(Clone, Debug)]
pub(crate) struct Reaction {
    pub(crate) kind: String,
    pub(crate) user_id: String,
    pub(crate) score: i64,
    pub(crate) custom: Value,
    pub(crate) created_at: i64,
    pub(crate) updated_at: i64,
}

/// The replies to a message, and what is known of them as a whole.
#[derive(Debug, Default)]
pub(crate) struct Thread {
    /// Ids, in the order of sending.
    pub(crate) replies: Vec<String>,
    pub(crate) updated_at: Option<i64>,
    pub(crate) fields: Fields,
    /// Until when each user has read it.
    pub(crate) reads: BTreeMap<String, i64>,
}

/// Work that the API does in the background, and the memory at once.
#[derive(Debug)]
pub(crate) struct Task {
    pub(crate) created_at: i64,
    pub(crate) result: Value,
}

impl Store {
    /// The present moment, later than every one before, so that dates alone give an order.
    pub(crate) fn now(&mut self) -> i64 {
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        let now = since
            .ok()
            .and_then(|now| i64::try_from(now.as_nanos()).ok());
        self.last = now.unwrap_or_default().max(self.last + 1);
        self.last
    }

    /// A new id. They are counted, so that a run can be repeated.
    pub(crate) fn new_id(&mut self, what: &str) -> String {
        self.numbered += 1;
        format!("{what}-{}", self.numbered)
    }

    /// Remembers the user whom fields name by `user_id` or `user`, and tells the id. Users need not be
    /// made first, so that a program can begin with what it is about.
    pub(crate) fn note_user(&mut self, fields: &Fields) -> Option<String> {
        let id = user_id(fields)?.to_owned();
        let nothing = Fields::new();
        self.note(&id, object(fields, "user").unwrap_or(&nothing));
        Some(id)
    }

    /// The same where the request makes no sense without a user.
    pub(crate) fn acting_user(&mut self, fields: &Fields, at: &str) -> Result<String, Refusal> {
        self.note_user(fields).ok_or_else(|| {
            Refusal::input(format!(
                "either {at}user or {at}user_id is required with a server token"
            ))
        })
    }

    /// Remembers a user by id.
    pub(crate) fn note(&mut self, id: &str, given: &Fields) {
        let now = self.now();
        let user = self.users.entry(id.to_owned()).or_insert_with(|| User {
            created_at: now,
            updated_at: now,
            deactivated_at: None,
            deleted_at: None,
            fields: Fields::new(),
        });
        for name in fields::USER {
            if let Some(value) = given.get(name) {
                user.fields.insert(name.to_owned(), value.clone());
                user.updated_at = now;
            }
        }
    }

    /// Remembers a user with these fields alone.
    pub(crate) fn replace_user(&mut self, id: &str, given: &Fields) {
        if let Some(user) = self.users.get_mut(id) {
            user.fields.clear();
        }
        self.note(id, given);
    }

    /// Changes a user. What is done to it is told the present moment.
    pub(crate) fn change_user(&mut self, id: &str, change: impl FnOnce(&mut User, i64)) {
        self.note(id, &Fields::new());
        let now = self.now();
        if let Some(user) = self.users.get_mut(id) {
            change(user, now);
            user.updated_at = now;
        }
    }

    /// The ban of a user that holds, from a channel or from the whole app.
    pub(crate) fn ban(&self, user_id: &str, cid: Option<&str>) -> Option<&Ban> {
        let is_it = |ban: &&Ban| {
            ban.user_id == user_id && ban.cid.as_deref() == cid && ban.holds_at(self.last)
        };
        self.bans.iter().find(is_it)
    }

    /// Lifts the ban of a user from a channel or from the whole app, if there is one.
    pub(crate) fn lift_ban(&mut self, user_id: &str, cid: Option<&str>) {
        self.bans
            .retain(|ban| ban.user_id != user_id || ban.cid.as_deref() != cid);
    }

    /// Lifts the mute of one user by another, if there is one.
    pub(crate) fn unmute(&mut self, user_id: &str, target_id: &str) {
        self.mutes
            .retain(|mute| mute.user_id != user_id || mute.target_id != target_id);
    }

    pub(crate) fn item(&self, id: &str) -> Result<&Item, Refusal> {
        let found = self.items.iter().find(|item| item.id == id);
        found.ok_or_else(|| Refusal::not_found("review queue item", id))
    }

    pub(crate) fn item_mut(&mut self, id: &str) -> Result<&mut Item, Refusal> {
        let found = self.items.iter_mut().find(|item| item.id == id);
        found.ok_or_else(|| Refusal::not_found("review queue item", id))
    }

    pub(crate) fn channel(&self, cid: &str) -> Result<&Channel, Refusal> {
        let found = self.channels.get(cid);
        found.ok_or_else(|| Refusal::not_found("channel", cid))
    }

    pub(crate) fn channel_mut(&mut self, cid: &str) -> Result<&mut Channel, Refusal> {
        let found = self.channels.get_mut(cid);
        found.ok_or_else(|| Refusal::not_found("channel", cid))
    }

    pub(crate) fn message(&self, id: &str) -> Result<&Message, Refusal> {
        let found = self.messages.get(id);
        found.ok_or_else(|| Refusal::not_found("message", id))
    }

    pub(crate) fn message_mut(&mut self, id: &str) -> Result<&mut Message, Refusal> {
        let found = self.messages.get_mut(id);
        found.ok_or_else(|| Refusal::not_found("message", id))
    }

    /// The messages of a channel in the order of sending, without replies that stand in their thread
    /// alone.
    pub(crate) fn messages_of(&self, channel: &Channel) -> Vec<&Message> {
        self.all_messages_of(channel)
            .filter(|message| message.is_in_channel())
            .collect()
    }

    /// The messages of a channel, replies included.
    pub(crate) fn all_messages_of(&self, channel: &Channel) -> impl Iterator<Item = &Message> {
        channel
            .messages
            .iter()
            .filter_map(|id| self.messages.get(id))
    }

    /// The replies to a message, in the order of sending.
    pub(crate) fn replies(&self, parent: &Message) -> Vec<&Message> {
        let ids = self.threads.get(&parent.id).map(|thread| &thread.replies);
        ids.into_iter()
            .flatten()
            .filter_map(|id| self.messages.get(id))
            .collect()
    }

    /// The users in a thread: who began it, then who answered.
    pub(crate) fn participants(&self, parent: &Message) -> Vec<String> {
        let mut found = vec![parent.user_id.clone()];
        for reply in self.replies(parent) {
            if !found.contains(&reply.user_id) {
                found.push(reply.user_id.clone());
            }
        }
        found
    }

    /// How many messages of a channel a user has not read: those of others, after the last one read.
    pub(crate) fn unread(&self, channel: &Channel, user_id: &str) -> usize {
        let last_read = channel.reads.get(user_id).map_or(0, |read| read.last_read);
        let unread = |message: &&&Message| {
            message.created_at > last_read
                && message.user_id != user_id
                && message.deleted_at.is_none()
                && message.fields.get("silent") != Some(&Value::Bool(true))
        };
        self.messages_of(channel).iter().filter(unread).count()
    }

    /// Erases messages, and all that hangs on them.
    pub(crate) fn erase(&mut self, ids: &BTreeSet<String>) {
        for id in ids {
            self.messages.remove(id);
            self.threads.remove(id);
        }
        for channel in self.channels.values_mut() {
            channel.messages.retain(|id| !ids.contains(id));
        }
        for thread in self.threads.values_mut() {
            thread.replies.retain(|id| !ids.contains(id));
        }
    }

    /// Remembers a task that has ended, and tells its id.
    pub(crate) fn finished_task(&mut self, result: Value) -> String {
        let created_at = self.now();
        let id = self.new_id("task");
        self.tasks.insert(id.clone(), Task { created_at, result });
        id
    }
}

impl Channel {
    pub(crate) fn cid(&self) -> String {
        format!("{}:{}", self.kind, self.id)
    }

    pub(crate) fn member(&self, user_id: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.user_id == user_id)
    }

    pub(crate) fn member_mut(&mut self, user_id: &str) -> Result<&mut Member, Refusal> {
        let cid = self.cid();
        self.members
            .iter_mut()
            .find(|member| member.user_id == user_id)
            .ok_or_else(|| Refusal::not_found(&format!("member of {cid}"), user_id))
    }
}

impl Member {
    /// Whether it is a member, rather than somebody who has yet to say yes or has said no.
    pub(crate) fn has_joined(&self) -> bool {
        matches!(self.invite, Invite::None | Invite::Accepted(_))
    }
}

impl Message {
    /// Whether the message stands in the channel, and not in its thread alone.
    pub(crate) fn is_in_channel(&self) -> bool {
        let shown = self.fields.get("show_in_channel") == Some(&Value::Bool(true));
        self.parent_id.is_none() || shown
    }

    /// The text as it was sent.
    pub(crate) fn text(&self) -> &str {
        text(&self.fields, "text").unwrap_or_default()
    }
}
