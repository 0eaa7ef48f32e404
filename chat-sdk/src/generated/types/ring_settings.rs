// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// How long a call rings.
///
/// Part of [`CallSettings`](super::CallSettings).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RingSettings {
    /// After how many milliseconds without an answer the call is given up for the caller.
    pub auto_cancel_timeout_ms: i32,
    /// After how many milliseconds without an answer the call stops to ring for the called.
    pub incoming_call_timeout_ms: i32,
    /// After how many milliseconds without an answer the call counts as missed.
    pub missed_call_timeout_ms: i32,
}
