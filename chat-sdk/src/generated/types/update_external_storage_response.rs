// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::StorageType;

/// A storage after a change, without its credentials.
///
/// Answer of [`Client::update_external_storage`](super::super::Client::update_external_storage).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UpdateExternalStorageResponse {
    /// Name of the bucket, in Azure of the container.
    pub bucket: String,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Name of the storage, unique in the app.
    pub name: String,
    /// Prefix of the names of files in the bucket; may be empty.
    pub path: String,
    /// Provider of the storage: `s3`, `gcs` or `abs`.
    pub r#type: StorageType,
}
