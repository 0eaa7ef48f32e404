// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetReplies`, made by [`Chat::get_replies`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetReplies(Call<types::GetRepliesResponse>);

impl Chat {
    /// List the replies to a message.
    ///
    /// Answers with replies in the thread of a parent message. Pages by message id: pass the id
    /// of the outermost reply seen so far in one of the `id_` parameters, at most one of them.
    ///
    /// `GET /api/v2/chat/messages/{parent_id}/replies`
    ///
    /// # Arguments
    ///
    /// - `parent_id`: Id of the parent message of the thread.
    #[doc(alias = "GetReplies")]
    pub fn get_replies(&self, parent_id: impl Into<String>) -> GetReplies {
        GetReplies(
            Call::json(
                    &self.connection,
                    "GetReplies",
                    Method::GET,
                    "/api/v2/chat/messages/{parent_id}/replies",
                )
                .path("parent_id", runtime::to::<String>(parent_id)),
        )
    }
}

impl GetReplies {
    /// Order of the replies, as a JSON array with at most one field and direction.
    ///
    /// Limits: at most 1 element.
    pub fn sort(
        self,
        sort: impl IntoIterator<Item = impl Into<types::SortParamRequest>>,
    ) -> Self {
        Self(self.0.query_json("sort", runtime::list::<types::SortParamRequest>(sort)))
    }

    /// How many replies to return at most.
    ///
    /// Limits: at least 0.
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Returns the reply with this id and replies newer than it.
    pub fn id_gte(self, id_gte: impl Into<String>) -> Self {
        Self(self.0.query("id_gte", runtime::to::<String>(id_gte)))
    }

    /// Returns replies newer than the one with this id.
    pub fn id_gt(self, id_gt: impl Into<String>) -> Self {
        Self(self.0.query("id_gt", runtime::to::<String>(id_gt)))
    }

    /// Returns the reply with this id and replies older than it.
    pub fn id_lte(self, id_lte: impl Into<String>) -> Self {
        Self(self.0.query("id_lte", runtime::to::<String>(id_lte)))
    }

    /// Returns replies older than the one with this id.
    pub fn id_lt(self, id_lt: impl Into<String>) -> Self {
        Self(self.0.query("id_lt", runtime::to::<String>(id_lt)))
    }

    /// Returns replies on both sides of the one with this id.
    pub fn id_around(self, id_around: impl Into<String>) -> Self {
        Self(self.0.query("id_around", runtime::to::<String>(id_around)))
    }

    /// Names of custom fields of the sender's membership to return in `member` of every message,
    /// at most 8, sent as one value joined by commas.
    pub fn member_custom_include(
        self,
        member_custom_include: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let value = runtime::list::<String>(member_custom_include);
        Self(self.0.query_list("member_custom_include", value))
    }
}

runtime::operation!(GetReplies, types::GetRepliesResponse);
