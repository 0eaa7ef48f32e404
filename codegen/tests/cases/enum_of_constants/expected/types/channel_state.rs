// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Channel.state`.
///
/// Part of [`Channel`](super::Channel).
#[doc(alias = "Channel.state")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChannelState {
    /// Goes on.
    Open,
    /// The value `closed`.
    Closed,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(ChannelState, Open = "open", Closed = "closed");
