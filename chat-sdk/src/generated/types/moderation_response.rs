// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Scores that automatic moderation gave a message. Each lies between 0 and 1; higher means
/// more certain.
///
/// Part of [`MessageModerationResult`](super::MessageModerationResult), [`WsEvent`](super::WsEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ModerationResponse {
    /// Measure that follows from the scores, for example `flag` or `block`.
    pub action: String,
    /// Likelihood of explicit content.
    pub explicit: f32,
    /// Likelihood of spam.
    pub spam: f32,
    /// Likelihood of toxic language.
    pub toxic: f32,
}
