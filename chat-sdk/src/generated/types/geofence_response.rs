// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// A named area from which calls can be joined or not.
///
/// Part of [`AppResponseFields`](super::AppResponseFields).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GeofenceResponse {
    /// Countries of the area, by their two letters.
    pub country_codes: Option<Vec<String>>,
    /// Explanation of the area for people.
    pub description: Option<String>,
    /// Name of the area, to which settings of calls refer.
    pub name: String,
    /// Kind of the area.
    pub r#type: Option<String>,
}
