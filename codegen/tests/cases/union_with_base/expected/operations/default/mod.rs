// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`add_good`](super::super::Api::add_good) | `POST /goods` |  |

mod add_good;
pub use self::add_good::AddGood;
