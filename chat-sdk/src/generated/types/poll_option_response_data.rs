// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Choice that a poll offers.
///
/// Part of [`PollOptionResponse`](super::PollOptionResponse), [`PollResponseData`](super::PollResponseData).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PollOptionResponseData {
    /// Extra data of the application on the option, a free-form JSON object the API returns as it
    /// was stored.
    pub custom: runtime::Object,
    /// Id to name when voting for the option.
    pub id: String,
    /// Label voters see.
    pub text: String,
}
