// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `ListBlockLists`, made by [`Client::list_block_lists`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListBlockLists(runtime::Call<types::ListBlockListResponse>);

impl Client {
    /// List block lists.
    ///
    /// Lists the block lists of the app or, with `team`, of one team, each with its entries.
    /// `next_cursor` in the answer is the `cursor` of the following page.
    ///
    /// `GET /api/v2/blocklists`, with the feature `block-lists`
    ///
    /// Answers with [`types::ListBlockListResponse`]. That is one page;
    /// [`items`](ListBlockLists::items) goes through all of them. What is optional is set by the
    /// methods of [`ListBlockLists`].
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
    /// Read the next page of a team's lists.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client
    ///     .list_block_lists()
    ///     .team("blue")
    ///     .cursor("eyJvZmZzZXQiOjI1fQ")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>List the first 25 block lists of the app.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.list_block_lists().limit(25).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "ListBlockLists")]
    pub fn list_block_lists(&self) -> ListBlockLists {
        ListBlockLists(runtime::Call::new(&self.connection, &ListBlockLists::ENDPOINT))
    }
}

impl ListBlockLists {
    const ENDPOINT: runtime::Endpoint<types::ListBlockListResponse> = runtime::Endpoint {
        id: "ListBlockLists",
        method: &runtime::Method::GET,
        path: "/api/v2/blocklists",
        ..runtime::Endpoint::json()
    };

    /// Team whose lists to return; without it those of the whole app.
    pub fn team(self, team: impl Into<String>) -> Self {
        Self(self.0.query("team", runtime::to::<String>(team)))
    }

    /// Cursor from the `next_cursor` field of an earlier answer; continues after that page.
    pub fn cursor(self, cursor: impl Into<String>) -> Self {
        Self(self.0.query("cursor", runtime::to::<String>(cursor)))
    }

    /// How many lists to return at most, 1 to 200.
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> runtime::Pages<types::ListBlockListResponse> {
        runtime::Pages::by_cursor(
            self.0,
            runtime::Position::Query("cursor"),
            |page| page.next_cursor.as_deref(),
        )
    }

    /// The `blocklists` of all pages from this one on.
    pub fn items(
        self,
    ) -> runtime::Items<types::ListBlockListResponse, types::BlockListResponse> {
        self.pages().items(|page| page.blocklists)
    }
}

runtime::operation!(ListBlockLists, types::ListBlockListResponse);
