// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// When participants who are gone leave a call.
///
/// Part of [`CallSettings`](super::CallSettings).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SessionSettings {
    /// After how many seconds without a connection a participant is taken out, 5 to 900.
    pub inactivity_timeout_seconds: i32,
}
