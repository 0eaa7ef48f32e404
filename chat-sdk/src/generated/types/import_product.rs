// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Product whose data is imported.
///
/// Taken by [`Client::create_import_v2_task`](super::super::Client::create_import_v2_task).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImportProduct {
    /// Users, channels, members, messages and reactions of chat.
    Chat,
    /// Activities and the like of feeds.
    Feeds,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(ImportProduct, Chat = "chat", Feeds = "feeds");
