// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `CreateUser`, made by [`Api::create_user`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct CreateUser(runtime::Call<()>);

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
        CreateUser(runtime::Call::new(&self.connection, &CreateUser::ENDPOINT))
    }
}

impl CreateUser {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "CreateUser",
        method: &runtime::Method::POST,
        path: "/users",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(CreateUser, ());
