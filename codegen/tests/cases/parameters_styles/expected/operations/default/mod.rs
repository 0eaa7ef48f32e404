// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`label`](Api::label) | `GET /label/{one}/{list}` |  |
//! | [`matrix`](Api::matrix) | `GET /matrix/{one}/{list}` |  |
//! | [`query`](Api::query) | `GET /query` |  |
//! | [`simple`](Api::simple) | `GET /simple/{list}/{object}/{document}` |  |

use super::*;

mod label;
pub use self::label::Label;
mod matrix;
pub use self::matrix::Matrix;
mod query;
pub use self::query::Query;
mod simple;
pub use self::simple::Simple;
