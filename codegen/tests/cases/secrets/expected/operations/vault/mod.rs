// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `vault`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_door`](super::super::Api::get_door) | `GET /doors/{code}` |  |
//! | [`get_plain`](super::super::Api::get_plain) | `GET /plain` |  |
//! | [`list_words`](super::super::Api::list_words) | `GET /words` |  |
//! | [`put_door`](super::super::Api::put_door) | `PUT /doors/{code}` |  |
//! | [`send_form`](super::super::Api::send_form) | `POST /forms` |  |
//! | [`send_many`](super::super::Api::send_many) | `POST /many` |  |
//! | [`send_pairs`](super::super::Api::send_pairs) | `PUT /forms` |  |
//! | [`set_word`](super::super::Api::set_word) | `POST /words` |  |

mod get_door;
pub use self::get_door::GetDoor;
mod get_plain;
pub use self::get_plain::GetPlain;
mod list_words;
pub use self::list_words::ListWords;
mod put_door;
pub use self::put_door::PutDoor;
mod send_form;
pub use self::send_form::SendForm;
mod send_many;
pub use self::send_many::{SendMany, SendManyRequired};
mod send_pairs;
pub use self::send_pairs::SendPairs;
mod set_word;
pub use self::set_word::{SetWord, SetWordAnswer};
