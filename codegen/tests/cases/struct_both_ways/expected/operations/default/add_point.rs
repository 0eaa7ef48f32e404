// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `AddPoint`, made by [`Api::add_point`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct AddPoint(Call<types::Point>);

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
            Call::new(&self.connection, &AddPoint::ENDPOINT)
                .field("point", runtime::to::<types::Point>(point)),
        )
    }
}

impl AddPoint {
    const ENDPOINT: Endpoint<types::Point> = Endpoint {
        id: "AddPoint",
        method: &Method::POST,
        path: "/points",
        body: runtime::RequestBody::Object("application/json"),
        ..Endpoint::json()
    };
}

runtime::operation!(AddPoint, types::Point);
