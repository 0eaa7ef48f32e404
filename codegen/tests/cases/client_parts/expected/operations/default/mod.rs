// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`connection_`](super::super::House::connection_) | `GET /rooms/{room}/connection` |  |
//! | [`get_pond`](super::super::Pond::get_pond) | `GET /garden/pond` |  |
//! | [`get_room`](super::super::House::get_room) | `GET /rooms/{room}` |  |
//! | [`list_gardeners`](super::super::House::list_gardeners) | `GET /gardeners` |  |
//! | [`water_bed`](super::super::Garden::water_bed) | `POST /garden/beds/{bed}` |  |

mod connection;
pub use self::connection::Connection;
mod get_pond;
pub use self::get_pond::GetPond;
mod get_room;
pub use self::get_room::GetRoom;
mod list_gardeners;
pub use self::list_gardeners::ListGardeners;
mod water_bed;
pub use self::water_bed::WaterBed;
