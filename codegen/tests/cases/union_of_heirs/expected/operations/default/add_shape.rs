// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `AddShape`, made by [`Api::add_shape`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct AddShape(runtime::Call<types::Shape>);

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
            runtime::Call::new(&self.connection, &AddShape::ENDPOINT)
                .body(runtime::list::<types::Shape>(body)),
        )
    }
}

impl AddShape {
    const ENDPOINT: runtime::Endpoint<types::Shape> = runtime::Endpoint {
        id: "AddShape",
        method: &runtime::Method::POST,
        path: "/shapes",
        body: runtime::RequestBody::Value("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(AddShape, types::Shape);
