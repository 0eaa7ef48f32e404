// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// What the entries of a block list are.
///
/// Taken by [`Client::create_block_list`](super::super::Client::create_block_list).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BlockListType {
    /// Regular expressions that the text is matched with.
    Regex,
    /// Domain names; links to them match.
    Domain,
    /// Domain names; links to any other match.
    DomainAllowlist,
    /// E-mail addresses that match.
    Email,
    /// E-mail addresses; any other matches.
    EmailAllowlist,
    /// Words or phrases.
    Word,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for BlockListType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("regex", Self::Regex),
        ("domain", Self::Domain),
        ("domain_allowlist", Self::DomainAllowlist),
        ("email", Self::Email),
        ("email_allowlist", Self::EmailAllowlist),
        ("word", Self::Word),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(BlockListType);
