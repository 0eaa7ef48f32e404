// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `SegmentTargetExists`, made by [`Chat::segment_target_exists`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SegmentTargetExists(runtime::Call<types::Response>);

impl Chat {
    /// Check whether a segment contains a target.
    ///
    /// Succeeds when the target belongs to the segment; otherwise the server answers with status
    /// 404. There is no other data in the answer.
    ///
    /// `GET /api/v2/chat/segments/{id}/target/{target_id}`, with the feature `segments`
    ///
    /// Answers with [`types::Response`].
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the segment, at most 255 characters.
    /// - `target_id`: Id of the user or channel to look for in the segment.
    ///
    /// # Errors
    ///
    /// - `400`: The call was refused; the body says why.
    /// - `429`: The app calls this operation too often; the call had no effect.
    ///
    /// Any other failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.segment_target_exists("skippers", "jane").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "SegmentTargetExists")]
    pub fn segment_target_exists(
        &self,
        id: impl Into<String>,
        target_id: impl Into<String>,
    ) -> SegmentTargetExists {
        SegmentTargetExists(
            runtime::Call::new(&self.connection, &SegmentTargetExists::ENDPOINT)
                .path("id", runtime::to::<String>(id))
                .path("target_id", runtime::to::<String>(target_id)),
        )
    }
}

impl SegmentTargetExists {
    const ENDPOINT: runtime::Endpoint<types::Response> = runtime::Endpoint {
        id: "SegmentTargetExists",
        method: &runtime::Method::GET,
        path: "/api/v2/chat/segments/{id}/target/{target_id}",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(SegmentTargetExists, types::Response);
