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

runtime::open_enum!(PolicyAction, Deny = "Deny", Allow = "Allow");
