// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Event about which a push notification can be tested.
///
/// Taken by [`Client::check_push`](super::super::Client::check_push).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PushEventType {
    /// A new message.
    MessageNew,
    /// A message that was changed.
    MessageUpdated,
    /// A new reaction to a message.
    ReactionNew,
    /// A reaction that was changed.
    ReactionUpdated,
    /// A reminder whose moment has come.
    NotificationReminderDue,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(
    PushEventType,
    MessageNew = "message.new",
    MessageUpdated = "message.updated",
    ReactionNew = "reaction.new",
    ReactionUpdated = "reaction.updated",
    NotificationReminderDue = "notification.reminder_due",
);
