// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `GetThing.response`.
///
/// Answer of [`Api::get_thing`](super::super::Api::get_thing).
#[doc(alias = "GetThing.response")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetThingResponse {
    #[allow(missing_docs)]
    pub name: Option<String>,
}
