// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `PutThings`, made by [`Api::put_things`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct PutThings(runtime::Call<()>);

impl Api {
    /// Calls `PutThings`.
    ///
    /// `PUT /things`
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
    #[doc(alias = "PutThings")]
    pub fn put_things(
        &self,
        body: impl IntoIterator<Item = impl Into<types::Thing>>,
    ) -> PutThings {
        PutThings(
            runtime::Call::new(&self.connection, &PutThings::ENDPOINT)
                .body(runtime::list::<types::Thing>(body)),
        )
    }
}

impl PutThings {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "PutThings",
        method: &runtime::Method::PUT,
        path: "/things",
        body: runtime::RequestBody::Value("application/json"),
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(PutThings, ());
