// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Extra data to load with the messages of a search.
///
/// Taken by [`Chat::search`](super::super::Chat::search).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct MessageOptions {
    /// When `true`, each message carries its `thread_participants`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_thread_participants: Option<bool>,
    /// Names of custom member fields to include in the `member` of each message, at most 8.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_custom_include: Option<Vec<String>>,
}

impl MessageOptions {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// When `true`, each message carries its `thread_participants`.
    pub fn include_thread_participants(
        mut self,
        include_thread_participants: bool,
    ) -> Self {
        self.include_thread_participants = Some(include_thread_participants);
        self
    }

    /// Names of custom member fields to include in the `member` of each message, at most 8.
    pub fn member_custom_include(
        mut self,
        member_custom_include: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.member_custom_include = Some(runtime::list(member_custom_include));
        self
    }
}
