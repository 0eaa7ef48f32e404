// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`find_parcels`](super::super::Api::find_parcels) | `GET /parcels/{label}` |  |

mod find_parcels;
pub use self::find_parcels::FindParcels;
