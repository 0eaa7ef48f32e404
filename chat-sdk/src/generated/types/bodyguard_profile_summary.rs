// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// A detection profile that text moderation offers.
///
/// Part of [`ConfigResponse`](super::ConfigResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BodyguardProfileSummary {
    /// Display name of the profile.
    pub display_name: Option<String>,
    /// Name of the profile, as `profile` of the settings expects it.
    pub name: String,
    /// Kind of text that the profile is made for.
    pub text_type: Option<String>,
}
