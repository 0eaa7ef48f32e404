// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

pub mod operations;

/// A house, with everything in it.
///
/// ```no_run
/// # async fn example(house: generated_cases::cases::client_examples::House) -> Result<(), Box<dyn std::error::Error>> {
/// house.open_door("front").await?;
/// # Ok(())
/// # }
/// ```
///
/// | operations | subject |
/// |---|---|
/// | [`doors`](operations::doors) | What can be opened: `front` \| back. |
/// | [`windows`](operations::windows) |  |
#[derive(Clone, Debug)]
pub struct House {
    connection: runtime::Connection,
}

runtime::client!(House);

/// The operations of the Case below `/garden`.
///
/// ```no_run
/// # async fn example(garden: generated_cases::cases::client_examples::Garden) -> Result<(), Box<dyn std::error::Error>> {
/// garden.water_bed("roses").await?;
/// # Ok(())
/// # }
/// ```
///
/// | operations | subject |
/// |---|---|
/// | [`beds`](operations::beds) | What grows. |
#[derive(Clone, Debug)]
pub struct Garden {
    connection: runtime::Connection,
}

impl House {
    /// The operations of the Case below `/garden`. Makes no call.
    pub fn garden(&self) -> Garden {
        Garden::from(self.connection.clone())
    }
}

runtime::client!(Garden);
