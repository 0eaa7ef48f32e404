// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `GetPost`, made by [`Api::get_post`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetPost(runtime::Call<()>);

impl Api {
    /// Calls `GetPost`.
    ///
    /// `GET /users/{user_id}/posts/{number}`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Arguments
    ///
    /// - `user_id`: Who wrote it.
    /// - `number`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetPost")]
    pub fn get_post(&self, user_id: impl Into<String>, number: i64) -> GetPost {
        GetPost(
            runtime::Call::new(&self.connection, &GetPost::ENDPOINT)
                .path("user_id", runtime::to::<String>(user_id))
                .path("number", number),
        )
    }
}

impl GetPost {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "GetPost",
        method: &runtime::Method::GET,
        path: "/users/{user_id}/posts/{number}",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(GetPost, ());
