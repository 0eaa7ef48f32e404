// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `DeleteUsers`, made by [`Api::delete_users`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteUsers(runtime::Call<()>);

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
        DeleteUsers(runtime::Call::new(&self.connection, &DeleteUsers::ENDPOINT))
    }
}

impl DeleteUsers {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "DeleteUsers",
        method: &runtime::Method::DELETE,
        path: "/users",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(DeleteUsers, ());
