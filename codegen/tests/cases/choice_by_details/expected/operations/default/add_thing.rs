// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `AddThing`, made by [`Api::add_thing`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct AddThing(runtime::Call<types::Thing>);

impl Api {
    /// Calls `AddThing`.
    ///
    /// `POST /things`
    ///
    /// Answers with [`types::Thing`].
    ///
    /// # Arguments
    ///
    /// - `body`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "AddThing")]
    pub fn add_thing(
        &self,
        body: impl IntoIterator<Item = impl Into<types::Thing>>,
    ) -> AddThing {
        AddThing(
            runtime::Call::new(&self.connection, &AddThing::ENDPOINT)
                .body(runtime::list::<types::Thing>(body)),
        )
    }
}

impl AddThing {
    const ENDPOINT: runtime::Endpoint<types::Thing> = runtime::Endpoint {
        id: "AddThing",
        method: &runtime::Method::POST,
        path: "/things",
        body: runtime::RequestBody::Value("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(AddThing, types::Thing);
