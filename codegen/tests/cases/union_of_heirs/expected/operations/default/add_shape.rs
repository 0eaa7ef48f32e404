// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `AddShape`, made by [`Api::add_shape`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct AddShape(Call<types::Shape>);

impl Api {
    /// Calls `AddShape`.
    ///
    /// `POST /shapes`
    ///
    /// Answers with [`types::Shape`].
    ///
    /// # Arguments
    ///
    /// - `body`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "AddShape")]
    pub fn add_shape(
        &self,
        body: impl IntoIterator<Item = impl Into<types::Shape>>,
    ) -> AddShape {
        AddShape(
            Call::new(&self.connection, &AddShape::ENDPOINT)
                .body(runtime::list::<types::Shape>(body)),
        )
    }
}

impl AddShape {
    const ENDPOINT: Endpoint<types::Shape> = Endpoint {
        id: "AddShape",
        method: &Method::POST,
        path: "/shapes",
        body: runtime::RequestBody::Value("application/json"),
        ..Endpoint::json()
    };
}

runtime::operation!(AddShape, types::Shape);
