// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `UpdateThreadPartial`, made by [`Chat::update_thread_partial`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UpdateThreadPartial(Call<types::UpdateThreadPartialResponse>);

impl Chat {
    /// Change single fields of a thread.
    ///
    /// Writes the fields in `set`, such as `title` or custom keys, removes those named in `unset`
    /// and leaves all others as they are. `user` or `user_id` names the acting user. Answers with
    /// the thread without replies and read states.
    ///
    /// `PATCH /api/v2/chat/threads/{message_id}`
    ///
    /// # Arguments
    ///
    /// - `message_id`: Id of the parent message of the thread.
    #[doc(alias = "UpdateThreadPartial")]
    pub fn update_thread_partial(
        &self,
        message_id: impl Into<String>,
    ) -> UpdateThreadPartial {
        UpdateThreadPartial(
            Call::json(
                    &self.connection,
                    "UpdateThreadPartial",
                    Method::PATCH,
                    "/api/v2/chat/threads/{message_id}",
                )
                .json_body()
                .path("message_id", runtime::to::<String>(message_id)),
        )
    }
}

impl UpdateThreadPartial {
    /// Fields to write with their new values. Custom keys stand at the top level, beside fields
    /// such as `title`.
    pub fn set(self, set: impl serde::Serialize) -> Self {
        Self(self.0.field_object("set", set))
    }

    /// Names of the fields to clear, custom keys included.
    pub fn unset(self, unset: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.field("unset", runtime::list::<String>(unset)))
    }

    /// Acting user as an object, in place of `user_id`.
    pub fn user(self, user: impl Into<types::UserRequest>) -> Self {
        Self(self.0.field("user", runtime::to::<types::UserRequest>(user)))
    }

    /// Id of the acting user; server-side calls send this or `user`.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.field("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(UpdateThreadPartial, types::UpdateThreadPartialResponse);
