// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Cat;
use super::Dog;

/// The schema `Animal`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum Animal {
    /// `c�`
    C(Box<Cat>),
    /// `d�`
    D(Box<Dog>),
    /// A kind that this version does not know, as it came.
    Unknown(runtime::Unlisted),
}

runtime::tagged_union!(Animal: Deserialize, "k\u{202e}", C = "c\u{202e}", D = "d\u{2066}");
