// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `AddGood`, made by [`Api::add_good`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct AddGood(runtime::Call<types::Animal>);

impl Api {
    /// Calls `AddGood`.
    ///
    /// `POST /goods`
    ///
    /// Answers with [`types::Animal`].
    ///
    /// # Arguments
    ///
    /// - `body`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "AddGood")]
    pub fn add_good(&self, body: impl Into<types::Good>) -> AddGood {
        AddGood(
            runtime::Call::new(&self.connection, &AddGood::ENDPOINT)
                .body(runtime::to::<types::Good>(body)),
        )
    }
}

impl AddGood {
    const ENDPOINT: runtime::Endpoint<types::Animal> = runtime::Endpoint {
        id: "AddGood",
        method: &runtime::Method::POST,
        path: "/goods",
        body: runtime::RequestBody::Value("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(AddGood, types::Animal);
