//! What is remembered, as answers show it.
//!
//! A view holds what is known and leaves out what is not. What the document requires beyond that is
//! added by [`complete`](super::complete), so that a view need not change with every new field.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{
    question::Fields,
    store::{Ban, Channel, Flag, Invite, Item, Member, Message, Mute, Reaction, Store},
};

/// Of reactions, replies' authors and the like, an answer shows so many.
const LATEST: usize = 10;

/// Whether the content of a deleted message is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Deleted {
    Hidden,
    Shown,
}

/// Which messages, and how many members, stand in the state of a channel.
#[derive(Debug)]
pub(crate) struct Extent<'a> {
    pub(crate) messages: Vec<&'a Message>,
    pub(crate) members: Vec<&'a Member>,
}

impl Store {
    pub(crate) fn view_user(&self, id: &str) -> Value {
        let Some(user) = self.users.get(id) else {
            return json!({"id": id, "role": "user"});
        };
        let ban = self.ban(id, None);
        over(
            json!({
                "banned": ban.is_some_and(|ban| !ban.shadow),
                "shadow_banned": ban.is_some_and(|ban| ban.shadow),
                "ban_expires": ban.and_then(|ban| ban.expires),
                "id": id,
                "role": "user",
                "created_at": user.created_at,
                "updated_at": user.updated_at,
                "deactivated_at": user.deactivated_at,
                "deleted_at": user.deleted_at,
            }),
            &user.fields,
        )
    }

    pub(crate) fn view_channel(&self, channel: &Channel) -> Value {
        let joined = channel.members.iter().filter(|member| member.has_joined());
        over(
            json!({
                "cid": channel.cid(),
                "id": channel.id,
                "type": channel.kind,
                "created_at": channel.created_at,
                "created_by": self.view_user(&channel.created_by),
                "updated_at": channel.updated_at,
                "last_message_at": channel.last_message_at,
                "truncated_at": channel.truncated_at,
                "truncated_by": channel.truncated_by.as_ref().map(|id| self.view_user(id)),
                "member_count": joined.count(),
                "message_count": self.messages_of(channel).len(),
            }),
            &channel.fields,
        )
    }

    /// A user as the one whom the request is about: with the mutes.
    pub(crate) fn view_own_user(&self, id: &str) -> Value {
        let mut user = self.view_user(id);
        let own = self.mutes.iter().filter(|mute| mute.user_id == id);
        user["mutes"] = own.map(|mute| self.view_mute(mute)).collect();
        user
    }

    pub(crate) fn view_mute(&self, mute: &Mute) -> Value {
        json!({
            "created_at": mute.created_at,
            "updated_at": mute.created_at,
            "expires": mute.expires,
            "user": self.view_user(&mute.user_id),
            "target": self.view_user(&mute.target_id),
        })
    }

    pub(crate) fn view_ban(&self, ban: &Ban) -> Value {
        let channel = ban.cid.as_ref().and_then(|cid| self.channels.get(cid));
        json!({
            "created_at": ban.created_at,
            "expires": ban.expires,
            "reason": ban.reason,
            "shadow": ban.shadow,
            "user": self.view_user(&ban.user_id),
            "banned_by": ban.banned_by.as_ref().map(|id| self.view_user(id)),
            "channel": channel.map(|channel| self.view_channel(channel)),
        })
    }

    pub(crate) fn view_flag(&self, item: &Item, flag: &Flag) -> Value {
        json!({
            "created_at": flag.created_at,
            "updated_at": flag.created_at,
            "entity_type": item.entity_type,
            "entity_id": item.entity_id,
            "entity_creator_id": item.creator,
            "reason": flag.reason,
            "custom": flag.custom,
            "type": "user_report",
            "user_id": flag.user_id,
            "user": self.view_user(&flag.user_id),
            "review_queue_item_id": item.id,
        })
    }

    /// A review queue item with its content.
    pub(crate) fn view_item(&self, item: &Item) -> Value {
        let message = self.messages.get(&item.entity_id);
        let message = message.filter(|_| item.entity_type.ends_with(":message"));
        let creator = item.creator.as_deref();
        let flags = item.flags.iter();
        let actions = item.actions.iter().map(|action| {
            json!({
                "id": action.id,
                "type": action.kind,
                "user_id": action.user_id,
                "user": self.view_user(&action.user_id),
                "created_at": action.created_at,
                "reason": action.reason,
                "target_user_id": creator,
                "reporter_type": "moderator",
            })
        });
        json!({
            "id": item.id,
            "entity_type": item.entity_type,
            "entity_id": item.entity_id,
            "entity_creator_id": item.creator,
            "entity_creator": creator.map(|id| self.view_user(id)),
            "created_at": item.created_at,
            "updated_at": item.updated_at,
            "status": item.status(),
            "reviewed_at": item.reviewed.as_ref().map(|(at, _)| at),
            "reviewed_by": item.reviewed.as_ref().map(|(_, by)| by),
            "latest_moderator_action": item.actions.last().map(|action| &action.kind),
            "flags": flags.map(|flag| self.view_flag(item, flag)).collect::<Vec<_>>(),
            "flags_count": item.flags.len(),
            "actions": actions.collect::<Vec<_>>(),
            "message": message.map(|message| self.view_message(message, Deleted::Shown)),
            "moderation_payload": item.payload,
        })
    }

