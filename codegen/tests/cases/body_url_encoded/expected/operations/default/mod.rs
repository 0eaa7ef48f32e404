// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`charge`](super::super::Api::charge) | `POST /charges` |  |
//! | [`list_charges`](super::super::Api::list_charges) | `GET /charges` |  |

mod charge;
pub use self::charge::Charge;
mod list_charges;
pub use self::list_charges::ListCharges;
