// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::One;
use super::Two;

/// The schema `Numbered`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum Numbered {
    /// `1`
    N1(Box<One>),
    /// `2`
    N2(Box<Two>),
    /// A kind that this version does not know, as it came.
    Unknown(runtime::Unlisted),
}

impl runtime::TaggedUnion for Numbered {
    const TAG: &'static str = "kind";

    fn from_tagged(
        tag: &str,
        value: runtime::Tagged,
    ) -> Result<Self, runtime::TagError> {
        match tag {
            "1" => value.decode().map(Self::N1),
            "2" => value.decode().map(Self::N2),
            _ => Ok(Self::Unknown(value.into_unlisted(tag))),
        }
    }
}

runtime::tagged_union!(Numbered);
