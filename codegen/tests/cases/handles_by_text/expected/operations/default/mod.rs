// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_room`](super::super::House::get_room) | `GET /rooms/{type}/{id}` |  |
//! | [`knock_on`](super::super::House::knock_on) | `GET /knock` |  |
//! | [`lock_room`](super::super::Guard::lock_room) | `POST /guard/lock` |  |
//! | [`open_rooms`](super::super::Guard::open_rooms) | `POST /guard/open` |  |

mod get_room;
pub use self::get_room::GetRoom;
mod knock_on;
pub use self::knock_on::KnockOn;
mod lock_room;
pub use self::lock_room::LockRoom;
mod open_rooms;
pub use self::open_rooms::OpenRooms;
