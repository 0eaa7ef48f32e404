// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `ListWords`, made by [`Api::list_words`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListWords(runtime::Call<std::collections::BTreeMap<String, String>>);

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
        ListWords(runtime::Call::new(&self.connection, &ListWords::ENDPOINT))
    }
}

impl ListWords {
    const ENDPOINT: runtime::Endpoint<std::collections::BTreeMap<String, String>> = runtime::Endpoint {
        id: "ListWords",
        method: &runtime::Method::GET,
        path: "/words",
        secrets: &[""],
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(ListWords, std::collections::BTreeMap<String, String>);
