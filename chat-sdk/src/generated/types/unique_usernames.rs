// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Where names of users have to be unique.
///
/// Taken by [`Client::update_app`](super::super::Client::update_app).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UniqueUsernames {
    /// Nowhere.
    No,
    /// In the whole app.
    App,
    /// In each team.
    Team,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(UniqueUsernames, No = "no", App = "app", Team = "team");
