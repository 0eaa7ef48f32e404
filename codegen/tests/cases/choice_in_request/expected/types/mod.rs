// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod person;
pub use self::person::Person;
mod target;
pub use self::target::Target;
