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

impl runtime::TaggedUnion for Animal {
    const TAG: &'static str = "k\u{202e}";

    fn from_tagged(
        tag: &str,
        value: runtime::Tagged,
    ) -> Result<Self, runtime::TagError> {
        match tag {
            "c\u{202e}" => value.decode().map(Self::C),
            "d\u{2066}" => value.decode().map(Self::D),
            _ => Ok(Self::Unknown(value.into_unlisted(tag))),
        }
    }
}

runtime::tagged_union!(Animal);
