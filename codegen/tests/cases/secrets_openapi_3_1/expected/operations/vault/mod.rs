// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `vault`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`make_door`](super::super::Api::make_door) | `POST /doors` |  |

mod make_door;
pub use self::make_door::MakeDoor;
