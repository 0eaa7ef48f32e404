// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `GetBlockList`, made by [`Client::get_block_list`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetBlockList(runtime::Call<types::GetBlockListResponse>);

impl Client {
    /// Get a block list.
    ///
    /// Answers with one block list, its entries and how they are matched.
    ///
    /// `GET /api/v2/blocklists/{name}`, with the feature `block-lists`
    ///
    /// Answers with [`types::GetBlockListResponse`]. What is optional is set by the methods of
    /// [`GetBlockList`].
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the block list.
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
    /// Read a list of one team.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.get_block_list("rude-words").team("blue").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetBlockList")]
    pub fn get_block_list(&self, name: impl Into<String>) -> GetBlockList {
        GetBlockList(
            runtime::Call::new(&self.connection, &GetBlockList::ENDPOINT)
                .path("name", runtime::to::<String>(name)),
        )
    }
}

impl GetBlockList {
    const ENDPOINT: runtime::Endpoint<types::GetBlockListResponse> = runtime::Endpoint {
        id: "GetBlockList",
        method: &runtime::Method::GET,
        path: "/api/v2/blocklists/{name}",
        ..runtime::Endpoint::json()
    };

    /// Team that the list belongs to; leave it out for a list of the whole app.
    pub fn team(self, team: impl Into<String>) -> Self {
        Self(self.0.query("team", runtime::to::<String>(team)))
    }
}

runtime::operation!(GetBlockList, types::GetBlockListResponse);
