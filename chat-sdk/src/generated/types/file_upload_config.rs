// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Which files can be uploaded. An allow list that is not empty admits what it names and
/// nothing else; a block list refuses what it names.
///
/// Taken by [`Client::update_app`](super::super::Client::update_app).
/// Part of [`AppResponseFields`](super::AppResponseFields).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FileUploadConfig {
    /// Endings of file names to admit, each with its dot, such as `.pdf`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_file_extensions: Option<Vec<String>>,
    /// Content types to admit, such as `image/png`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_mime_types: Option<Vec<String>>,
    /// Endings of file names to refuse, each with its dot, such as `.exe`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocked_file_extensions: Option<Vec<String>>,
    /// Content types to refuse.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocked_mime_types: Option<Vec<String>>,
    /// Largest size of a file in bytes, at most 104857600 (100 MB). `0` sets no limit below that.
    pub size_limit: i32,
}

impl FileUploadConfig {
    /// An object with everything that the API requires.
    ///
    /// - `size_limit`: Largest size of a file in bytes, at most 104857600 (100 MB). `0` sets no limit below that.
    pub fn new(size_limit: i32) -> Self {
        Self {
            size_limit,
            ..Self::default()
        }
    }

    /// Endings of file names to admit, each with its dot, such as `.pdf`.
    pub fn allowed_file_extensions(
        mut self,
        allowed_file_extensions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_file_extensions = Some(runtime::list(allowed_file_extensions));
        self
    }

    /// Content types to admit, such as `image/png`.
    pub fn allowed_mime_types(
        mut self,
        allowed_mime_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_mime_types = Some(runtime::list(allowed_mime_types));
        self
    }

    /// Endings of file names to refuse, each with its dot, such as `.exe`.
    pub fn blocked_file_extensions(
        mut self,
        blocked_file_extensions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.blocked_file_extensions = Some(runtime::list(blocked_file_extensions));
        self
    }

    /// Content types to refuse.
    pub fn blocked_mime_types(
        mut self,
        blocked_mime_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.blocked_mime_types = Some(runtime::list(blocked_mime_types));
        self
    }
}
