// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! Needs the feature `untagged`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`ring_bell`](super::super::House::ring_bell) | `POST /bell` |  |

mod ring_bell;
pub use self::ring_bell::RingBell;
