// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What can be opened: `front` \| back.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`open_door`](super::super::House::open_door) | `POST /doors` |  |

mod open_door;
pub use self::open_door::OpenDoor;
