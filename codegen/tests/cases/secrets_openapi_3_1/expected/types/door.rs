// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::DoorEither;

/// The schema `Door`.
///
/// Answer of [`Api::make_door`](super::super::Api::make_door).
#[derive(Clone, runtime::Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Door {
    #[allow(missing_docs)]
    #[secret]
    pub code: Option<String>,
    #[allow(missing_docs)]
    #[secret]
    pub beside: Option<String>,
    #[allow(missing_docs)]
    pub either: Option<DoorEither>,
    #[allow(missing_docs)]
    #[secret]
    pub bytes: Option<String>,
    #[allow(missing_docs)]
    pub name: Option<String>,
}
