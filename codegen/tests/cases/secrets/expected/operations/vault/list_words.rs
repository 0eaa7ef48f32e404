// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `ListWords`, made by [`Api::list_words`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListWords(Call<std::collections::BTreeMap<String, String>>);

impl Api {
    /// Calls `ListWords`.
    ///
    /// `GET /words`
    ///
    /// Answers with plain JSON.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ListWords")]
    pub fn list_words(&self) -> ListWords {
        ListWords(Call::new(&self.connection, &ListWords::ENDPOINT))
    }
}

impl ListWords {
    const ENDPOINT: Endpoint<std::collections::BTreeMap<String, String>> = Endpoint {
        id: "ListWords",
        method: &Method::GET,
        path: "/words",
        secrets: &[""],
        ..Endpoint::json()
    };
}

runtime::operation!(ListWords, std::collections::BTreeMap<String, String>);
