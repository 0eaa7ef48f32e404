// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `DeleteSegmentTargets`, made by [`Chat::delete_segment_targets`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteSegmentTargets(runtime::Call<types::Response>);

impl Chat {
    /// Remove targets from a segment.
    ///
    /// Takes 1 to 100 targets out of a segment, given by `target_ids`. The users or channels
    /// themselves are not touched.
    ///
    /// `POST /api/v2/chat/segments/{id}/deletetargets`, with the feature `segments`
    ///
    /// Answers with [`types::Response`].
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the segment, at most 255 characters.
    /// - `target_ids`: Ids of the users or channels to remove, from 1 to 100. The type of the segment decides which of the two they are.
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
    /// Remove two users from a segment.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.delete_segment_targets("skippers", ["john", "jane"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DeleteSegmentTargets")]
    pub fn delete_segment_targets(
        &self,
        id: impl Into<String>,
        target_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> DeleteSegmentTargets {
        DeleteSegmentTargets(
            runtime::Call::new(&self.connection, &DeleteSegmentTargets::ENDPOINT)
                .path("id", runtime::to::<String>(id))
                .field("target_ids", runtime::list::<String>(target_ids)),
        )
    }
}

impl DeleteSegmentTargets {
    const ENDPOINT: runtime::Endpoint<types::Response> = runtime::Endpoint {
        id: "DeleteSegmentTargets",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/segments/{id}/deletetargets",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(DeleteSegmentTargets, types::Response);
