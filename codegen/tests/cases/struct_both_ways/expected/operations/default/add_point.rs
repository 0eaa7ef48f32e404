// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `AddPoint`, made by [`Api::add_point`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct AddPoint(runtime::Call<types::Point>);

impl Api {
    /// Calls `AddPoint`.
    ///
    /// `POST /points`
    ///
    /// Answers with [`types::Point`].
    ///
    /// # Arguments
    ///
    /// - `point`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "AddPoint")]
    pub fn add_point(&self, point: impl Into<types::Point>) -> AddPoint {
        AddPoint(
            runtime::Call::new(&self.connection, &AddPoint::ENDPOINT)
                .field("point", runtime::to::<types::Point>(point)),
        )
    }
}

impl AddPoint {
    const ENDPOINT: runtime::Endpoint<types::Point> = runtime::Endpoint {
        id: "AddPoint",
        method: &runtime::Method::POST,
        path: "/points",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(AddPoint, types::Point);
