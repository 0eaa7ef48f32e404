// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! The first group.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_a`](super::super::Api::get_a) | `GET /a` |  |

mod get_a;
pub use self::get_a::GetA;
