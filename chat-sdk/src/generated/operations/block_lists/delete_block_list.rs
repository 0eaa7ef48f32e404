// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `DeleteBlockList`, made by [`Client::delete_block_list`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteBlockList(runtime::Call<types::Response>);

impl Client {
    /// Delete a block list.
    ///
    /// Deletes a block list for good. Channel types that name it no longer check messages against
    /// it.
    ///
    /// `DELETE /api/v2/blocklists/{name}`, with the feature `block-lists`
    ///
    /// Answers with [`types::Response`]. What is optional is set by the methods of
    /// [`DeleteBlockList`].
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
    /// # Examples
    ///
    /// Delete a list of one team.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.delete_block_list("rude-words").team("blue").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Delete a list that concerns one user.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.delete_block_list("rude-words").user_id("john").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "DeleteBlockList")]
    pub fn delete_block_list(&self, name: impl Into<String>) -> DeleteBlockList {
        DeleteBlockList(
            runtime::Call::new(&self.connection, &DeleteBlockList::ENDPOINT)
                .path("name", runtime::to::<String>(name)),
        )
    }
}

impl DeleteBlockList {
    const ENDPOINT: runtime::Endpoint<types::Response> = runtime::Endpoint {
        id: "DeleteBlockList",
        method: &runtime::Method::DELETE,
        path: "/api/v2/blocklists/{name}",
        ..runtime::Endpoint::json()
    };

    /// Team that the list belongs to; leave it out for a list of the whole app.
    pub fn team(self, team: impl Into<String>) -> Self {
        Self(self.0.query("team", runtime::to::<String>(team)))
    }

    /// Id of the user whose own list to delete; leave it out for a list of the app or a team.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.query("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(DeleteBlockList, types::Response);
