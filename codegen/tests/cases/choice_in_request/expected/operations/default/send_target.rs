// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `SendTarget`, made by [`Api::send_target`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SendTarget(runtime::Call<()>);

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
            runtime::Call::new(&self.connection, &SendTarget::ENDPOINT)
                .body(runtime::list::<types::Target>(body)),
        )
    }
}

impl SendTarget {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "SendTarget",
        method: &runtime::Method::POST,
        path: "/target",
        body: runtime::RequestBody::Value("application/json"),
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(SendTarget, ());
