// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `pages`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_page`](super::super::Api::get_page) | `GET /pages/{id}` |  |
//! | [`get_page2`](super::super::Api::get_page2) | `GET /pages` |  |
//! | [`page2`](super::super::Api::page2) | `GET /page` |  |

mod get_page;
pub use self::get_page::GetPage;
mod get_page2;
pub use self::get_page2::GetPage2;
mod page2;
pub use self::page2::Page2;
