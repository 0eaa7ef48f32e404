//! Random single edits of a description, and what the comparison of models makes of them.
//!
//! Two questions are asked of every edit. Is it reported as what it is, with all that follows from it
//! and nothing else? And does the Rust compiler agree with the verdict on Rust code?

#![deny(missing_docs)]

pub mod agreement;
pub mod base;
pub mod compiler;
pub mod corpus;
pub mod edit;
pub mod items;
pub mod judge;
pub mod kinds;
pub mod slice;
pub mod table;
pub mod tree;
pub mod usage;

/// The seed of random edits: that of `EDITS_SEED`, else always the same. A change is not refused for
/// what it did not cause, and other seeds are tried by a job of their own.
pub fn seed() -> u64 {
    let seed = std::env::var("EDITS_SEED").ok();
    seed.and_then(|seed| seed.parse().ok()).unwrap_or(1)
}
