// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `get /users/{id}/posts`, made by [`Api::get_users_id_posts`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetUsersIdPosts(runtime::Call<()>);

impl Api {
    /// Calls `get /users/{id}/posts`.
    ///
    /// `GET /users/{id}/posts`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Arguments
    ///
    /// - `id`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    pub fn get_users_id_posts(&self, id: impl Into<String>) -> GetUsersIdPosts {
        GetUsersIdPosts(
            runtime::Call::new(&self.connection, &GetUsersIdPosts::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl GetUsersIdPosts {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "get /users/{id}/posts",
        method: &runtime::Method::GET,
        path: "/users/{id}/posts",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(GetUsersIdPosts, ());
