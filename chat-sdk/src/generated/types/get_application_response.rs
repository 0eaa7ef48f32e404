// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::AppResponseFields;

/// Settings of the app.
///
/// Answer of [`Client::get_app`](super::super::Client::get_app).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetApplicationResponse {
    /// The settings.
    pub app: AppResponseFields,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
}
