// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `AddSegmentTargets`, made by [`Chat::add_segment_targets`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct AddSegmentTargets(runtime::Call<types::Response>);

impl Chat {
    /// Add targets to a segment.
    ///
    /// Puts 1 to 10000 users or channels into a segment: ids of users, or full ids of channels,
    /// as the segment's `type` says. Targets that are in it already stay.
    ///
    /// `POST /api/v2/chat/segments/{id}/addtargets`, with the feature `segments`
    ///
    /// Answers with [`types::Response`].
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the segment, at most 255 characters.
    /// - `target_ids`: User ids for a segment of users, full channel ids such as `messaging:general` for one of channels; 1 to 10000.
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
    /// Put two users into a segment.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.add_segment_targets("skippers", ["john", "jane"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "AddSegmentTargets")]
    pub fn add_segment_targets(
        &self,
        id: impl Into<String>,
        target_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> AddSegmentTargets {
        AddSegmentTargets(
            runtime::Call::new(&self.connection, &AddSegmentTargets::ENDPOINT)
                .path("id", runtime::to::<String>(id))
                .field("target_ids", runtime::list::<String>(target_ids)),
        )
    }
}

impl AddSegmentTargets {
    const ENDPOINT: runtime::Endpoint<types::Response> = runtime::Endpoint {
        id: "AddSegmentTargets",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/segments/{id}/addtargets",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(AddSegmentTargets, types::Response);
