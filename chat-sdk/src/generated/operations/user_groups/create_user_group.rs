// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `CreateUserGroup`, made by [`Client::create_user_group`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct CreateUserGroup(runtime::Call<types::CreateUserGroupResponse>);

impl Client {
    /// Create a user group.
    ///
    /// Creates a named group of users, with up to 100 first members. Messages can mention a group
    /// as a whole.
    ///
    /// `POST /api/v2/usergroups`, with the feature `user-groups`
    ///
    /// Answers with [`types::CreateUserGroupResponse`]. What is optional is set by the methods of
    /// [`CreateUserGroup`].
    ///
    /// # Arguments
    ///
    /// - `name`: Display name of the group, 1 to 255 characters.
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
    /// Create a group of two users.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client
    ///     .create_user_group("Deckhands")
    ///     .id("deckhands")
    ///     .description("Everybody who helps on deck")
    ///     .member_ids(["john", "jane"])
    ///     .team_id("blue")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "CreateUserGroup")]
    pub fn create_user_group(&self, name: impl Into<String>) -> CreateUserGroup {
        CreateUserGroup(
            runtime::Call::new(&self.connection, &CreateUserGroup::ENDPOINT)
                .field("name", runtime::to::<String>(name)),
        )
    }
}

impl CreateUserGroup {
    const ENDPOINT: runtime::Endpoint<types::CreateUserGroupResponse> = runtime::Endpoint {
        id: "CreateUserGroup",
        method: &runtime::Method::POST,
        path: "/api/v2/usergroups",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Purpose of the group in free text, at most 1024 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.field("description", runtime::to::<String>(description)))
    }

    /// Id of the group, at most 255 characters. Without it the server makes one.
    pub fn id(self, id: impl Into<String>) -> Self {
        Self(self.0.field("id", runtime::to::<String>(id)))
    }

    /// Ids of the first members, at most 100.
    pub fn member_ids(
        self,
        member_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.field("member_ids", runtime::list::<String>(member_ids)))
    }

    /// Team the group belongs to, in applications that separate tenants by team; at most 255
    /// characters.
    pub fn team_id(self, team_id: impl Into<String>) -> Self {
        Self(self.0.field("team_id", runtime::to::<String>(team_id)))
    }
}

runtime::operation!(CreateUserGroup, types::CreateUserGroupResponse);
