// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Closed;
use super::Opened;

/// The schema `Event`.
///
/// Part of [`Door`](super::Door).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum Event {
    /// `opened`
    Opened(Box<Opened>),
    /// `closed`
    Closed(Box<Closed>),
    /// A kind that this version does not know, as it came.
    Unknown(runtime::Unlisted),
}

runtime::tagged_union!(Event: Deserialize, "type", Opened = "opened", Closed = "closed");
