// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `SendNewUser`, made by [`Api::send_new_user`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SendNewUser(runtime::Call<()>);

impl Api {
    /// Calls `SendNewUser`.
    ///
    /// `POST /newuser`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Arguments
    ///
    /// - `body`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "SendNewUser")]
    pub fn send_new_user(
        &self,
        body: impl IntoIterator<Item = impl Into<types::NewUser>>,
    ) -> SendNewUser {
        SendNewUser(
            runtime::Call::new(&self.connection, &SendNewUser::ENDPOINT)
                .body(runtime::list::<types::NewUser>(body)),
        )
    }
}

impl SendNewUser {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "SendNewUser",
        method: &runtime::Method::POST,
        path: "/newuser",
        body: runtime::RequestBody::Value("application/json"),
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(SendNewUser, ());
