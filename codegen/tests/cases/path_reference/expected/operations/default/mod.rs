// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`delete_items_id`](super::super::Api::delete_items_id) | `DELETE /items/{id}` |  |
//! | [`get_items_id`](super::super::Api::get_items_id) | `GET /items/{id}` |  |
//! | [`get_thing`](super::super::Api::get_thing) | `GET /things/{id}` |  |
//! | [`put_item`](super::super::Api::put_item) | `PUT /items/{id}` |  |

mod delete_items_id;
pub use self::delete_items_id::DeleteItemsId;
mod get_items_id;
pub use self::get_items_id::GetItemsId;
mod get_thing;
pub use self::get_thing::GetThing;
mod put_item;
pub use self::put_item::PutItem;
