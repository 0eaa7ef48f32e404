// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod door;
pub use self::door::Door;
mod door_either;
pub use self::door_either::DoorEither;
