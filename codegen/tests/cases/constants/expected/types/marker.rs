// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Marker`.
///
/// Taken by [`Api::send_note`](super::super::Api::send_note).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct Marker {
    /// Always `marker`.
    pub r#type: String,
}

impl Marker {
    /// An object with everything that the API requires.
    pub fn new() -> Self {
        Self { r#type: "marker".into() }
    }
}
