// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Temporary users without an account.
//!
//! Needs the feature `guests`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`create_guest`](super::super::Client::create_guest) | `POST /api/v2/guest` | Create a guest |

mod create_guest;
pub use self::create_guest::CreateGuest;
