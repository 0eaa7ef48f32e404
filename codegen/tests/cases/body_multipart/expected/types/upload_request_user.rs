// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `UploadRequest.user`.
///
/// Taken by [`Api::upload`](super::super::Api::upload).
#[doc(alias = "UploadRequest.user")]
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct UploadRequestUser {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

impl UploadRequestUser {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}
