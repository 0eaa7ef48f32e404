// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::House;

/// The operation `ListWindows`, made by [`House::list_windows`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListWindows(runtime::Call<()>);

impl House {
    /// Calls `ListWindows`.
    ///
    /// `GET /windows`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(house: generated_cases::cases::client_examples::House) -> Result<(), Box<dyn std::error::Error>> {
    /// house.list_windows().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ListWindows")]
    pub fn list_windows(&self) -> ListWindows {
        ListWindows(runtime::Call::new(&self.connection, &ListWindows::ENDPOINT))
    }
}

impl ListWindows {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "ListWindows",
        method: &runtime::Method::GET,
        path: "/windows",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(ListWindows, ());
