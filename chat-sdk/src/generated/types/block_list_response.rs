// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// A named list of words or patterns that messages are checked against.
///
/// Part of [`CreateBlockListResponse`](super::CreateBlockListResponse), [`GetBlockListResponse`](super::GetBlockListResponse), [`ListBlockListResponse`](super::ListBlockListResponse) and others.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BlockListResponse {
    /// Moment of creation.
    pub created_at: Option<runtime::Timestamp>,
    /// Id of the list, needed to import entries into it.
    pub id: Option<String>,
    /// `true` if look-alike characters count as the letter they resemble, such as a Cyrillic `а`
    /// for `a`.
    pub is_confusable_folding_enabled: bool,
    /// `true` if digits and signs in place of letters are seen through, such as `h3llo`.
    pub is_leet_check_enabled: bool,
    /// `true` if the plural of a word matches too.
    pub is_plural_check_enabled: bool,
    /// `true` if a word also matches inside of longer ones.
    pub is_substring_matching_enabled: bool,
    /// Name of the list, by which channel types refer to it.
    pub name: String,
    /// Id of the user whose own list it is; absent for a list of the app or a team.
    pub owner_user_id: Option<String>,
    /// Team that the list belongs to; absent or empty for a list of the whole app.
    pub team: Option<String>,
    /// What the entries are: `word`, `regex`, `domain`, `domain_allowlist`, `email` or
    /// `email_allowlist`.
    pub r#type: String,
    /// Moment of the most recent change.
    pub updated_at: Option<runtime::Timestamp>,
    /// Entries of the list. A list that was imported can be too large to be returned whole.
    pub words: Vec<String>,
}
