// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Whether a policy allows or denies.
///
/// Part of [`PolicyRequest`](super::PolicyRequest).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicyAction {
    /// The policy denies what it covers.
    Deny,
    /// The policy allows what it covers.
    Allow,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for PolicyAction {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("Deny", Self::Deny),
        ("Allow", Self::Allow),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(PolicyAction);
