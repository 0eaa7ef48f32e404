// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `GetSegment`, made by [`Chat::get_segment`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetSegment(runtime::Call<types::GetSegmentResponse>);

impl Chat {
    /// Get a segment.
    ///
    /// Answers with one segment: name, type, filter and number of targets.
    ///
    /// `GET /api/v2/chat/segments/{id}`, with the feature `segments`
    ///
    /// Answers with [`types::GetSegmentResponse`].
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the segment, at most 255 characters.
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
    /// let reply = chat.get_segment("skippers").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetSegment")]
    pub fn get_segment(&self, id: impl Into<String>) -> GetSegment {
        GetSegment(
            runtime::Call::new(&self.connection, &GetSegment::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl GetSegment {
    const ENDPOINT: runtime::Endpoint<types::GetSegmentResponse> = runtime::Endpoint {
        id: "GetSegment",
        method: &runtime::Method::GET,
        path: "/api/v2/chat/segments/{id}",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetSegment, types::GetSegmentResponse);
