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

runtime::tagged_union!(
    Event: Deserialize,
    "type",
    Created = "created",
    Removed = "removed",
    Purged = "purged",
);
