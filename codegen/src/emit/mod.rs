//! Files on disk: formatting, the directory that the generator owns, writing and checking it.

mod check;
mod directory;
mod format;
mod write;

pub use check::{Stale, check};
pub use directory::EmitError;
pub use format::format;
pub use write::{Written, write};
