// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Whether a product, such as calls or feeds, triggers push notifications to a user, as set
/// for them.
///
/// Part of [`PushPreferenceInput`](super::PushPreferenceInput).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductPushLevel {
    /// Notify.
    All,
    /// Stay silent.
    None,
    /// As the app says; what was set before is removed.
    Default,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(ProductPushLevel, All = "all", None = "none", Default = "default");
