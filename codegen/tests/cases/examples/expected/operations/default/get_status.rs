// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Desk;
use super::super::super::types;

/// The operation `GetStatus`, made by [`Desk::get_status`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetStatus(runtime::Call<types::Shape>);

impl Desk {
    /// Calls `GetStatus`.
    ///
    /// `GET /status`
    ///
    /// Answers with [`types::Shape`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(desk: generated_cases::outside::Desk) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = desk.get_status().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetStatus")]
    pub fn get_status(&self) -> GetStatus {
        GetStatus(runtime::Call::new(&self.connection, &GetStatus::ENDPOINT))
    }
}

impl GetStatus {
    const ENDPOINT: runtime::Endpoint<types::Shape> = runtime::Endpoint {
        id: "GetStatus",
        method: &runtime::Method::GET,
        path: "/status",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetStatus, types::Shape);
