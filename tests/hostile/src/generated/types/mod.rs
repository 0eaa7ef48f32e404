// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod comment;
pub use self::comment::Comment;
mod holder;
pub use self::holder::Holder;
mod pet;
pub use self::pet::Pet;
mod word;
pub use self::word::Word;
