// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `ListLists`, made by [`Api::list_lists`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListLists(Call<()>);

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
            Call::new(&self.connection, &ListLists::ENDPOINT)
                .query("kind", runtime::to::<String>(kind)),
        )
    }
}

impl ListLists {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "ListLists",
        method: &Method::GET,
        path: "/lists",
        ..Endpoint::empty()
    };
}

runtime::operation!(ListLists, ());
