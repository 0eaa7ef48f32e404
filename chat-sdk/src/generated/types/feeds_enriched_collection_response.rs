// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Entry of a collection in Stream Feeds: data of the application that activities refer to.
///
/// Part of [`FeedsV3ActivityResponse`](super::FeedsV3ActivityResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FeedsEnrichedCollectionResponse {
    /// Moment of creation.
    pub created_at: runtime::Timestamp,
    /// The data itself, a free-form JSON object.
    pub custom: runtime::Object,
    /// Id of the entry, unique in its collection.
    pub id: String,
    /// Name of the collection.
    pub name: String,
    /// Whether the entry could be loaded, for example `ok` or `notfound`.
    pub status: String,
    /// Moment of the most recent change.
    pub updated_at: runtime::Timestamp,
    /// Id of the user the entry belongs to.
    pub user_id: String,
}
