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
