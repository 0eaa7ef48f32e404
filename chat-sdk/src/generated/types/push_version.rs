// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Version of the push system.
///
/// Part of [`PushConfig`](super::PushConfig).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PushVersion {
    /// The first one, for apps that began with it.
    V1,
    /// The second one, for apps that began with it.
    V2,
    /// The present one.
    V3,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(PushVersion, V1 = "v1", V2 = "v2", V3 = "v3");
