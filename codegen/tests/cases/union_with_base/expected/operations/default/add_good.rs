// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `AddGood`, made by [`Api::add_good`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct AddGood(Call<types::Animal>);

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
            Call::new(&self.connection, &AddGood::ENDPOINT)
                .body(runtime::to::<types::Good>(body)),
        )
    }
}

impl AddGood {
    const ENDPOINT: Endpoint<types::Animal> = Endpoint {
        id: "AddGood",
        method: &Method::POST,
        path: "/goods",
        body: runtime::RequestBody::Value("application/json"),
        ..Endpoint::json()
    };
}

runtime::operation!(AddGood, types::Animal);
