// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `SetNumbers`, made by [`Api::set_numbers`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SetNumbers(runtime::Call<()>);

impl Api {
    /// Calls `SetNumbers`.
    ///
    /// `PUT /numbers`
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
    #[doc(alias = "SetNumbers")]
    pub fn set_numbers(&self, body: impl IntoIterator<Item = i64>) -> SetNumbers {
        SetNumbers(
            runtime::Call::new(&self.connection, &SetNumbers::ENDPOINT)
                .body(runtime::list::<i64>(body)),
        )
    }
}

impl SetNumbers {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "SetNumbers",
        method: &runtime::Method::PUT,
        path: "/numbers",
        body: runtime::RequestBody::Value("application/json"),
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(SetNumbers, ());
