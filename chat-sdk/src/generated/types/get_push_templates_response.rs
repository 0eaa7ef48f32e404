// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::PushTemplateResponse;

/// Push templates of one provider.
///
/// Answer of [`Client::get_push_templates`](super::super::Client::get_push_templates).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetPushTemplatesResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Templates, one for each kind of event that has one.
    pub templates: Vec<PushTemplateResponse>,
}
