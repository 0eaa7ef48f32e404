// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Where one sleeps.
//!
//! Needs the feature `rooms-upstairs`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_room`](super::super::House::get_room) | `GET /rooms/{id}` |  |

mod get_room;
pub use self::get_room::GetRoom;
