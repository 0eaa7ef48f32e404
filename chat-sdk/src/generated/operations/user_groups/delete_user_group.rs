// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `DeleteUserGroup`, made by [`Client::delete_user_group`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteUserGroup(runtime::Call<types::Response>);

impl Client {
    /// Delete a user group.
    ///
    /// Deletes a group for good. Its members stay users; mentions in messages that were sent stay
    /// as text.
    ///
    /// `DELETE /api/v2/usergroups/{id}`, with the feature `user-groups`
    ///
    /// Answers with [`types::Response`]. What is optional is set by the methods of
    /// [`DeleteUserGroup`].
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the user group.
    ///
    /// # Errors
    ///
    /// - `400`: The call was refused; the body says why.
    /// - `429`: The app calls this operation too often; the call had no effect.
    ///
    /// Any other failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Example
    ///
    /// Delete a group of a team.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.delete_user_group("deckhands").team_id("blue").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DeleteUserGroup")]
    pub fn delete_user_group(&self, id: impl Into<String>) -> DeleteUserGroup {
        DeleteUserGroup(
            runtime::Call::new(&self.connection, &DeleteUserGroup::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl DeleteUserGroup {
    const ENDPOINT: runtime::Endpoint<types::Response> = runtime::Endpoint {
        id: "DeleteUserGroup",
        method: &runtime::Method::DELETE,
        path: "/api/v2/usergroups/{id}",
        ..runtime::Endpoint::json()
    };

    /// Team of the group, at most 255 characters.
    pub fn team_id(self, team_id: impl Into<String>) -> Self {
        Self(self.0.query("team_id", runtime::to::<String>(team_id)))
    }
}

runtime::operation!(DeleteUserGroup, types::Response);
