// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

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

impl runtime::OpenEnum for SendScanKind {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("front", Self::Front),
        ("back", Self::Back),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(SendScanKind);
