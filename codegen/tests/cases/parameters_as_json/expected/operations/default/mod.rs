// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`find_parcels`](Api::find_parcels) | `GET /parcels/{label}` |  |

use super::*;

mod find_parcels;
pub use self::find_parcels::FindParcels;
