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

impl runtime::OpenEnum for PredefinedFilterOperation {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("QueryChannels", Self::QueryChannels),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(PredefinedFilterOperation);
