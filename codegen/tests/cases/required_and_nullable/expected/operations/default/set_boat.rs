// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `SetBoat`, made by [`Api::set_boat`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SetBoat(runtime::Call<types::Owner>);

impl Api {
    /// Calls `SetBoat`.
    ///
    /// `PUT /boats/{id}`
    ///
    /// Answers with [`types::Owner`].
    ///
    /// # Arguments
    ///
    /// - `id`
    /// - `limit`
    /// - `name`
    /// - `owner`
    /// - `ports`
    /// - `note`
    /// - `data`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "SetBoat")]
    pub fn set_boat(&self, id: impl Into<String>, required: SetBoatRequired) -> SetBoat {
        SetBoat(
            runtime::Call::new(&self.connection, &SetBoat::ENDPOINT)
                .path("id", runtime::to::<String>(id))
                .query("limit", required.limit)
                .field("name", required.name)
                .field("owner", required.owner)
                .field("ports", required.ports)
                .field("note", required.note)
                .field("data", required.data),
        )
    }
}

impl SetBoat {
    const ENDPOINT: runtime::Endpoint<types::Owner> = runtime::Endpoint {
        id: "SetBoat",
        method: &runtime::Method::PUT,
        path: "/boats/{id}",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(SetBoat, types::Owner);

/// The required values of `SetBoat`.
#[derive(Clone, Debug, PartialEq)]
pub struct SetBoatRequired {
    #[allow(missing_docs)]
    pub limit: i64,
    #[allow(missing_docs)]
    pub name: Option<String>,
    #[allow(missing_docs)]
    pub owner: Option<types::Owner>,
    #[allow(missing_docs)]
    pub ports: Option<Vec<String>>,
    #[allow(missing_docs)]
    pub note: serde_json::Value,
    #[allow(missing_docs)]
    pub data: Option<runtime::Object>,
}
