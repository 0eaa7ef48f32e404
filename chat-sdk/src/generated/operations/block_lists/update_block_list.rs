// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `UpdateBlockList`, made by [`Client::update_block_list`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UpdateBlockList(runtime::Call<types::UpdateBlockListResponse>);

impl Client {
    /// Change a block list.
    ///
    /// Changes how a list is matched, and replaces all its entries if `words` is given. Messages
    /// that were sent before are not checked again.
    ///
    /// `PUT /api/v2/blocklists/{name}`, with the feature `block-lists`
    ///
    /// Answers with [`types::UpdateBlockListResponse`]. What is optional is set by the methods of
    /// [`UpdateBlockList`].
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
    /// Replace the words of a list.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client
    ///     .update_block_list("rude-words")
    ///     .words(["landlubber", "bilge rat", "scallywag"])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Find words inside of longer ones and in other spellings.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client
    ///     .update_block_list("rude-words")
    ///     .is_substring_matching_enabled(true)
    ///     .is_leet_check_enabled(true)
    ///     .is_plural_check_enabled(false)
    ///     .is_confusable_folding_enabled(true)
    ///     .team("blue")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Replace the words of a list that concerns one user.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client
    ///     .update_block_list("rude-words")
    ///     .words(["regatta", "race"])
    ///     .user_id("john")
    ///     .await?;
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
    ///     .update_block_list("rude-words")
    ///     .words(["regatta", "race"])
    ///     .user(UserRequest::new("jane").name("Jane"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "UpdateBlockList")]
    pub fn update_block_list(&self, name: impl Into<String>) -> UpdateBlockList {
        UpdateBlockList(
            runtime::Call::new(&self.connection, &UpdateBlockList::ENDPOINT)
                .path("name", runtime::to::<String>(name)),
        )
    }
}

impl UpdateBlockList {
    const ENDPOINT: runtime::Endpoint<types::UpdateBlockListResponse> = runtime::Endpoint {
        id: "UpdateBlockList",
        method: &runtime::Method::PUT,
        path: "/api/v2/blocklists/{name}",
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

    /// Team that the list belongs to; leave it out for a list of the whole app.
    pub fn team(self, team: impl Into<String>) -> Self {
        Self(self.0.field("team", runtime::to::<String>(team)))
    }

    /// Acting user in a server-side call, as an object. Send `user` or `user_id`, not both.
    pub fn user(self, user: impl Into<types::UserRequest>) -> Self {
        Self(self.0.field("user", runtime::to::<types::UserRequest>(user)))
    }

    /// Id of the acting user in a server-side call. Send `user` or `user_id`, not both.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.field("user_id", runtime::to::<String>(user_id)))
    }

    /// All entries that the list is to have; they replace those before.
    pub fn words(self, words: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.field("words", runtime::list::<String>(words)))
    }
}

runtime::operation!(UpdateBlockList, types::UpdateBlockListResponse);
