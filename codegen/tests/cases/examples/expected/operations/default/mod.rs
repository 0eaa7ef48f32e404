// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`add_order`](super::super::Desk::add_order) | `POST /orders` |  |
//! | [`add_scan`](super::super::Desk::add_scan) | `POST /scans` |  |
//! | [`get_letter`](super::super::Desk::get_letter) | `GET /letters/{id}` |  |
//! | [`get_status`](super::super::Desk::get_status) | `GET /status` |  |
//! | [`replace_letter`](super::super::Desk::replace_letter) | `PUT /letters/{id}` |  |
//! | [`set_words`](super::super::Desk::set_words) | `PUT /words` |  |

mod add_order;
pub use self::add_order::AddOrder;
mod add_scan;
pub use self::add_scan::AddScan;
mod get_letter;
pub use self::get_letter::GetLetter;
mod get_status;
pub use self::get_status::GetStatus;
mod replace_letter;
pub use self::replace_letter::ReplaceLetter;
mod set_words;
pub use self::set_words::SetWords;