    pub(crate) fn view_member(&self, member: &Member, cid: &str) -> Value {
        let ban = self.ban(&member.user_id, Some(cid));
        let (accepted, rejected) = match member.invite {
            Invite::Accepted(at) => (Some(at), None),
            Invite::Rejected(at) => (None, Some(at)),
            Invite::None | Invite::Open => (None, None),
        };
        let moderates = member.channel_role == "channel_moderator";
        over(
            json!({
                "user_id": member.user_id,
                "user": self.view_user(&member.user_id),
                "channel_role": member.channel_role,
                "is_moderator": moderates.then_some(true),
                "banned": ban.is_some_and(|ban| !ban.shadow),
                "shadow_banned": ban.is_some_and(|ban| ban.shadow),
                "ban_expires": ban.and_then(|ban| ban.expires),
                "created_at": member.created_at,
                "updated_at": member.updated_at,
                "invited": (member.invite != Invite::None).then_some(true),
                "invite_accepted_at": accepted,
                "invite_rejected_at": rejected,
                "status": if member.has_joined() { "member" } else { "invited" },
            }),
            &member.fields,
        )
    }

    pub(crate) fn view_message(&self, message: &Message, deleted: Deleted) -> Value {
        let mut view = self.view_plain_message(message, deleted);
        let quoted = message.fields.get("quoted_message_id");
        let quoted = quoted.and_then(Value::as_str);
        if let Some(quoted) = quoted.and_then(|id| self.messages.get(id)) {
            // One level of quotations is enough for any reader.
            view["quoted_message"] = self.view_plain_message(quoted, Deleted::Hidden);
        }
        view
    }

    fn view_plain_message(&self, message: &Message, deleted: Deleted) -> Value {
        let replies = self.replies(message);
        let gone = replies.iter().filter(|reply| reply.deleted_at.is_some());
        let gone = gone.count();
        let participants = self.participants(message);
        let pin = message.pin.as_ref();
        let mut view = over(
            json!({
                "id": message.id,
                "cid": message.cid,
                "type": if message.parent_id.is_some() { "reply" } else { "regular" },
                "user": self.view_user(&message.user_id),
                "parent_id": message.parent_id,
                "created_at": message.created_at,
                "updated_at": message.updated_at,
                "mentioned_users": self.view_users(&message.mentioned),
                "pinned": pin.is_some(),
                "pinned_at": pin.map(|pin| pin.at),
                "pinned_by": pin.and_then(|pin| Some(self.view_user(pin.by.as_ref()?))),
                "pin_expires": pin.and_then(|pin| pin.expires),
                "reply_count": replies.len() - gone,
                "deleted_reply_count": gone,
                "thread_participants": (!replies.is_empty()).then(|| self.view_users(&participants)),
            }),
            &message.fields,
        );
        self.add_reactions(message, &mut view);
        if let Some(at) = message.deleted_at {
            view["type"] = "deleted".into();
            view["deleted_at"] = at.into();
            if deleted == Deleted::Hidden {
                view["text"] = "".into();
                view["attachments"] = json!([]);
            }
        }
        if !message.deleted_for.is_empty() {
            view["deleted_for_me"] = true.into();
        }
        view
    }

    fn view_users(&self, ids: &[String]) -> Vec<Value> {
        ids.iter().map(|id| self.view_user(id)).collect()
    }

    fn add_reactions(&self, message: &Message, view: &mut Value) {
        let newest = message.reactions.iter().rev().take(LATEST);
        view["latest_reactions"] = newest
            .map(|reaction| self.view_reaction(message, reaction))
            .collect();
        let mut by_type: BTreeMap<&str, Vec<&Reaction>> = BTreeMap::new();
        for reaction in &message.reactions {
            by_type.entry(&reaction.kind).or_default().push(reaction);
        }
        let (mut counts, mut scores, mut groups) = (Map::new(), Map::new(), Map::new());
        for (kind, reactions) in by_type {
            let score = reactions
                .iter()
                .fold(0_i64, |sum, reaction| sum.saturating_add(reaction.score));
            let score = i32::try_from(score).unwrap_or(i32::MAX);
            let dates = || reactions.iter().map(|reaction| reaction.created_at);
            let latest = reactions.iter().rev().take(LATEST).map(|reaction| {
                json!({
                    "user_id": reaction.user_id,
                    "user": self.view_user(&reaction.user_id),
                    "created_at": reaction.created_at,
                })
            });
            let group = json!({
                "count": reactions.len(),
                "sum_scores": score,
                "first_reaction_at": dates().min(),
                "last_reaction_at": dates().max(),
                "latest_reactions_by": latest.collect::<Vec<_>>(),
            });
            counts.insert(kind.to_owned(), reactions.len().into());
            scores.insert(kind.to_owned(), score.into());
            groups.insert(kind.to_owned(), group);
        }
        view["reaction_counts"] = counts.into();
        view["reaction_scores"] = scores.into();
        view["reaction_groups"] = groups.into();
    }

