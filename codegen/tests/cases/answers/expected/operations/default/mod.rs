// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_any_bytes`](super::super::Api::get_any_bytes) | `GET /any_bytes` |  |
//! | [`get_any_json`](super::super::Api::get_any_json) | `GET /any_json` |  |
//! | [`get_anything`](super::super::Api::get_anything) | `GET /anything` |  |
//! | [`get_bytes`](super::super::Api::get_bytes) | `GET /bytes` |  |
//! | [`get_headers`](super::super::Api::get_headers) | `GET /headers` |  |
//! | [`get_json`](super::super::Api::get_json) | `GET /json` |  |
//! | [`get_list`](super::super::Api::get_list) | `GET /list` |  |
//! | [`get_none`](super::super::Api::get_none) | `GET /none` |  |
//! | [`get_shared`](super::super::Api::get_shared) | `GET /shared` |  |
//! | [`get_text`](super::super::Api::get_text) | `GET /text` |  |
//! | [`probe`](super::super::Api::probe) | `HEAD /probe` |  |

mod get_any_bytes;
pub use self::get_any_bytes::GetAnyBytes;
mod get_any_json;
pub use self::get_any_json::GetAnyJson;
mod get_anything;
pub use self::get_anything::GetAnything;
mod get_bytes;
pub use self::get_bytes::GetBytes;
mod get_headers;
pub use self::get_headers::GetHeaders;
mod get_json;
pub use self::get_json::GetJson;
mod get_list;
pub use self::get_list::GetList;
mod get_none;
pub use self::get_none::GetNone;
mod get_shared;
pub use self::get_shared::GetShared;
mod get_text;
pub use self::get_text::GetText;
mod probe;
pub use self::probe::Probe;
