// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `UploadRequest.kind`.
///
/// Taken by [`Api::upload`](super::super::Api::upload).
#[doc(alias = "UploadRequest.kind")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UploadRequestKind {
    /// The value `image`.
    Image,
    /// The value `other`.
    Other,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(UploadRequestKind, Image = "image", Other = "other");
