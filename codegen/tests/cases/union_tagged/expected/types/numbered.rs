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

runtime::tagged_union!(Numbered: Deserialize, "kind", N1 = 1, N2 = 2);
