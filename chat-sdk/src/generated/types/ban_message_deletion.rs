// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// How the messages of a banned user are deleted.
///
/// Taken by [`Moderation::ban`](super::super::Moderation::ban).
/// Part of [`BanActionRequestPayload`](super::BanActionRequestPayload), [`BanOptions`](super::BanOptions), [`DeleteUserMessagesRequestPayload`](super::DeleteUserMessagesRequestPayload).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BanMessageDeletion {
    /// Mark them as deleted and keep their data.
    Soft,
    /// Mark them as deleted and erase their content.
    Pruning,
    /// Erase them for good.
    Hard,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(BanMessageDeletion, Soft = "soft", Pruning = "pruning", Hard = "hard");
