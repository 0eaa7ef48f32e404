// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::AutomodDetailsResponse;

/// Background of a flagged message: its text at the time and what automatic moderation found.
///
/// Part of [`FlagResponse`](super::FlagResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FlagDetails {
    /// Findings of automatic moderation; absent when a person raised the flag.
    pub automod: Option<Box<AutomodDetailsResponse>>,
    /// Text of the message before moderation altered it.
    pub original_text: String,
}
