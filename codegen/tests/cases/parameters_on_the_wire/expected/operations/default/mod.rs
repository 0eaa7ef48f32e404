// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`find_maps`](super::super::Api::find_maps) | `GET /maps` |  |

mod find_maps;
pub use self::find_maps::FindMaps;
