// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod inferred;
pub use self::inferred::Inferred;
mod inferred_mixed;
pub use self::inferred_mixed::InferredMixed;
mod inferred_mixed_word;
pub use self::inferred_mixed_word::InferredMixedWord;
mod inferred_numbers;
pub use self::inferred_numbers::InferredNumbers;
mod inferred_words;
pub use self::inferred_words::InferredWords;
