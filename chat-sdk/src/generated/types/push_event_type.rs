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

impl runtime::OpenEnum for PushEventType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("message.new", Self::MessageNew),
        ("message.updated", Self::MessageUpdated),
        ("reaction.new", Self::ReactionNew),
        ("reaction.updated", Self::ReactionUpdated),
        ("notification.reminder_due", Self::NotificationReminderDue),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(PushEventType);
