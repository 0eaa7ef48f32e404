// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `FindShelves`, made by [`Api::find_shelves`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct FindShelves(runtime::Call<()>);

impl Api {
    /// Calls `FindShelves`.
    ///
    /// `GET /shelves`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of
    /// [`FindShelves`].
    ///
    /// # Arguments
    ///
    /// - `room`: The room to look in.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(api: generated_cases::cases::parameters_flattened::Api) -> Result<(), Box<dyn std::error::Error>> {
    /// api.find_shelves("attic").most(3).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "FindShelves")]
    pub fn find_shelves(&self, room: impl Into<String>) -> FindShelves {
        FindShelves(
            runtime::Call::new(&self.connection, &FindShelves::ENDPOINT)
                .query_key("query", "room", runtime::to::<String>(room)),
        )
    }
}

impl FindShelves {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "FindShelves",
        method: &runtime::Method::GET,
        path: "/shelves",
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn most(self, most: i64) -> Self {
        Self(self.0.query_key("query", "most", most))
    }
}

runtime::operation!(FindShelves, ());
