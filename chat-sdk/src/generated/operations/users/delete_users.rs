// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `DeleteUsers`, made by [`Client::delete_users`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteUsers(runtime::Call<types::DeleteUsersResponse>);

impl Client {
    /// Delete users.
    ///
    /// Deletes 1 to 100 users, and as told their messages, conversations, calls and files. With
    /// `soft` the data is kept and [`restore_users`](super::super::super::Client::restore_users)
    /// brings the users back; `hard` cannot be undone. Runs as a task in the background: the
    /// answer carries a `task_id`, whose status `GET /api/v2/tasks/{id}` tells.
    ///
    /// `POST /api/v2/users/delete`, with the feature `users`
    ///
    /// Answers with [`types::DeleteUsersResponse`]. What is optional is set by the methods of
    /// [`DeleteUsers`].
    ///
    /// # Arguments
    ///
    /// - `user_ids`: Ids of the users, 1 to 100.
    ///
    /// # Errors
    ///
    /// - `400`: The call was refused; the body says why.
    /// - `429`: The app calls this operation too often; the call had no effect.
    ///
    /// Any other failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Examples
    ///
    /// Mark two users as deleted, and keep what they wrote.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UserDeletionMode;
    ///
    /// let reply = client
    ///     .delete_users(["john", "jane"])
    ///     .user(UserDeletionMode::Soft)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Erase a user with all messages and conversations.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{DeletionMode, UserDeletionMode};
    ///
    /// let reply = client
    ///     .delete_users(["john"])
    ///     .user(UserDeletionMode::Hard)
    ///     .messages(UserDeletionMode::Hard)
    ///     .conversations(DeletionMode::Hard)
    ///     .files(true)
    ///     .new_channel_owner_id("leia")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Erase the content of a user's messages, and give calls to another
    /// user.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{DeletionMode, UserDeletionMode};
    ///
    /// let reply = client
    ///     .delete_users(["john"])
    ///     .user(UserDeletionMode::Pruning)
    ///     .messages(UserDeletionMode::Pruning)
    ///     .calls(DeletionMode::Soft)
    ///     .new_call_owner_id("leia")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "DeleteUsers")]
    pub fn delete_users(
        &self,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> DeleteUsers {
        DeleteUsers(
            runtime::Call::new(&self.connection, &DeleteUsers::ENDPOINT)
                .field("user_ids", runtime::list::<String>(user_ids)),
        )
    }
}

impl DeleteUsers {
    const ENDPOINT: runtime::Endpoint<types::DeleteUsersResponse> = runtime::Endpoint {
        id: "DeleteUsers",
        method: &runtime::Method::POST,
        path: "/api/v2/users/delete",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// What happens to video calls that the users created. They stay by default.
    pub fn calls(self, calls: impl Into<types::DeletionMode>) -> Self {
        Self(self.0.field("calls", runtime::to::<types::DeletionMode>(calls)))
    }

    /// What happens to one-to-one channels of the users. They stay by default.
    pub fn conversations(self, conversations: impl Into<types::DeletionMode>) -> Self {
        let value = runtime::to::<types::DeletionMode>(conversations);
        Self(self.0.field("conversations", value))
    }

    /// `true` to delete files and images that the users uploaded.
    pub fn files(self, files: bool) -> Self {
        Self(self.0.field("files", files))
    }

    /// What happens to messages of the users. They stay by default.
    pub fn messages(self, messages: impl Into<types::UserDeletionMode>) -> Self {
        Self(self.0.field("messages", runtime::to::<types::UserDeletionMode>(messages)))
    }

    /// Id of the user who takes over calls that the users own and that are not deleted.
    pub fn new_call_owner_id(self, new_call_owner_id: impl Into<String>) -> Self {
        Self(self.0.field("new_call_owner_id", runtime::to::<String>(new_call_owner_id)))
    }

    /// Id of the user who takes over the channels of users who are deleted with `hard`. Without
    /// it those have no owner.
    pub fn new_channel_owner_id(self, new_channel_owner_id: impl Into<String>) -> Self {
        let value = runtime::to::<String>(new_channel_owner_id);
        Self(self.0.field("new_channel_owner_id", value))
    }

    /// How the users themselves are deleted. `hard` needs `hard` for `messages` and
    /// `conversations` too.
    pub fn user(self, user: impl Into<types::UserDeletionMode>) -> Self {
        Self(self.0.field("user", runtime::to::<types::UserDeletionMode>(user)))
    }
}

runtime::operation!(DeleteUsers, types::DeleteUsersResponse);
