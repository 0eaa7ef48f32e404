// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::ExternalStorageResponse;

/// External storages of the app.
///
/// Answer of [`Client::list_external_storage`](super::super::Client::list_external_storage).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListExternalStorageResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Storages by name.
    pub external_storages: BTreeMap<String, ExternalStorageResponse>,
}
