// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Where a permission can be granted.
///
/// Part of [`Permission`](super::Permission).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PermissionLevel {
    /// For the whole application.
    App,
    /// For a channel type or channel.
    Channel,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(PermissionLevel, App = "app", Channel = "channel");
