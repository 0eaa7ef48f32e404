// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`commit`](super::super::Api::commit) | `POST /commit` |  |

mod commit;
pub use self::commit::Commit;
