// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Whether others can see who voted for what in a poll.
///
/// Taken by [`Client::create_poll`](super::super::Client::create_poll), [`Client::update_poll`](super::super::Client::update_poll).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VotingVisibility {
    /// Nobody can.
    Anonymous,
    /// Everybody can.
    Public,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(VotingVisibility, Anonymous = "anonymous", Public = "public");
