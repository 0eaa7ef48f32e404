// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod merged;
pub use self::merged::Merged;
mod merged_all_words;
pub use self::merged_all_words::MergedAllWords;
mod merged_nested;
pub use self::merged_nested::MergedNested;
mod merged_open_words;
pub use self::merged_open_words::MergedOpenWords;
