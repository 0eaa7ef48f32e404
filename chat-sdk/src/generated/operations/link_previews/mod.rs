// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Title, text and pictures of a web page, for attachments.
//!
//! Needs the feature `link-previews`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_og`](super::super::Client::get_og) | `GET /api/v2/og` | Preview a web page |

mod get_og;
pub use self::get_og::GetOg;
