// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`add_readings`](super::super::Api::add_readings) | `POST /readings` |  |

mod add_readings;
pub use self::add_readings::AddReadings;
