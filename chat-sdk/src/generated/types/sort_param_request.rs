// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// One field of a sort order.
///
/// Taken by [`Chat::get_pinned_messages`](super::super::Chat::get_pinned_messages), [`Chat::get_predefined_filters`](super::super::Chat::get_predefined_filters), [`Chat::get_replies`](super::super::Chat::get_replies) and others.
/// Part of [`ParsedPredefinedFilterResponse`](super::ParsedPredefinedFilterResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct SortParamRequest {
    /// `1` sorts ascending, which is the default, and `-1` descending.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<i32>,
    /// Name of the field that decides the order. Which fields are possible depends on the query.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// How to compare values of a custom field: empty for text, which is the default, or a type
    /// such as `number` or `boolean`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
}

impl SortParamRequest {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// `1` sorts ascending, which is the default, and `-1` descending.
    pub fn direction(mut self, direction: i32) -> Self {
        self.direction = Some(direction);
        self
    }

    /// Name of the field that decides the order. Which fields are possible depends on the query.
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }

    /// How to compare values of a custom field: empty for text, which is the default, or a type
    /// such as `number` or `boolean`.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}
