// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`charge`](Api::charge) | `POST /charges` |  |
//! | [`list_charges`](Api::list_charges) | `GET /charges` |  |

use super::*;

mod charge;
pub use self::charge::Charge;
mod list_charges;
pub use self::list_charges::ListCharges;
