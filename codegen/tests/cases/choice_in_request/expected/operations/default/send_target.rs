// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `SendTarget`, made by [`Api::send_target`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SendTarget(Call<()>);

impl Api {
    /// Calls `SendTarget`.
    ///
    /// `POST /target`
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
    #[doc(alias = "SendTarget")]
    pub fn send_target(
        &self,
        body: impl IntoIterator<Item = impl Into<types::Target>>,
    ) -> SendTarget {
        SendTarget(
            Call::new(&self.connection, &SendTarget::ENDPOINT)
                .body(runtime::list::<types::Target>(body)),
        )
    }
}

impl SendTarget {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "SendTarget",
        method: &Method::POST,
        path: "/target",
        body: runtime::RequestBody::Value("application/json"),
        ..Endpoint::empty()
    };
}

runtime::operation!(SendTarget, ());
