// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What grows.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`water_bed`](Garden::water_bed) | `POST /garden/beds` |  |

use super::*;

mod water_bed;
pub use self::water_bed::WaterBed;
