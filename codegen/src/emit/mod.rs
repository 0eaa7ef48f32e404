//! Files on disk: the directory that the generator owns, writing and checking it.

mod begin;
mod check;
mod directory;
mod write;

pub use begin::{begin, missing};
pub use check::{Stale, check};
pub use directory::EmitError;
pub use write::{Written, write};
