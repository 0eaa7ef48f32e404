// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `GetOldUser`, made by [`Api::get_old_user`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetOldUser(runtime::Call<types::OldUser>);

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
        GetOldUser(runtime::Call::new(&self.connection, &GetOldUser::ENDPOINT))
    }
}

impl GetOldUser {
    const ENDPOINT: runtime::Endpoint<types::OldUser> = runtime::Endpoint {
        id: "GetOldUser",
        method: &runtime::Method::GET,
        path: "/olduser",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetOldUser, types::OldUser);
