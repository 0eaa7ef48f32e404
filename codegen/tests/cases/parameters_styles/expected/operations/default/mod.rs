// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`label`](super::super::Api::label) | `GET /label/{one}/{list}` |  |
//! | [`matrix`](super::super::Api::matrix) | `GET /matrix/{one}/{list}` |  |
//! | [`query`](super::super::Api::query) | `GET /query` |  |
//! | [`simple`](super::super::Api::simple) | `GET /simple/{list}/{object}/{document}` |  |

mod label;
pub use self::label::Label;
mod matrix;
pub use self::matrix::Matrix;
mod query;
pub use self::query::Query;
mod simple;
pub use self::simple::Simple;
