// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `OpenDoor`, made by [`House::open_door`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct OpenDoor(Call<()>);

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
            Call::new(&self.connection, &OpenDoor::ENDPOINT)
                .query("door", runtime::to::<String>(door)),
        )
    }
}

impl OpenDoor {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "OpenDoor",
        method: &Method::POST,
        path: "/doors",
        ..Endpoint::empty()
    };
}

runtime::operation!(OpenDoor, ());
