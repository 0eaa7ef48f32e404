// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod kind;
pub use self::kind::Kind;
mod pet;
pub use self::pet::Pet;
mod refusal;
pub use self::refusal::Refusal;
