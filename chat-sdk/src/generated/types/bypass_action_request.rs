// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// Options of the action `bypass` on a review queue item.
///
/// Taken by [`Moderation::submit_action`](super::super::Moderation::submit_action).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct BypassActionRequest {
    /// `true` if the author skips automatic moderation from now on, `false` to check the author
    /// again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

impl BypassActionRequest {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// `true` if the author skips automatic moderation from now on, `false` to check the author
    /// again.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}
