// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Receipt for a bulk moderation of images that now runs in the background.
///
/// Answer of [`Moderation::bulk_image_moderation`](super::super::Moderation::bulk_image_moderation).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BulkImageModerationResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Id of the task that moderates the images.
    pub task_id: String,
}
