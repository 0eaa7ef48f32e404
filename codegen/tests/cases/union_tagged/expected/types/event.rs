// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Created;
use super::Removed;

/// The schema `Event`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum Event {
    /// `created`
    Created(Box<Created>),
    /// `removed`
    Removed(Box<Removed>),
    /// `purged`
    Purged(Box<Removed>),
    /// A kind that this version does not know, as it came.
    Unknown(runtime::Unlisted),
}

impl runtime::TaggedUnion for Event {
    const TAG: &'static str = "type";

    fn from_tagged(
        tag: &str,
        value: runtime::Tagged,
    ) -> Result<Self, runtime::TagError> {
        match tag {
            "created" => value.decode().map(Self::Created),
            "removed" => value.decode().map(Self::Removed),
            "purged" => value.decode().map(Self::Purged),
            _ => Ok(Self::Unknown(value.into_unlisted(tag))),
        }
    }
}

runtime::tagged_union!(Event);
