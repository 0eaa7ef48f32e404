// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Where a role can be given.
///
/// Taken by [`Client::search_roles`](super::super::Client::search_roles).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RoleType {
    /// To users, for the whole application.
    User,
    /// To members, for one channel.
    Channel,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(RoleType, User = "user", Channel = "channel");
