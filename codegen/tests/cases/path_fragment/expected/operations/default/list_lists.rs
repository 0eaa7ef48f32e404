// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `ListLists`, made by [`Api::list_lists`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListLists(runtime::Call<()>);

impl Api {
    /// Calls `ListLists`.
    ///
    /// `GET /lists`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Arguments
    ///
    /// - `kind`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ListLists")]
    pub fn list_lists(&self, kind: impl Into<String>) -> ListLists {
        ListLists(
            runtime::Call::new(&self.connection, &ListLists::ENDPOINT)
                .query("kind", runtime::to::<String>(kind)),
        )
    }
}

impl ListLists {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "ListLists",
        method: &runtime::Method::GET,
        path: "/lists",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(ListLists, ());
