// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Whether one kind of event triggers push notifications.
///
/// Part of [`ChatPreferencesInput`](super::ChatPreferencesInput), [`FeedsPreferences`](super::FeedsPreferences).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PushSwitch {
    /// Notify.
    All,
    /// Stay silent.
    None,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for PushSwitch {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("all", Self::All),
        ("none", Self::None),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(PushSwitch);
