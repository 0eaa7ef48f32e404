// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`list_songs`](super::super::Api::list_songs) | `GET /songs` |  |

mod list_songs;
pub use self::list_songs::ListSongs;
