// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`call_service`](super::super::Api::call_service) | `GET /roomservice` |  |
//! | [`get_room`](super::super::Api::get_room) | `GET /rooms/{type}/{id}` |  |
//! | [`take_seat`](super::super::Api::take_seat) | `PUT /rooms/{type}/{id}/seats/{seat}` |  |

mod call_service;
pub use self::call_service::CallService;
mod get_room;
pub use self::get_room::GetRoom;
mod take_seat;
pub use self::take_seat::TakeSeat;
