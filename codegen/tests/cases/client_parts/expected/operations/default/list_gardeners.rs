// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `ListGardeners`, made by [`House::list_gardeners`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListGardeners(Call<()>);

impl House {
    /// They look after what [`water_bed`](Garden::water_bed) waters.
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
        ListGardeners(Call::new(&self.connection, &ListGardeners::ENDPOINT))
    }
}

impl ListGardeners {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "ListGardeners",
        method: &Method::GET,
        path: "/gardeners",
        ..Endpoint::empty()
    };
}

runtime::operation!(ListGardeners, ());
