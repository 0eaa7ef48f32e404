// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `SendShape`, made by [`Api::send_shape`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SendShape(Call<()>);

impl Api {
    /// Calls `SendShape`.
    ///
    /// `POST /shape`
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
    #[doc(alias = "SendShape")]
    pub fn send_shape(
        &self,
        body: impl IntoIterator<Item = impl Into<types::Shape>>,
    ) -> SendShape {
        SendShape(
            Call::new(&self.connection, &SendShape::ENDPOINT)
                .body(runtime::list::<types::Shape>(body)),
        )
    }
}

impl SendShape {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "SendShape",
        method: &Method::POST,
        path: "/shape",
        body: runtime::RequestBody::Value("application/json"),
        ..Endpoint::empty()
    };
}

runtime::operation!(SendShape, ());
