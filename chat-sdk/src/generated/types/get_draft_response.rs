// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::DraftResponse;

/// Answer with the draft of one user in a channel or thread.
///
/// Answer of [`Chat::get_draft`](super::super::Chat::get_draft).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetDraftResponse {
    /// Draft that was found.
    pub draft: DraftResponse,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
}
