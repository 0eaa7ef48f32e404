// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `UpdateUsersPartial`, made by [`Client::update_users_partial`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UpdateUsersPartial(runtime::Call<types::UpdateUsersResponse>);

impl Client {
    /// Change single fields of users.
    ///
    /// Changes up to 100 users: writes the fields in `set`, removes those named in `unset` and
    /// leaves all others as they are; custom keys stand at the top level. All of the users have
    /// to exist.
    ///
    /// `PATCH /api/v2/users`, with the feature `users`
    ///
    /// Answers with [`types::UpdateUsersResponse`].
    ///
    /// # Arguments
    ///
    /// - `users`: Changes, one entry for each user, at most 100.
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
    /// Rename a user, and remove a custom field.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UpdateUserPartialRequest;
    /// use serde_json::json;
    ///
    /// let reply = client
    ///     .update_users_partial([
    ///         UpdateUserPartialRequest::new("john")
    ///             .set(json!({"name": "John Silver"}))
    ///             .unset(["boat"]),
    ///     ])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Change the roles of two users.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UpdateUserPartialRequest;
    /// use serde_json::json;
    ///
    /// let reply = client
    ///     .update_users_partial([
    ///         UpdateUserPartialRequest::new("jane").set(json!({"role": "admin"})),
    ///         UpdateUserPartialRequest::new("leia")
    ///             .set(json!({"role": "moderator", "berth": 7})),
    ///     ])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "UpdateUsersPartial")]
    pub fn update_users_partial(
        &self,
        users: impl IntoIterator<Item = impl Into<types::UpdateUserPartialRequest>>,
    ) -> UpdateUsersPartial {
        UpdateUsersPartial(
            runtime::Call::new(&self.connection, &UpdateUsersPartial::ENDPOINT)
                .field("users", runtime::list::<types::UpdateUserPartialRequest>(users)),
        )
    }
}

impl UpdateUsersPartial {
    const ENDPOINT: runtime::Endpoint<types::UpdateUsersResponse> = runtime::Endpoint {
        id: "UpdateUsersPartial",
        method: &runtime::Method::PATCH,
        path: "/api/v2/users",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(UpdateUsersPartial, types::UpdateUsersResponse);
