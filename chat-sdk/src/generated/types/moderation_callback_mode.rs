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

impl runtime::OpenEnum for ModerationCallbackMode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("CALLBACK_MODE_NONE", Self::CallbackModeNone),
        ("CALLBACK_MODE_REST", Self::CallbackModeRest),
        ("CALLBACK_MODE_TWIRP", Self::CallbackModeTwirp),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(ModerationCallbackMode);
