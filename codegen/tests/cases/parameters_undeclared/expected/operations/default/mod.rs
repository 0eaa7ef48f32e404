// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_part`](super::super::Api::get_part) | `GET /shops/{shop}/items/{item}/parts/{part}` |  |
//! | [`get_shop`](super::super::Api::get_shop) | `GET /shops/{shopId}` |  |

mod get_part;
pub use self::get_part::GetPart;
mod get_shop;
pub use self::get_shop::GetShop;
