// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `DeleteUser`, made by [`Api::delete_user`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteUser(runtime::Call<()>);

impl Api {
    /// Delete a user.
    ///
    /// Cannot be undone. Messages of the user stay, see \[the list\] of \<exceptions>.
    ///
    /// `DELETE /users/{id}`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of
    /// [`DeleteUser`].
    ///
    /// # Arguments
    ///
    /// - `id`: Who is to go. Limits: at most 255 characters.
    ///
    /// # Errors
    ///
    /// - `404`: There is no such user.
    /// - `5xx`: Our fault, not yours.
    ///
    /// Any other failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "DeleteUser")]
    pub fn delete_user(&self, id: impl Into<String>) -> DeleteUser {
        DeleteUser(
            runtime::Call::new(&self.connection, &DeleteUser::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl DeleteUser {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "DeleteUser",
        method: &runtime::Method::DELETE,
        path: "/users/{id}",
        ..runtime::Endpoint::empty()
    };

    /// Deletes messages too.
    ///
    /// Default: `false`.
    pub fn hard(self, hard: bool) -> Self {
        Self(self.0.query("hard", hard))
    }
}

runtime::operation!(DeleteUser, ());
