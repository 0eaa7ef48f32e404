// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`anything`](Api::anything) | `GET /anything` |  |
//! | [`either`](Api::either) | `GET /either` |  |
//! | [`maybe`](Api::maybe) | `GET /maybe` |  |
//! | [`sure`](Api::sure) | `GET /sure` |  |

use super::*;

mod anything;
pub use self::anything::Anything;
mod either;
pub use self::either::{Either, EitherAnswer};
mod maybe;
pub use self::maybe::Maybe;
mod sure;
pub use self::sure::Sure;
