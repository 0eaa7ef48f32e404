// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`find_readers`](super::super::Api::find_readers) | `GET /readers` |  |
//! | [`find_shelves`](super::super::Api::find_shelves) | `GET /shelves` |  |

mod find_readers;
pub use self::find_readers::FindReaders;
mod find_shelves;
pub use self::find_shelves::FindShelves;
