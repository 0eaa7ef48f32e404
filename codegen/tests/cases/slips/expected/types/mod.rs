// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod thing;
pub use self::thing::Thing;
mod thing_name;
pub use self::thing_name::ThingName;
mod thing_number;
pub use self::thing_number::ThingNumber;
