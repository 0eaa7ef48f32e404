// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `DeleteUsers`, made by [`Api::delete_users`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteUsers(Call<()>);

impl Api {
    /// Calls `DeleteUsers`.
    ///
    /// `DELETE /users`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// - `400`: A field is wrong.
    ///
    /// Any other failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "DeleteUsers")]
    pub fn delete_users(&self) -> DeleteUsers {
        DeleteUsers(Call::new(&self.connection, &DeleteUsers::ENDPOINT))
    }
}

impl DeleteUsers {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "DeleteUsers",
        method: &Method::DELETE,
        path: "/users",
        ..Endpoint::empty()
    };
}

runtime::operation!(DeleteUsers, ());
