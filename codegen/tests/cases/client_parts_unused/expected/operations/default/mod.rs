// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_a`](super::super::House::get_a) | `GET /a` |  |

mod get_a;
pub use self::get_a::GetA;
