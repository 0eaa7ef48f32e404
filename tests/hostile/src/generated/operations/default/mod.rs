// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`add_pet`](Api::add_pet) | `POST /pets` |  |
//! | [`get_code`](Api::get_code) | `GET /code` | `rust evil() ` |
//! | [`get_html`](Api::get_html) | `GET /html` | \<script>evil()\</script> |
//! | [`put_links`](Api::put_links) | `PUT /links` |  |

use super::*;

mod add_pet;
pub use self::add_pet::AddPet;
mod get_code;
pub use self::get_code::GetCode;
mod get_html;
pub use self::get_html::GetHtml;
mod put_links;
pub use self::put_links::PutLinks;
