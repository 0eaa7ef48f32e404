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

impl runtime::OpenEnum for ApnAuthType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("certificate", Self::Certificate),
        ("token", Self::Token),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(ApnAuthType);
