// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Confirms that an external storage was removed.
///
/// Answer of [`Client::delete_external_storage`](super::super::Client::delete_external_storage), [`Client::delete_importer_external_storage`](super::super::Client::delete_importer_external_storage).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DeleteExternalStorageResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
}
