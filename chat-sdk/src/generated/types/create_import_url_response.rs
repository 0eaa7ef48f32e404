// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Where to upload a file for an import.
///
/// Answer of [`Client::create_import_url`](super::super::Client::create_import_url).
#[doc(alias = "CreateImportURLResponse")]
#[derive(Clone, runtime::Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CreateImportUrlResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Path of the file once it is uploaded, for CreateImport.
    pub path: String,
    /// Signed URL that takes the file by HTTP PUT. It expires after a while.
    #[secret]
    pub upload_url: String,
}
