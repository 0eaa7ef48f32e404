// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// Content of a moderation template: the data types that it covers.
///
/// Taken by [`Moderation::v2_upsert_template`](super::super::Moderation::v2_upsert_template).
/// Part of [`QueryFeedModerationTemplate`], [`UpsertModerationTemplateResponse`].
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FeedsModerationTemplateConfigPayload {
    /// Key of the moderation policy to use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config_key: Option<String>,
    /// Kinds of content, such as `text` or `image`, keyed by the field of the custom content that
    /// holds them.
    pub data_types: BTreeMap<String, String>,
}

impl FeedsModerationTemplateConfigPayload {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Key of the moderation policy to use.
    pub fn config_key(mut self, config_key: impl Into<String>) -> Self {
        self.config_key = Some(config_key.into());
        self
    }

    /// Kinds of content, such as `text` or `image`, keyed by the field of the custom content that
    /// holds them.
    pub fn data_types(
        mut self,
        data_types: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.data_types = runtime::map(data_types);
        self
    }
}
