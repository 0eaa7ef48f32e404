// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `ImportBlockList`, made by [`Client::import_block_list`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ImportBlockList(runtime::Call<types::ImportBlockListResponse>);

impl Client {
    /// Import entries into a block list.
    ///
    /// Adds many entries to a block list, which stays in use meanwhile. Runs as a task in the
    /// background: the answer carries a `task_id`, whose status `GET /api/v2/tasks/{id}` tells.
    ///
    /// `POST /api/v2/blocklists/{id}/import`, with the feature `block-lists`
    ///
    /// Answers with [`types::ImportBlockListResponse`]. What is optional is set by the methods of
    /// [`ImportBlockList`].
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the block list, which `id` of the list tells.
    /// - `items_`: Entries to add, at least 1.
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
    /// Add words a thousand at a time.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client
    ///     .import_block_list("b1946ac9", ["landlubber", "bilge rat", "scallywag"])
    ///     .chunk_size(1000)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ImportBlockList")]
    pub fn import_block_list(
        &self,
        id: impl Into<String>,
        items_: impl IntoIterator<Item = impl Into<String>>,
    ) -> ImportBlockList {
        ImportBlockList(
            runtime::Call::new(&self.connection, &ImportBlockList::ENDPOINT)
                .path("id", runtime::to::<String>(id))
                .field("items", runtime::list::<String>(items_)),
        )
    }
}

impl ImportBlockList {
    const ENDPOINT: runtime::Endpoint<types::ImportBlockListResponse> = runtime::Endpoint {
        id: "ImportBlockList",
        method: &runtime::Method::POST,
        path: "/api/v2/blocklists/{id}/import",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// How many entries the server stores at a time, at least 1. The server chooses by default.
    pub fn chunk_size(self, chunk_size: i32) -> Self {
        Self(self.0.field("chunk_size", chunk_size))
    }
}

runtime::operation!(ImportBlockList, types::ImportBlockListResponse);
