// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;

/// Content of a moderation template: the data types that it covers.
///
/// Taken by [`Moderation::v2_upsert_template`](super::super::Moderation::v2_upsert_template).
/// Part of [`QueryFeedModerationTemplate`](super::QueryFeedModerationTemplate), [`UpsertModerationTemplateResponse`](super::UpsertModerationTemplateResponse).
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
    /// An object with everything that the API requires.
    ///
    /// - `data_types`: Kinds of content, such as `text` or `image`, keyed by the field of the custom content that holds them.
    pub fn new(
        data_types: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self {
            data_types: runtime::map(data_types),
            ..Self::default()
        }
    }

    /// Key of the moderation policy to use.
    pub fn config_key(mut self, config_key: impl Into<String>) -> Self {
        self.config_key = Some(config_key.into());
        self
    }
}
