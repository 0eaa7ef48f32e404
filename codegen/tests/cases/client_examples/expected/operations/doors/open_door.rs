// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::House;

/// The operation `OpenDoor`, made by [`House::open_door`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct OpenDoor(runtime::Call<()>);

impl House {
    /// Calls `OpenDoor`.
    ///
    /// `POST /doors`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Arguments
    ///
    /// - `door`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(house: generated_cases::cases::client_examples::House) -> Result<(), Box<dyn std::error::Error>> {
    /// house.open_door("front").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "OpenDoor")]
    pub fn open_door(&self, door: impl Into<String>) -> OpenDoor {
        OpenDoor(
            runtime::Call::new(&self.connection, &OpenDoor::ENDPOINT)
                .query("door", runtime::to::<String>(door)),
        )
    }
}

impl OpenDoor {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "OpenDoor",
        method: &runtime::Method::POST,
        path: "/doors",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(OpenDoor, ());
