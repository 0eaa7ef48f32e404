// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetThing`, made by [`Api::get_thing`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetThing(Call<types::Thing>);

impl Api {
    /// Calls `GetThing`.
    ///
    /// `GET /things`
    ///
    /// Answers with [`types::Thing`]. What is optional is set by the methods of [`GetThing`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetThing")]
    pub fn get_thing(&self) -> GetThing {
        GetThing(Call::json(&self.connection, "GetThing", Method::GET, "/things"))
    }
}

impl GetThing {
    #[allow(missing_docs)]
    pub fn old(self, old: impl Into<types::GetThingOld>) -> Self {
        Self(self.0.query("old", runtime::to::<types::GetThingOld>(old)))
    }

    #[allow(missing_docs)]
    pub fn bare(self, bare: impl Into<serde_json::Value>) -> Self {
        let value = runtime::to::<serde_json::Value>(bare);
        Self(self.0.query_styled("bare", runtime::Style::FormExploded, value))
    }

    #[allow(missing_docs)]
    pub fn examples(self, examples: impl Into<String>) -> Self {
        Self(self.0.query("examples", runtime::to::<String>(examples)))
    }
}

runtime::operation!(GetThing, types::Thing);
