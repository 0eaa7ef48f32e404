// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`list_songs`](Api::list_songs) | `GET /songs` |  |

use super::*;

mod list_songs;
pub use self::list_songs::ListSongs;
