// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Operation that a predefined filter is for.
///
/// Taken by [`Chat::create_predefined_filter`](super::super::Chat::create_predefined_filter), [`Chat::update_predefined_filter`](super::super::Chat::update_predefined_filter).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PredefinedFilterOperation {
    /// The query for channels.
    QueryChannels,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(PredefinedFilterOperation, QueryChannels = "QueryChannels");
