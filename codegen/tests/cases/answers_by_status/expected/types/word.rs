// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Word`.
///
/// Answer of [`Api::put_job`](super::super::Api::put_job).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Word {
    /// The value `yes`.
    Yes,
    /// The value `no`.
    No,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(Word, Yes = "yes", No = "no");
