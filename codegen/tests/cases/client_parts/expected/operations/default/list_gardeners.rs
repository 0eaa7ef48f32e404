// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::House;

/// The operation `ListGardeners`, made by [`House::list_gardeners`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListGardeners(runtime::Call<()>);

impl House {
    /// They look after what [`water_bed`](super::super::super::Garden::water_bed) waters.
    ///
    /// `GET /gardeners`
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
    /// # async fn example(house: generated_cases::cases::client_parts::House) -> Result<(), Box<dyn std::error::Error>> {
    /// house.list_gardeners().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ListGardeners")]
    pub fn list_gardeners(&self) -> ListGardeners {
        ListGardeners(runtime::Call::new(&self.connection, &ListGardeners::ENDPOINT))
    }
}

impl ListGardeners {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "ListGardeners",
        method: &runtime::Method::GET,
        path: "/gardeners",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(ListGardeners, ());
