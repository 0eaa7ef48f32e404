// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema
/// `IncrediblyVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordA`.
///
/// Answer of [`Api::get_something_with_an_endless_name_something_with_an_endless_name_something_with_an_ac2b120f`](super::super::Api::get_something_with_an_endless_name_something_with_an_endless_name_something_with_an_ac2b120f).
#[doc(
    alias = "IncrediblyVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordA"
)]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct IncrediblyVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryLongWordVeryC9c08b75 {
    #[allow(missing_docs)]
    #[doc(
        alias = "endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_a"
    )]
    #[serde(
        rename = "endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_a"
    )]
    pub endless_property_endless_property_endless_property_endless_property_endless_property_812f5608: Option<
        String,
    >,
    #[allow(missing_docs)]
    #[doc(
        alias = "endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_b"
    )]
    #[serde(
        rename = "endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_endless_property_b"
    )]
    pub endless_property_endless_property_endless_property_endless_property_endless_property_842f5ac1: Option<
        String,
    >,
}
