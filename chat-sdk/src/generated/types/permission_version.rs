// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Permission system of an app.
///
/// Taken by [`Client::update_app`](super::super::Client::update_app).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PermissionVersion {
    /// The older one, with ordered rules that allow or deny.
    V1,
    /// The present one, with grants to roles.
    V2,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(PermissionVersion, V1 = "v1", V2 = "v2");
