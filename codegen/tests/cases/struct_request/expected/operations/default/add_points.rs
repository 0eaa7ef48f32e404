// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `AddPoints`, made by [`Api::add_points`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct AddPoints(Call<()>);

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
            Call::new(&self.connection, &AddPoints::ENDPOINT)
                .body(runtime::list::<types::Point>(body)),
        )
    }
}

impl AddPoints {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "AddPoints",
        method: &Method::POST,
        path: "/points",
        body: runtime::RequestBody::Value("application/json"),
        ..Endpoint::empty()
    };
}

runtime::operation!(AddPoints, ());