    pub(crate) fn view_reaction(&self, message: &Message, reaction: &Reaction) -> Value {
        json!({
            "message_id": message.id,
            "type": reaction.kind,
            "score": reaction.score,
            "custom": reaction.custom,
            "user_id": reaction.user_id,
            "user": self.view_user(&reaction.user_id),
            "created_at": reaction.created_at,
            "updated_at": reaction.updated_at,
        })
    }

    /// The state of a channel: the answer about one, and an element of the answer about many.
    pub(crate) fn view_state(
        &self,
        channel: &Channel,
        extent: &Extent<'_>,
        user: Option<&str>,
    ) -> Value {
        let member = user.and_then(|id| channel.member(id));
        let hidden = user.and_then(|id| channel.hidden.get(id));
        let reads = channel.reads.iter().map(|(user_id, read)| {
            json!({
                "user": self.view_user(user_id),
                "last_read": read.last_read,
                "last_read_message_id": read.last_read_message_id,
                "last_delivered_at": read.last_delivered_at,
                "last_delivered_message_id": read.last_delivered_message_id,
                "unread_messages": self.unread(channel, user_id),
            })
        });
        let pinned = self.all_messages_of(channel);
        let pinned = pinned.filter(|message| message.pin.is_some());
        json!({
            "channel": self.view_channel(channel),
            "messages": self.view_messages(&extent.messages),
            "pinned_messages": self.view_messages(&pinned.collect::<Vec<_>>()),
            "members": extent.members.iter().map(|member| self.view_member(member, &channel.cid())).collect::<Vec<_>>(),
            "membership": member.map(|member| self.view_member(member, &channel.cid())),
            "read": reads.collect::<Vec<_>>(),
            "hidden": hidden.map(|_| true),
            "hide_messages_before": hidden.copied().flatten(),
        })
    }

    pub(crate) fn view_messages(&self, messages: &[&Message]) -> Vec<Value> {
        let views = messages.iter();
        views
            .map(|message| self.view_message(message, Deleted::Hidden))
            .collect()
    }

    /// A thread, with its latest replies.
    pub(crate) fn view_thread(
        &self,
        parent: &Message,
        replies: usize,
        participants: usize,
    ) -> Value {
        let all = self.replies(parent);
        let known = self.threads.get(&parent.id);
        let read = |user: &str| known.and_then(|thread| thread.reads.get(user)).copied();
        let users = self.participants(parent);
        let shown = users.iter().take(participants).map(|id| {
            json!({
                "user_id": id,
                "user": self.view_user(id),
                "thread_id": parent.id,
                "channel_cid": parent.cid,
                "created_at": parent.created_at,
                "last_read_at": read(id).unwrap_or(parent.created_at),
            })
        });
        let reads = known.map(|thread| {
            let reads = thread.reads.iter();
            reads
                .map(|(user, at)| {
                    json!({
                        "user": self.view_user(user),
                        "last_read": at,
                        "unread_messages": self.unread_replies(parent, user),
                    })
                })
                .collect::<Vec<_>>()
        });
        let channel = self.channels.get(&parent.cid);
        let last = all.last().map(|reply| reply.created_at);
        let updated = known.and_then(|thread| thread.updated_at).max(last);
        let view = json!({
            "parent_message_id": parent.id,
            "parent_message": self.view_message(parent, Deleted::Hidden),
            "channel_cid": parent.cid,
            "channel": channel.map(|channel| self.view_channel(channel)),
            "title": parent.text(),
            "created_at": parent.created_at,
            "created_by_user_id": parent.user_id,
            "created_by": self.view_user(&parent.user_id),
            "updated_at": updated.unwrap_or(parent.updated_at),
            "last_message_at": last,
            "reply_count": all.iter().filter(|reply| reply.deleted_at.is_none()).count(),
            "participant_count": users.len(),
            "active_participant_count": users.len(),
            "thread_participants": shown.collect::<Vec<_>>(),
            "latest_replies": self.view_messages(&all[all.len().saturating_sub(replies)..]),
            "read": reads,
        });
        match known {
            Some(thread) => over(view, &thread.fields),
            None => view,
        }
    }

    /// How many replies by others a user has not read.
    pub(crate) fn unread_replies(&self, parent: &Message, user: &str) -> usize {
        let thread = self.threads.get(&parent.id);
        let last_read = thread.and_then(|thread| thread.reads.get(user)).copied();
        let last_read = last_read.unwrap_or_default();
        let unread = |reply: &&&Message| {
            reply.created_at > last_read && reply.user_id != user && reply.deleted_at.is_none()
        };
        self.replies(parent).iter().filter(unread).count()
    }
}

/// Fields on top of a view.
fn over(mut view: Value, fields: &Fields) -> Value {
    if let Some(view) = view.as_object_mut() {
        view.extend(
            fields
                .iter()
                .map(|(name, value)| (name.clone(), value.clone())),
        );
    }
    view
}
