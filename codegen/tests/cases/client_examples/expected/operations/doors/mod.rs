// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What can be opened: `front` \| back.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`open_door`](House::open_door) | `POST /doors` |  |

use super::*;

mod open_door;
pub use self::open_door::OpenDoor;
