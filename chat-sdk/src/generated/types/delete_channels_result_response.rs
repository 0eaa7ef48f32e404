// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Outcome for one channel of a bulk deletion.
///
/// Part of [`DeleteChannelsResponse`](super::DeleteChannelsResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DeleteChannelsResultResponse {
    /// Why the channel was not deleted; absent on success.
    pub error: Option<String>,
    /// Outcome as text, for example `ok` or `error`.
    pub status: String,
}
