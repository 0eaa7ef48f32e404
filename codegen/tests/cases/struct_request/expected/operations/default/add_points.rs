// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `AddPoints`, made by [`Api::add_points`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct AddPoints(runtime::Call<()>);

impl Api {
    /// Calls `AddPoints`.
    ///
    /// `POST /points`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Arguments
    ///
    /// - `body`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "AddPoints")]
    pub fn add_points(
        &self,
        body: impl IntoIterator<Item = impl Into<types::Point>>,
    ) -> AddPoints {
        AddPoints(
            runtime::Call::new(&self.connection, &AddPoints::ENDPOINT)
                .body(runtime::list::<types::Point>(body)),
        )
    }
}

impl AddPoints {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "AddPoints",
        method: &runtime::Method::POST,
        path: "/points",
        body: runtime::RequestBody::Value("application/json"),
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(AddPoints, ());
