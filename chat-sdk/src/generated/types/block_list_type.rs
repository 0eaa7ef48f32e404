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

runtime::open_enum!(
    BlockListType,
    Regex = "regex",
    Domain = "domain",
    DomainAllowlist = "domain_allowlist",
    Email = "email",
    EmailAllowlist = "email_allowlist",
    Word = "word",
);
