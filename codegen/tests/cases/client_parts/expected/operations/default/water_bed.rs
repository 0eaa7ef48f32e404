// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Bed;
use super::super::super::Garden;

/// The operation `WaterBed`, made by [`Garden::water_bed`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct WaterBed(runtime::Call<()>);

impl Garden {
    /// Calls `WaterBed`.
    ///
    /// `POST /garden/beds/{bed}`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Arguments
    ///
    /// - `bed`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(garden: generated_cases::cases::client_parts::Garden) -> Result<(), Box<dyn std::error::Error>> {
    /// garden.water_bed("roses").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "WaterBed")]
    pub fn water_bed(&self, bed: impl Into<String>) -> WaterBed {
        WaterBed(
            runtime::Call::new(&self.connection, &WaterBed::ENDPOINT)
                .path("bed", runtime::to::<String>(bed)),
        )
    }
}

impl WaterBed {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "WaterBed",
        method: &runtime::Method::POST,
        path: "/garden/beds/{bed}",
        ..runtime::Endpoint::empty()
    };
}

impl Bed {
    /// [`Garden::water_bed`] with the path values of the handle.
    pub fn water_bed(&self) -> WaterBed {
        self.client.water_bed(self.bed.as_str())
    }
}

runtime::operation!(WaterBed, ());
