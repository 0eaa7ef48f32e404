// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `GetShape`, made by [`Api::get_shape`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetShape(runtime::Call<types::Shape>);

impl Api {
    /// Calls `GetShape`.
    ///
    /// `GET /shape`
    ///
    /// Answers with [`types::Shape`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetShape")]
    pub fn get_shape(&self) -> GetShape {
        GetShape(runtime::Call::new(&self.connection, &GetShape::ENDPOINT))
    }
}

impl GetShape {
    const ENDPOINT: runtime::Endpoint<types::Shape> = runtime::Endpoint {
        id: "GetShape",
        method: &runtime::Method::GET,
        path: "/shape",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetShape, types::Shape);
