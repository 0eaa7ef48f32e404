// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`anything`](super::super::Api::anything) | `GET /anything` |  |
//! | [`either`](super::super::Api::either) | `GET /either` |  |
//! | [`maybe`](super::super::Api::maybe) | `GET /maybe` |  |
//! | [`sure`](super::super::Api::sure) | `GET /sure` |  |

mod anything;
pub use self::anything::Anything;
mod either;
pub use self::either::{Either, EitherAnswer};
mod maybe;
pub use self::maybe::Maybe;
mod sure;
pub use self::sure::Sure;
