// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `DeleteSegment`, made by [`Chat::delete_segment`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteSegment(Call<types::Response>);

impl Chat {
    /// Delete a segment.
    ///
    /// Deletes a segment. The users or channels that it targets are not touched.
    ///
    /// `DELETE /api/v2/chat/segments/{id}`
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the segment, at most 255 characters.
    #[doc(alias = "DeleteSegment")]
    pub fn delete_segment(&self, id: impl Into<String>) -> DeleteSegment {
        DeleteSegment(
            Call::json(
                    &self.connection,
                    "DeleteSegment",
                    Method::DELETE,
                    "/api/v2/chat/segments/{id}",
                )
                .path("id", runtime::to::<String>(id)),
        )
    }
}

runtime::operation!(DeleteSegment, types::Response);
