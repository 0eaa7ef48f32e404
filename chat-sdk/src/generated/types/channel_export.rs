// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// One channel to export. Name it by `cid`, or by `type` and `id`.
///
/// Taken by [`Chat::export_channels`](super::super::Chat::export_channels).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ChannelExport {
    /// Full channel id, `type:id`, for example `messaging:general`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cid: Option<String>,
    /// Channel id, the part of the `cid` after the colon; unique within the channel type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Exports only messages from this moment on. Without it the export begins with the first
    /// message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messages_since: Option<runtime::Timestamp>,
    /// Exports only messages up to this moment. Without it the export ends with the newest
    /// message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messages_until: Option<runtime::Timestamp>,
    /// Channel type, the part of the `cid` before the colon.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
}

impl ChannelExport {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Full channel id, `type:id`, for example `messaging:general`.
    pub fn cid(mut self, cid: impl Into<String>) -> Self {
        self.cid = Some(cid.into());
        self
    }

    /// Channel id, the part of the `cid` after the colon; unique within the channel type.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Exports only messages from this moment on. Without it the export begins with the first
    /// message.
    pub fn messages_since(
        mut self,
        messages_since: impl Into<runtime::Timestamp>,
    ) -> Self {
        self.messages_since = Some(messages_since.into());
        self
    }

    /// Exports only messages up to this moment. Without it the export ends with the newest
    /// message.
    pub fn messages_until(
        mut self,
        messages_until: impl Into<runtime::Timestamp>,
    ) -> Self {
        self.messages_until = Some(messages_until.into());
        self
    }

    /// Channel type, the part of the `cid` before the colon.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}
