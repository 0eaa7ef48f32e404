// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod answer;
pub use self::answer::Answer;
mod answer_kinds;
pub use self::answer_kinds::AnswerKinds;
mod answer_word;
pub use self::answer_word::AnswerWord;
mod part;
pub use self::part::Part;
