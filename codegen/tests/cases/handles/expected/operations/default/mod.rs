// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.

use super::*;

mod call_service;
pub use self::call_service::CallService;
mod get_room;
pub use self::get_room::GetRoom;
mod take_seat;
pub use self::take_seat::TakeSeat;
