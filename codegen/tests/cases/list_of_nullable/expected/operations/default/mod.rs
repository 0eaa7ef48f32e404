// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`add_readings`](Api::add_readings) | `POST /readings` |  |

use super::*;

mod add_readings;
pub use self::add_readings::AddReadings;
