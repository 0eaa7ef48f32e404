// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Protocol by which moderation reports a late verdict.
///
/// Part of [`AsyncModerationCallbackConfig`](super::AsyncModerationCallbackConfig).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModerationCallbackMode {
    /// No report.
    CallbackModeNone,
    /// An HTTP request with JSON.
    CallbackModeRest,
    /// A Twirp call, with protocol buffers.
    CallbackModeTwirp,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(
    ModerationCallbackMode,
    CallbackModeNone = "CALLBACK_MODE_NONE",
    CallbackModeRest = "CALLBACK_MODE_REST",
    CallbackModeTwirp = "CALLBACK_MODE_TWIRP",
);
