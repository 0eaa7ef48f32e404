// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The schema `Channel.format.option 2.type`.
///
/// Part of [`ChannelFormatOption2`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChannelFormatOption2Type {
    /// The value `json`.
    Json,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for ChannelFormatOption2Type {
    const VALUES: &'static [(&'static str, Self)] = &[("json", Self::Json)];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(ChannelFormatOption2Type);
