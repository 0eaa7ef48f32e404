// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `get_review_queue_item`, made by [`Moderation::get_review_queue_item`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetReviewQueueItem(runtime::Call<types::GetReviewQueueItemResponse>);

impl Moderation {
    /// Get a review queue item.
    ///
    /// Returns one review queue item with its flags, its content and the actions taken.
    ///
    /// `GET /api/v2/moderation/review_queue/{id}`, with the feature `review-queue`
    ///
    /// Answers with [`types::GetReviewQueueItemResponse`].
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the review queue item.
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
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation.get_review_queue_item("3c59dc04").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_review_queue_item(&self, id: impl Into<String>) -> GetReviewQueueItem {
        GetReviewQueueItem(
            runtime::Call::new(&self.connection, &GetReviewQueueItem::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl GetReviewQueueItem {
    const ENDPOINT: runtime::Endpoint<types::GetReviewQueueItemResponse> = runtime::Endpoint {
        id: "get_review_queue_item",
        method: &runtime::Method::GET,
        path: "/api/v2/moderation/review_queue/{id}",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetReviewQueueItem, types::GetReviewQueueItemResponse);
