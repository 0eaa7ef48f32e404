//! Files on disk: the directory that the generator owns, writing and checking it.

mod atomic;
mod begin;
mod check;
mod claim;
mod directory;
mod write;

pub use begin::{begin, missing};
pub use check::{Stale, check, check_file};
pub use claim::{Claim, claim};
pub use directory::EmitError;
pub use write::{Written, append_file, write, write_file, write_file_after};
