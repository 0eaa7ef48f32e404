// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod get_boats_response;
pub use self::get_boats_response::GetBoatsResponse;
mod get_boats_response2;
pub use self::get_boats_response2::GetBoatsResponse2;
