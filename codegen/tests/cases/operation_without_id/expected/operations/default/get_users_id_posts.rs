// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `get /users/{id}/posts`, made by [`Api::get_users_id_posts`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetUsersIdPosts(Call<()>);

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
            Call::new(&self.connection, &GetUsersIdPosts::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl GetUsersIdPosts {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "get /users/{id}/posts",
        method: &Method::GET,
        path: "/users/{id}/posts",
        ..Endpoint::empty()
    };
}

runtime::operation!(GetUsersIdPosts, ());
