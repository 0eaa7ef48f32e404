// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_c`](super::super::Api::get_c) | `GET /c` |  |

mod get_c;
pub use self::get_c::GetC;
