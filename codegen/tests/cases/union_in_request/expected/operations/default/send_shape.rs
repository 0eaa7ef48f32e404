// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `SendShape`, made by [`Api::send_shape`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SendShape(runtime::Call<()>);

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
            runtime::Call::new(&self.connection, &SendShape::ENDPOINT)
                .body(runtime::list::<types::Shape>(body)),
        )
    }
}

impl SendShape {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "SendShape",
        method: &runtime::Method::POST,
        path: "/shape",
        body: runtime::RequestBody::Value("application/json"),
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(SendShape, ());
