// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Camera of a device.
///
/// Part of [`VideoSettings`](super::VideoSettings).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CameraFacing {
    /// The one on the side of the screen.
    Front,
    /// The one on the other side.
    Back,
    /// One that is connected to the device.
    External,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(CameraFacing, Front = "front", Back = "back", External = "external");
