// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `DeleteSegment`, made by [`Chat::delete_segment`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteSegment(runtime::Call<types::Response>);

impl Chat {
    /// Delete a segment.
    ///
    /// Deletes a segment. The users or channels that it targets are not touched.
    ///
    /// `DELETE /api/v2/chat/segments/{id}`, with the feature `segments`
    ///
    /// Answers with [`types::Response`].
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
    /// let reply = chat.delete_segment("skippers").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DeleteSegment")]
    pub fn delete_segment(&self, id: impl Into<String>) -> DeleteSegment {
        DeleteSegment(
            runtime::Call::new(&self.connection, &DeleteSegment::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl DeleteSegment {
    const ENDPOINT: runtime::Endpoint<types::Response> = runtime::Endpoint {
        id: "DeleteSegment",
        method: &runtime::Method::DELETE,
        path: "/api/v2/chat/segments/{id}",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(DeleteSegment, types::Response);
