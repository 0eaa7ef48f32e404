// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `CreateUser`, made by [`Api::create_user`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct CreateUser(Call<()>);

impl Api {
    /// Calls `CreateUser`.
    ///
    /// `POST /users`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "CreateUser")]
    pub fn create_user(&self) -> CreateUser {
        CreateUser(Call::new(&self.connection, &CreateUser::ENDPOINT))
    }
}

impl CreateUser {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "CreateUser",
        method: &Method::POST,
        path: "/users",
        ..Endpoint::empty()
    };
}

runtime::operation!(CreateUser, ());
