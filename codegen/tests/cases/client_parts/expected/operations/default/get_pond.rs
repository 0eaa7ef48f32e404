// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Pond;
use super::super::super::types;

/// The operation `GetPond`, made by [`Pond::get_pond`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetPond(runtime::Call<types::Water>);

impl Pond {
    /// Calls `GetPond`.
    ///
    /// `GET /garden/pond`
    ///
    /// Answers with [`types::Water`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(pond: generated_cases::cases::client_parts::Pond) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = pond.get_pond().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetPond")]
    pub fn get_pond(&self) -> GetPond {
        GetPond(runtime::Call::new(&self.connection, &GetPond::ENDPOINT))
    }
}

impl GetPond {
    const ENDPOINT: runtime::Endpoint<types::Water> = runtime::Endpoint {
        id: "GetPond",
        method: &runtime::Method::GET,
        path: "/garden/pond",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetPond, types::Water);
