// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Attachment;
use super::MessageRequestType;
use super::SharedLocation;
use super::UserRequest;

/// A message to be stored, as the caller describes it.
///
/// Taken by [`Chat::send_message`](super::super::Chat::send_message), [`Chat::truncate_channel`](super::super::Chat::truncate_channel), [`Chat::update_channel`](super::super::Chat::update_channel) and others.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct MessageRequest {
    /// Files, images, link previews and other rich content, at most 30.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<Attachment>>,
    /// Extra data of the application on the message, a free-form JSON object stored and returned
    /// untouched.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom: Option<runtime::Object>,
    /// Body as HTML; only server-side calls may set it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub html: Option<String>,
    /// Id for the message, at most 255 characters and unique in the app; the server makes one
    /// when absent. A repeated send with the same id cannot create a second message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// When `true`, the message addresses every member of the channel (`@channel`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mentioned_channel: Option<bool>,
    /// Ids of user groups to mention, at most 10. Those of their members who belong to the
    /// channel are notified.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mentioned_group_ids: Option<Vec<String>>,
    /// When `true`, the message addresses the members who are online (`@here`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mentioned_here: Option<bool>,
    /// Names of roles to mention, at most 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mentioned_roles: Option<Vec<String>>,
    /// Ids of the users to mention, at most 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mentioned_users: Option<Vec<String>>,
    /// Body in Message Markup Language, in place of `text`; only server-side calls may set it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mml: Option<String>,
    /// Id of the message to reply to, which puts the new message into that thread.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<String>,
    /// Moment the pin ends by itself; without it the message stays pinned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pin_expires: Option<runtime::Timestamp>,
    /// Whether the message is to be pinned to the channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pinned: Option<bool>,
    /// Moment the message counts as pinned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pinned_at: Option<Option<runtime::Timestamp>>,
    /// Id of an existing poll to attach.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub poll_id: Option<String>,
    /// Id of a message to quote.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quoted_message_id: Option<String>,
    /// Ids of the only users who may see the message, at most 10; everyone in the channel when
    /// absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub restricted_visibility: Option<Vec<String>>,
    /// Location to attach, fixed or live.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shared_location: Option<SharedLocation>,
    /// When `true`, a thread reply also appears in the message list of the channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_in_channel: Option<bool>,
    /// When `true`, the message leaves unread counts untouched.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub silent: Option<bool>,
    /// Body of the message in Markdown. The channel type's `max_message_length` limits its
    /// length.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// `regular` for an ordinary message, `system` for a notice that no user wrote.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<MessageRequestType>,
    /// Sender as an object, in place of `user_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<UserRequest>,
    /// Id of the sender; server-side calls send this or `user`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

impl MessageRequest {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Files, images, link previews and other rich content, at most 30.
    pub fn attachments(
        mut self,
        attachments: impl IntoIterator<Item = impl Into<Attachment>>,
    ) -> Self {
        self.attachments = Some(runtime::list(attachments));
        self
    }

    /// Extra data of the application on the message, a free-form JSON object stored and returned
    /// untouched.
    pub fn custom(mut self, custom: impl serde::Serialize) -> Self {
        self.custom = Some(runtime::object(custom));
        self
    }

    /// Body as HTML; only server-side calls may set it.
    pub fn html(mut self, html: impl Into<String>) -> Self {
        self.html = Some(html.into());
        self
    }

    /// Id for the message, at most 255 characters and unique in the app; the server makes one
    /// when absent. A repeated send with the same id cannot create a second message.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// When `true`, the message addresses every member of the channel (`@channel`).
    pub fn mentioned_channel(mut self, mentioned_channel: bool) -> Self {
        self.mentioned_channel = Some(mentioned_channel);
        self
    }

    /// Ids of user groups to mention, at most 10. Those of their members who belong to the
    /// channel are notified.
    pub fn mentioned_group_ids(
        mut self,
        mentioned_group_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.mentioned_group_ids = Some(runtime::list(mentioned_group_ids));
        self
    }

    /// When `true`, the message addresses the members who are online (`@here`).
    pub fn mentioned_here(mut self, mentioned_here: bool) -> Self {
        self.mentioned_here = Some(mentioned_here);
        self
    }

    /// Names of roles to mention, at most 10.
    pub fn mentioned_roles(
        mut self,
        mentioned_roles: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.mentioned_roles = Some(runtime::list(mentioned_roles));
        self
    }

    /// Ids of the users to mention, at most 100.
    pub fn mentioned_users(
        mut self,
        mentioned_users: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.mentioned_users = Some(runtime::list(mentioned_users));
        self
    }

    /// Body in Message Markup Language, in place of `text`; only server-side calls may set it.
    pub fn mml(mut self, mml: impl Into<String>) -> Self {
        self.mml = Some(mml.into());
        self
    }

    /// Id of the message to reply to, which puts the new message into that thread.
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.parent_id = Some(parent_id.into());
        self
    }

    /// Moment the pin ends by itself; without it the message stays pinned.
    pub fn pin_expires(mut self, pin_expires: impl Into<runtime::Timestamp>) -> Self {
        self.pin_expires = Some(pin_expires.into());
        self
    }

    /// Whether the message is to be pinned to the channel.
    pub fn pinned(mut self, pinned: bool) -> Self {
        self.pinned = Some(pinned);
        self
    }

    /// Moment the message counts as pinned.
    pub fn pinned_at(mut self, pinned_at: impl Into<runtime::Timestamp>) -> Self {
        self.pinned_at = Some(Some(pinned_at.into()));
        self
    }

    /// Sends `pinned_at` as `null`.
    pub fn pinned_at_null(mut self) -> Self {
        self.pinned_at = Some(None);
        self
    }

    /// Id of an existing poll to attach.
    pub fn poll_id(mut self, poll_id: impl Into<String>) -> Self {
        self.poll_id = Some(poll_id.into());
        self
    }

    /// Id of a message to quote.
    pub fn quoted_message_id(mut self, quoted_message_id: impl Into<String>) -> Self {
        self.quoted_message_id = Some(quoted_message_id.into());
        self
    }

    /// Ids of the only users who may see the message, at most 10; everyone in the channel when
    /// absent.
    pub fn restricted_visibility(
        mut self,
        restricted_visibility: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.restricted_visibility = Some(runtime::list(restricted_visibility));
        self
    }

    /// Location to attach, fixed or live.
    pub fn shared_location(
        mut self,
        shared_location: impl Into<SharedLocation>,
    ) -> Self {
        self.shared_location = Some(shared_location.into());
        self
    }

    /// When `true`, a thread reply also appears in the message list of the channel.
    pub fn show_in_channel(mut self, show_in_channel: bool) -> Self {
        self.show_in_channel = Some(show_in_channel);
        self
    }

    /// When `true`, the message leaves unread counts untouched.
    pub fn silent(mut self, silent: bool) -> Self {
        self.silent = Some(silent);
        self
    }

    /// Body of the message in Markdown. The channel type's `max_message_length` limits its
    /// length.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// `regular` for an ordinary message, `system` for a notice that no user wrote.
    pub fn r#type(mut self, r#type: impl Into<MessageRequestType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sender as an object, in place of `user_id`.
    pub fn user(mut self, user: impl Into<UserRequest>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Id of the sender; server-side calls send this or `user`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}
