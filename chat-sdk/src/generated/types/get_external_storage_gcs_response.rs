// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Google Cloud Storage bucket that imports are read from.
///
/// Part of [`GetExternalStorageResponse`](super::GetExternalStorageResponse).
#[doc(alias = "GetExternalStorageGCSResponse")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetExternalStorageGcsResponse {
    /// Name of the bucket.
    pub bucket: String,
    /// `true` if there is a key for the bucket. The key itself is never returned.
    pub credentials_set: bool,
    /// Prefix of the names of files in the bucket.
    pub path_prefix: Option<String>,
}
