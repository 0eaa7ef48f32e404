// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::PushTemplateResponse;

/// A push template after it was created or replaced.
///
/// Answer of [`Client::upsert_push_template`](super::super::Client::upsert_push_template).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UpsertPushTemplateResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// The template as it is now.
    pub template: Option<Box<PushTemplateResponse>>,
}
