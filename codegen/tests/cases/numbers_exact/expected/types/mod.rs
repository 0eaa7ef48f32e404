// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.

mod counter;
pub use self::counter::Counter;
mod counter_listed;
pub use self::counter_listed::CounterListed;
mod counter_mixed;
pub use self::counter_mixed::CounterMixed;
mod counter_mixed_word;
pub use self::counter_mixed_word::CounterMixedWord;
