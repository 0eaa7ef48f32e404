// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Access to a container of Azure Blob Storage, by an app registration.
///
/// Taken by [`Client::create_external_storage`](super::super::Client::create_external_storage), [`Client::update_external_storage`](super::super::Client::update_external_storage).
#[derive(Clone, runtime::Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct AzureRequest {
    /// Name of the storage account.
    pub abs_account_name: String,
    /// Id of the app registration.
    pub abs_client_id: String,
    /// Secret of the app registration. It is never returned.
    #[secret]
    pub abs_client_secret: String,
    /// Id of the directory, the tenant, of the app registration.
    pub abs_tenant_id: String,
}

impl AzureRequest {
    /// An object with everything that the API requires.
    ///
    /// - `abs_account_name`: Name of the storage account.
    /// - `abs_client_id`: Id of the app registration.
    /// - `abs_client_secret`: Secret of the app registration. It is never returned.
    /// - `abs_tenant_id`: Id of the directory, the tenant, of the app registration.
    pub fn new(
        abs_account_name: impl Into<String>,
        abs_client_id: impl Into<String>,
        abs_client_secret: impl Into<String>,
        abs_tenant_id: impl Into<String>,
    ) -> Self {
        Self {
            abs_account_name: abs_account_name.into(),
            abs_client_id: abs_client_id.into(),
            abs_client_secret: abs_client_secret.into(),
            abs_tenant_id: abs_tenant_id.into(),
        }
    }
}
