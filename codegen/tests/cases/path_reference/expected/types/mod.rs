// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod delete_items_id_response;
pub use self::delete_items_id_response::DeleteItemsIdResponse;
mod get_items_id_response;
pub use self::get_items_id_response::GetItemsIdResponse;
mod get_thing_response;
pub use self::get_thing_response::GetThingResponse;
