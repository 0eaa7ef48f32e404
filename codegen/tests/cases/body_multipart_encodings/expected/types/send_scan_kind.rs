// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `SendScan.kind`.
///
/// Taken by [`Api::send_scan`](super::super::Api::send_scan).
#[doc(alias = "SendScan.kind")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SendScanKind {
    /// The value `front`.
    Front,
    /// The value `back`.
    Back,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(SendScanKind, Front = "front", Back = "back");
