// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! The second group.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_b`](super::super::Api::get_b) | `GET /b` |  |

mod get_b;
pub use self::get_b::GetB;
