// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// How the API proves itself to Apple's push service.
///
/// Part of [`ApnConfig`](super::ApnConfig).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApnAuthType {
    /// By a certificate, which has to be renewed every year.
    Certificate,
    /// By a key of the developer account, which does not expire.
    Token,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(ApnAuthType, Certificate = "certificate", Token = "token");
