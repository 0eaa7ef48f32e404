// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::LayoutName;

/// How the participants of a call are arranged in a recording or broadcast.
///
/// Part of [`HlsSettings`](super::HlsSettings), [`RtmpSettings`](super::RtmpSettings), [`RecordSettings`](super::RecordSettings).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct LayoutSettings {
    /// Whether the picture follows the orientation of the participants' videos.
    pub detect_orientation: Option<bool>,
    /// URL of a web app that draws the picture in place of the built-in one; empty when there is
    /// none.
    pub external_app_url: String,
    /// URL of a style sheet for the built-in arrangement; empty when there is none.
    pub external_css_url: String,
    /// Arrangement in use.
    pub name: LayoutName,
    /// Settings of the arrangement, a free-form JSON object.
    pub options: Option<runtime::Object>,
}
