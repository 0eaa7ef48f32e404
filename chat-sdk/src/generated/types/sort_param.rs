// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// One field of a stored sort order.
///
/// Part of [`PredefinedFilterResponse`](super::PredefinedFilterResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SortParam {
    /// `1` sorts ascending, `-1` descending.
    pub direction: i32,
    /// Name of the field that decides the order.
    pub field: String,
    /// How values of a custom field are compared: empty for text, or a type such as `number` or
    /// `boolean`.
    pub r#type: String,
}
