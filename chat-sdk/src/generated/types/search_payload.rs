// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// Which messages to find. `filter_conditions` picks the channels; `query` or
/// `message_filter_conditions` picks the messages in them.
///
/// Taken by [`Chat::search`](super::super::Chat::search).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct SearchPayload {
    /// Conditions on the channels to search, 1 to 100 keys, in the syntax of channel queries.
    pub filter_conditions: runtime::Object,
    /// When `true`, the default search backend answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force_default_search: Option<bool>,
    /// When `true`, the second version of the SQL search backend answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub force_sql_v2_backend: Option<bool>,
    /// Most messages to return on one page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
    /// Conditions on the messages, for example on `text` or `user.id`; in place of `query`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_filter_conditions: Option<runtime::Object>,
    /// Extra data to load with each message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_options: Option<MessageOptions>,
    /// Cursor from the `next` or `previous` field of an earlier response. Do not combine it with
    /// `offset`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Number of messages to skip. `next` is the alternative.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i32>,
    /// Words to find in the text of messages; in place of `message_filter_conditions`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
    /// Sort order as a list of field and direction pairs; earlier pairs weigh more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<Vec<SortParamRequest>>,
}

impl SearchPayload {
    /// An object with everything that the API requires.
    ///
    /// - `filter_conditions`: Conditions on the channels to search, 1 to 100 keys, in the syntax of channel queries.
    pub fn new(filter_conditions: impl serde::Serialize) -> Self {
        Self {
            filter_conditions: runtime::object(filter_conditions),
            force_default_search: None,
            force_sql_v2_backend: None,
            limit: None,
            message_filter_conditions: None,
            message_options: None,
            next: None,
            offset: None,
            query: None,
            sort: None,
        }
    }

    /// When `true`, the default search backend answers.
    pub fn force_default_search(mut self, force_default_search: bool) -> Self {
        self.force_default_search = Some(force_default_search);
        self
    }

    /// When `true`, the second version of the SQL search backend answers.
    pub fn force_sql_v2_backend(mut self, force_sql_v2_backend: bool) -> Self {
        self.force_sql_v2_backend = Some(force_sql_v2_backend);
        self
    }

    /// Most messages to return on one page.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Conditions on the messages, for example on `text` or `user.id`; in place of `query`.
    pub fn message_filter_conditions(
        mut self,
        message_filter_conditions: impl serde::Serialize,
    ) -> Self {
        self.message_filter_conditions = Some(
            runtime::object(message_filter_conditions),
        );
        self
    }

    /// Extra data to load with each message.
    pub fn message_options(
        mut self,
        message_options: impl Into<MessageOptions>,
    ) -> Self {
        self.message_options = Some(message_options.into());
        self
    }

    /// Cursor from the `next` or `previous` field of an earlier response. Do not combine it with
    /// `offset`.
    pub fn next(mut self, next: impl Into<String>) -> Self {
        self.next = Some(next.into());
        self
    }

    /// Number of messages to skip. `next` is the alternative.
    pub fn offset(mut self, offset: i32) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Words to find in the text of messages; in place of `message_filter_conditions`.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// Sort order as a list of field and direction pairs; earlier pairs weigh more.
    pub fn sort(
        mut self,
        sort: impl IntoIterator<Item = impl Into<SortParamRequest>>,
    ) -> Self {
        self.sort = Some(runtime::list(sort));
        self
    }
}
