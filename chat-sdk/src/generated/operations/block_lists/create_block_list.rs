// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `CreateBlockList`, made by [`Client::create_block_list`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct CreateBlockList(runtime::Call<types::CreateBlockListResponse>);

impl Client {
    /// Create a block list.
    ///
    /// Stores a named list of words or patterns. It has an effect once a channel type names it in
    /// `blocklist` or `blocklists`, or moderation does. Name and `type` cannot be changed later.
    /// With `user` or `user_id` it is a list of that user alone.
    ///
    /// `POST /api/v2/blocklists`, with the feature `block-lists`
    ///
    /// Answers with [`types::CreateBlockListResponse`]. What is optional is set by the methods of
    /// [`CreateBlockList`].
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the list, unique in the app or team; at most 255 characters. It cannot be changed.
    /// - `words`: Entries of the list: words or phrases, or what `type` says.
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
    /// Create a list of words that are found in any spelling.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client
    ///     .create_block_list("rude-words", ["landlubber", "bilge rat"])
    ///     .is_leet_check_enabled(true)
    ///     .is_plural_check_enabled(true)
    ///     .is_confusable_folding_enabled(true)
    ///     .is_substring_matching_enabled(false)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Create a list of domains for one team.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::BlockListType;
    ///
    /// let reply = client
    ///     .create_block_list("unwanted-links", ["spam.example.com"])
    ///     .r#type(BlockListType::Domain)
    ///     .team("blue")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Create a list that concerns one user.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.create_block_list("my-words", ["regatta"]).user_id("john").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Name the user as an object.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UserRequest;
    ///
    /// let reply = client
    ///     .create_block_list("my-words", ["regatta"])
    ///     .user(UserRequest::new("jane").name("Jane"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "CreateBlockList")]
    pub fn create_block_list(
        &self,
        name: impl Into<String>,
        words: impl IntoIterator<Item = impl Into<String>>,
    ) -> CreateBlockList {
        CreateBlockList(
            runtime::Call::new(&self.connection, &CreateBlockList::ENDPOINT)
                .field("name", runtime::to::<String>(name))
                .field("words", runtime::list::<String>(words)),
        )
    }
}

impl CreateBlockList {
    const ENDPOINT: runtime::Endpoint<types::CreateBlockListResponse> = runtime::Endpoint {
        id: "CreateBlockList",
        method: &runtime::Method::POST,
        path: "/api/v2/blocklists",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Whether look-alike characters count as the letter they resemble, such as a Cyrillic `а`
    /// for `a`.
    pub fn is_confusable_folding_enabled(
        self,
        is_confusable_folding_enabled: bool,
    ) -> Self {
        Self(
            self.0.field("is_confusable_folding_enabled", is_confusable_folding_enabled),
        )
    }

    /// Whether digits and signs in place of letters are seen through, such as `h3llo`.
    pub fn is_leet_check_enabled(self, is_leet_check_enabled: bool) -> Self {
        Self(self.0.field("is_leet_check_enabled", is_leet_check_enabled))
    }

    /// Whether the plural of a word matches too.
    pub fn is_plural_check_enabled(self, is_plural_check_enabled: bool) -> Self {
        Self(self.0.field("is_plural_check_enabled", is_plural_check_enabled))
    }

    /// Whether a word also matches inside of longer ones.
    pub fn is_substring_matching_enabled(
        self,
        is_substring_matching_enabled: bool,
    ) -> Self {
        Self(
            self.0.field("is_substring_matching_enabled", is_substring_matching_enabled),
        )
    }

    /// Team that the list belongs to, in applications that separate tenants by team. Without it
    /// the list is one of the whole app.
    pub fn team(self, team: impl Into<String>) -> Self {
        Self(self.0.field("team", runtime::to::<String>(team)))
    }

    /// What the entries are. The default is `word`. It cannot be changed.
    pub fn r#type(self, r#type: impl Into<types::BlockListType>) -> Self {
        Self(self.0.field("type", runtime::to::<types::BlockListType>(r#type)))
    }

    /// Acting user in a server-side call, as an object. Send `user` or `user_id`, not both.
    pub fn user(self, user: impl Into<types::UserRequest>) -> Self {
        Self(self.0.field("user", runtime::to::<types::UserRequest>(user)))
    }

    /// Id of the acting user in a server-side call. Send `user` or `user_id`, not both.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.field("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(CreateBlockList, types::CreateBlockListResponse);
