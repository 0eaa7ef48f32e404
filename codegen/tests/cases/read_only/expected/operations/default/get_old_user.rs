// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetOldUser`, made by [`Api::get_old_user`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetOldUser(Call<types::OldUser>);

impl Api {
    /// Calls `GetOldUser`.
    ///
    /// `GET /olduser`
    ///
    /// Answers with [`types::OldUser`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetOldUser")]
    pub fn get_old_user(&self) -> GetOldUser {
        GetOldUser(Call::new(&self.connection, &GetOldUser::ENDPOINT))
    }
}

impl GetOldUser {
    const ENDPOINT: Endpoint<types::OldUser> = Endpoint {
        id: "GetOldUser",
        method: &Method::GET,
        path: "/olduser",
        ..Endpoint::json()
    };
}

runtime::operation!(GetOldUser, types::OldUser);
