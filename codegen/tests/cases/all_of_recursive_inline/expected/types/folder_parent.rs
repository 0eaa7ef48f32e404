// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Folder.parent`.
///
/// Part of [`Folder`](super::Folder).
#[doc(alias = "Folder.parent")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FolderParent {
    #[allow(missing_docs)]
    pub name: Option<String>,
    #[allow(missing_docs)]
    pub parent: Option<Box<FolderParent>>,
    #[allow(missing_docs)]
    pub depth: Option<i64>,
}
