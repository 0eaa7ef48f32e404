// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetShape`, made by [`Api::get_shape`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetShape(Call<types::Shape>);

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
        GetShape(Call::new(&self.connection, &GetShape::ENDPOINT))
    }
}

impl GetShape {
    const ENDPOINT: Endpoint<types::Shape> = Endpoint {
        id: "GetShape",
        method: &Method::GET,
        path: "/shape",
        ..Endpoint::json()
    };
}

runtime::operation!(GetShape, types::Shape);
