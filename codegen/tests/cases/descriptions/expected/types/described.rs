// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// A first line with an array \[of\] things, a generic Vec\<T>, and `code [as] <it> is`.
///
/// A second paragraph that is much longer than a line of documentation may be, so that it has
/// to be wrapped somewhere.
///
/// - a list
/// - of two
///
/// ```text
/// raw <code>
/// ```
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Described {}
