// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`add_pet`](super::super::Api::add_pet) | `POST /pets` |  |
//! | [`get_code`](super::super::Api::get_code) | `GET /code` | `rust evil() ` |
//! | [`get_html`](super::super::Api::get_html) | `GET /html` | \<script>evil()\</script> |
//! | [`put_links`](super::super::Api::put_links) | `PUT /links` |  |

mod add_pet;
pub use self::add_pet::AddPet;
mod get_code;
pub use self::get_code::GetCode;
mod get_html;
pub use self::get_html::GetHtml;
mod put_links;
pub use self::put_links::PutLinks;
