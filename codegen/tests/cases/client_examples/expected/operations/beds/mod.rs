// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What grows.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`water_bed`](super::super::Garden::water_bed) | `POST /garden/beds` |  |

mod water_bed;
pub use self::water_bed::WaterBed;
