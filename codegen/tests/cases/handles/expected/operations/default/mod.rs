// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`call_service`](Api::call_service) | `GET /roomservice` |  |
//! | [`get_room`](Api::get_room) | `GET /rooms/{type}/{id}` |  |
//! | [`take_seat`](Api::take_seat) | `PUT /rooms/{type}/{id}/seats/{seat}` |  |

use super::*;

mod call_service;
pub use self::call_service::CallService;
mod get_room;
pub use self::get_room::GetRoom;
mod take_seat;
pub use self::take_seat::TakeSeat;
