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

runtime::open_enum!(PushSwitch, All = "all", None = "none");
